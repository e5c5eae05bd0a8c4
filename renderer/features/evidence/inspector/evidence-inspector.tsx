import { IconDownload, IconEye, IconTrash, IconX } from '@tabler/icons-react';
import { useLayoutEffect, useRef } from 'react';
import type { EvidencePatch, EvidenceView } from '../../../../shared/contract/evidence.ts';
import { date } from '../../../../shared/format/date.ts';
import { dateTime } from '../../../../shared/format/time.ts';
import { EVIDENCE_METHODS } from '../../../../shared/model/evidence.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { localTime } from '../../../state/local-time.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { Definition, DefinitionList } from '../../../ui/definition-list.tsx';
import { EditableSelect } from '../../../ui/editable-select.tsx';
import { EditableText } from '../../../ui/editable-text.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { InspectorHead } from '../../../ui/inspector-head.tsx';
import { Message } from '../../../ui/message.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import { openDialog } from '../dialogs/request.ts';
import { saveCopy } from '../save-copy.ts';
import { Custody } from './custody.tsx';
import { FileFacts } from './file-facts.tsx';
import styles from './inspector.module.css';
import { Links } from './links.tsx';

export interface EvidenceInspectorProps {
  readonly view: EvidenceView;
  readonly onClose: () => void;
}

/** One file: where it comes from, what it shows, what it is, and who has touched it. */
export function EvidenceInspector({ view, onClose }: EvidenceInspectorProps) {
  const top = useRef<HTMLDivElement>(null);
  // Another record begins at its top, however far the last one was read.
  useLayoutEffect(() => {
    top.current?.scrollIntoView?.({ block: 'start' });
  }, [view.id]);
  const { id, withdrawn } = view;
  const readOnly = withdrawn !== null;
  return (
    <>
      <div ref={top} />
      <Head view={view} onClose={onClose} />
      {withdrawn && (
        <div className={styles.band}>
          <Message
            tone="info"
            title={t('evidence.withdrawn', {
              who: withdrawn.actor,
              when: dateTime(localTime(withdrawn.at), true),
            })}
          >
            {withdrawn.reason}
          </Message>
        </div>
      )}
      <RecordSection title={t('evidence.links')} count={view.links.length}>
        <Links
          links={view.links}
          readOnly={readOnly}
          onLink={(subject) => api.evidence.link({ id, subjects: [subject] })}
          onUnlink={(subject) => api.evidence.unlink({ id, subject })}
        />
      </RecordSection>
      <Facts view={view} readOnly={readOnly} />
      <FileFacts view={view} />
      <Custody id={id} sha256={view.sha256} />
    </>
  );
}

function Head({ view, onClose }: EvidenceInspectorProps) {
  const held = view.withdrawn === null;
  return (
    <InspectorHead
      wide
      kicker={
        <span className={styles.kicker}>
          <span className={styles.ref}>{view.ref}</span>
          {!held && <Chip outlined>{t('evidence.table.withdrawn')}</Chip>}
        </span>
      }
      title={
        <EditableText
          label={t('evidence.table.title')}
          value={view.title}
          readOnly={!held}
          onSave={async (title) => void (await api.evidence.update({ id: view.id, patch: { title } }))}
        />
      }
      actions={
        <span className={styles.ways}>
          {held && (
            <Button
              variant="ghost"
              danger
              icon={IconTrash}
              onClick={() => openDialog({ kind: 'withdraw', id: view.id })}
            >
              {t('evidence.withdraw')}
            </Button>
          )}
          <IconButton icon={IconX} label={t('evidence.close')} keys={['Esc']} onClick={onClose} />
        </span>
      }
    >
      {held && (
        <div className={styles.show}>
          <Button icon={IconEye} onClick={() => openDialog({ kind: 'show', id: view.id })}>
            {t('evidence.show')}
          </Button>
          <Button icon={IconDownload} onClick={() => void saveCopy(view)}>
            {t('evidence.save')}
          </Button>
        </div>
      )}
    </InspectorHead>
  );
}

function Facts({ view, readOnly }: { readonly view: EvidenceView; readonly readOnly: boolean }) {
  const save = async (patch: EvidencePatch) => void (await api.evidence.update({ id: view.id, patch }));
  const text = (field: 'source' | 'collector' | 'custodian', multiline = false) => (
    <EditableText
      label={t(`evidence.${field}`)}
      value={view[field]}
      display={readOnly && view[field] === '' ? t('evidence.blank') : undefined}
      placeholder={t(`evidence.${field}Wanted`)}
      multiline={multiline}
      wanted
      readOnly={readOnly}
      onSave={(value) => save({ [field]: value })}
    />
  );
  return (
    <RecordSection title={t('evidence.facts')}>
      <DefinitionList>
        <Definition term={t('evidence.source')}>{text('source')}</Definition>
        <Definition term={t('evidence.method')}>
          <EditableSelect
            label={t('evidence.method')}
            value={view.method ?? ''}
            options={EVIDENCE_METHODS.map((value) => ({ value, label: t(`evidence.method.${value}`) }))}
            placeholder={t('evidence.methodWanted')}
            clearable
            wanted
            readOnly={readOnly}
            onSave={(method) => save({ method: method || null })}
          />
        </Definition>
        <Definition term={t('evidence.collector')}>{text('collector')}</Definition>
        <Definition term={t('evidence.collectedOn')}>
          <EditableText
            type="date"
            label={t('evidence.collectedOn')}
            value={view.collectedOn ?? ''}
            display={view.collectedOn === null ? undefined : date(view.collectedOn)}
            placeholder={t('evidence.collectedOnWanted')}
            wanted
            readOnly={readOnly}
            onSave={(typed) => save({ collectedOn: typed === '' ? null : typed })}
          />
        </Definition>
        <Definition term={t('evidence.custodian')}>{text('custodian')}</Definition>
        <Definition term={t('evidence.note')}>
          <EditableText
            label={t('evidence.note')}
            value={view.note}
            placeholder={t('evidence.noteWanted')}
            multiline
            readOnly={readOnly}
            onSave={(note) => save({ note })}
          />
        </Definition>
      </DefinitionList>
    </RecordSection>
  );
}
