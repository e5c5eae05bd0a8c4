import { fileSize } from '../../../shared/format/file-size.ts';
import { t } from '../../i18n/t.ts';
import { Message } from '../../ui/message.tsx';
import type { Outcome } from './export-run.ts';

/** How the last export ended, in words. */
export function OutcomeMessage({ outcome }: { readonly outcome: Outcome }) {
  if (outcome.kind === 'cancelled')
    return (
      <Message tone="info" live title={t('reports.cancelled')}>
        {t('reports.cancelledKept')}
      </Message>
    );
  if (outcome.kind === 'failed')
    return (
      <Message tone="danger" live title={t('reports.failed')}>
        {outcome.message} {t('reports.failedKept')}
      </Message>
    );
  return (
    <Message tone="ok" live title={t('reports.written', { count: outcome.files.length })}>
      <ul>
        {outcome.files.map((file) => (
          <li key={file.document}>
            {t('reports.writtenFile', { path: file.path, size: fileSize(file.bytes) })}{' '}
            {file.same && t('reports.same')}
          </li>
        ))}
      </ul>
    </Message>
  );
}
