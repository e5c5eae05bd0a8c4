import { IconCopy, IconFileSpreadsheet, IconFileTypePdf } from '@tabler/icons-react';
import type { DocumentKind, LastExport } from '../../../shared/contract/exports.ts';
import { date } from '../../../shared/format/date.ts';
import { fileSize } from '../../../shared/format/file-size.ts';
import { t } from '../../i18n/t.ts';
import { toast } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { Icon, type IconType } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { copyText } from '../../ui/write-clipboard.ts';
import { DOCUMENT_CONTENTS } from './document-contents.ts';
import styles from './document-section.module.css';
import { ExportState } from './export-state.tsx';
import { type DocumentTarget, useIsThere } from './use-targets.ts';

const ICONS: Readonly<Record<DocumentKind, IconType>> = { xlsx: IconFileSpreadsheet, pdf: IconFileTypePdf };

export interface DocumentSectionProps {
  readonly target: DocumentTarget;
  readonly running: boolean;
  readonly onChoose: () => void;
  readonly onExport: () => void;
}

/** One document: what is in it, where it goes, what became of its last export. */
export function DocumentSection({ target, running, onChoose, onExport }: DocumentSectionProps) {
  const { document, path, last } = target;
  const isThere = useIsThere(target);
  const name = t(`reports.document.${document}`);
  return (
    <section className={styles.document} aria-label={name}>
      <header className={styles.head}>
        <Icon of={ICONS[document]} size={20} />
        <h2>{name}</h2>
        <Button disabledReason={running ? t('reports.running') : null} onClick={onExport}>
          {t(`reports.export.${document}`)}
        </Button>
      </header>
      <p className={styles.purpose}>{t(`reports.purpose.${document}`)}</p>
      <DefinitionList>
        <Definition term={t('reports.contents')}>{DOCUMENT_CONTENTS[document].join(' · ')}</Definition>
        <Definition term={t('reports.file')} hint={isThere ? t('reports.willReplace') : undefined}>
          <span className={styles.file}>
            <span className={styles.path}>{path}</span>
            <Button
              size="small"
              aria-label={t('reports.chooseFor', { document: t(`reports.the.${document}`) })}
              onClick={onChoose}
            >
              {t('reports.choose')}
            </Button>
          </span>
        </Definition>
        <Definition term={t('reports.last')}>
          {last ? <ExportState last={last} /> : t('reports.never')}
        </Definition>
        {last && <Hash last={last} />}
      </DefinitionList>
    </section>
  );
}

function Hash({ last: { document, sha256, bytes, path, at } }: { readonly last: LastExport }) {
  const copy = () =>
    copyText(sha256).then(
      () => toast({ text: t('reports.copied') }),
      () => toast({ tone: 'warn', text: t('reports.notCopied') }),
    );
  return (
    <>
      <Definition term={t('reports.written.term')}>
        {t('reports.written.line', { path, size: fileSize(bytes), when: `${date(at)}, ${timeOf(at)}` })}
      </Definition>
      <Definition term={t('reports.hash')}>
        <span className={styles.hash}>
          <code>{sha256}</code>
          <IconButton
            icon={IconCopy}
            size="small"
            label={t('reports.copyHash', { document: t(`reports.the.${document}`) })}
            onClick={() => void copy()}
          />
        </span>
      </Definition>
    </>
  );
}

/** The time of day on the person's clock. */
const timeOf = (instant: string) => new Date(instant).toTimeString().slice(0, 5);
