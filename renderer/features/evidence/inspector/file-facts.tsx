import type { EvidenceView } from '../../../../shared/contract/evidence.ts';
import { fileSize } from '../../../../shared/format/file-size.ts';
import { count } from '../../../../shared/format/number.ts';
import { dateTime } from '../../../../shared/format/time.ts';
import { t } from '../../../i18n/t.ts';
import { localTime } from '../../../state/local-time.ts';
import { Definition, DefinitionList } from '../../../ui/definition-list.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import styles from './inspector.module.css';

/** What the file is, to the byte. */
export function FileFacts({ view }: { readonly view: EvidenceView }) {
  return (
    <RecordSection title={t('evidence.file')}>
      <DefinitionList>
        <Definition term={t('evidence.file.name')}>
          <span className={styles.value}>{view.name}</span>
        </Definition>
        <Definition term={t('evidence.file.size')}>
          {view.size < 1000
            ? fileSize(view.size)
            : t('evidence.file.bytes', { size: fileSize(view.size), bytes: count(view.size) })}
        </Definition>
        <Definition term={t('evidence.file.attached')}>
          {dateTime(localTime(view.attachedAt), true)}
        </Definition>
        <Definition term={t('evidence.file.sha256')}>
          <span className={styles.hash}>{view.sha256}</span>
        </Definition>
        {view.sameAs.length > 0 && (
          <Definition term={t('evidence.file.same')}>
            {t('evidence.file.sameAs', { refs: view.sameAs.join(', ') })}
          </Definition>
        )}
      </DefinitionList>
    </RecordSection>
  );
}
