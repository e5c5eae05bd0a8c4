import { IconPaperclip, IconTrash, IconX } from '@tabler/icons-react';
import { useLayoutEffect, useRef } from 'react';
import type { FindingPatch, FindingView } from '../../../../shared/contract/evidence.ts';
import { date } from '../../../../shared/format/date.ts';
import { SEVERITIES } from '../../../../shared/model/finding.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { chooseAndAttach } from '../../../state/attach-request.ts';
import { useGoTo } from '../../../state/route.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { Definition, DefinitionList } from '../../../ui/definition-list.tsx';
import { EditableSelect } from '../../../ui/editable-select.tsx';
import { EditableText } from '../../../ui/editable-text.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { InspectorHead } from '../../../ui/inspector-head.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import { openDialog } from '../dialogs/request.ts';
import { SEVERITY_TONES, STATE_TONES } from '../words.ts';
import { FindingHistory } from './finding-history.tsx';
import styles from './inspector.module.css';
import linkStyles from './links.module.css';
import { Links } from './links.tsx';

export interface FindingInspectorProps {
  readonly view: FindingView;
  readonly onClose: () => void;
}

/** One finding: its five parts, who does what by when, what shows it, and what happened. */
export function FindingInspector({ view, onClose }: FindingInspectorProps) {
  const top = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    top.current?.scrollIntoView?.({ block: 'start' });
  }, [view.id]);
  const { id } = view;
  const save = async (patch: FindingPatch) => void (await api.findings.update({ id, patch }));
  return (
    <>
      <div ref={top} />
      <Head view={view} save={save} onClose={onClose} />
      <Parts view={view} save={save} />
      <Handling view={view} save={save} />
      <ShownBy view={view} />
      <RecordSection title={t('evidence.links.about')} count={view.links.length}>
        <Links
          links={view.links}
          except={id}
          onLink={(subject) => api.findings.link({ id, subjects: [subject] })}
          onUnlink={(subject) => api.findings.unlink({ id, subject })}
        />
      </RecordSection>
      <FindingHistory events={view.events} />
    </>
  );
}

interface PartProps {
  readonly view: FindingView;
  readonly save: (patch: FindingPatch) => Promise<void>;
}

function Head({ view, save, onClose }: PartProps & { readonly onClose: () => void }) {
  const remove = () =>
    api.findings.remove({ id: view.id }).then(() => {
      onClose();
      toast({ text: t('findings.deleted', { ref: view.ref }), undo: true });
    }, toastError);
  return (
    <InspectorHead
      wide
      kicker={
        <span className={styles.kicker}>
          <span className={styles.ref}>{view.ref}</span>
          <Chip tone={STATE_TONES[view.state]}>{t(`findings.state.${view.state}`)}</Chip>
          {view.overdue && <Chip tone="danger">{t('findings.overdue')}</Chip>}
        </span>
      }
      title={
        <EditableText
          label={t('evidence.table.title')}
          value={view.title}
          onSave={(title) => save({ title })}
        />
      }
      actions={
        <span className={styles.ways}>
          {view.events.length <= 1 && (
            <Button variant="ghost" icon={IconTrash} onClick={() => void remove()}>
              {t('findings.delete')}
            </Button>
          )}
          <IconButton icon={IconX} label={t('evidence.close')} keys={['Esc']} onClick={onClose} />
        </span>
      }
    >
      <div className={styles.show}>
        {view.moves.map(({ to }) => (
          <Button key={to} onClick={() => openDialog({ kind: 'move', id: view.id, to })}>
            {t(`findings.move.${to}`)}
          </Button>
        ))}
      </div>
    </InspectorHead>
  );
}

const PARTS = ['criteria', 'condition', 'cause', 'effect', 'recommendation'] as const;

function Parts({ view, save }: PartProps) {
  return (
    <RecordSection title={t('findings.parts')}>
      <DefinitionList wide>
        {PARTS.map((part) => (
          <Definition key={part} term={t(`findings.${part}`)}>
            <EditableText
              label={t(`findings.${part}`)}
              value={view[part]}
              placeholder={t(`findings.${part}Wanted`)}
              multiline
              wanted
              onSave={(value) => save({ [part]: value })}
            />
          </Definition>
        ))}
        <Definition term={t('findings.severity')}>
          <EditableSelect
            label={t('findings.severity')}
            value={view.severity}
            options={SEVERITIES.map((value) => ({ value, label: t(`findings.severity.${value}`) }))}
            display={
              <Chip tone={SEVERITY_TONES[view.severity]} outlined={view.severity === 'observation'}>
                {t(`findings.severity.${view.severity}`)}
              </Chip>
            }
            placeholder={t('findings.severity')}
            onSave={(severity) => save({ severity })}
          />
        </Definition>
      </DefinitionList>
    </RecordSection>
  );
}

function Handling({ view, save }: PartProps) {
  return (
    <RecordSection title={t('findings.handling')}>
      <DefinitionList wide>
        <Definition term={t('findings.owner')}>
          <EditableText
            label={t('findings.owner')}
            value={view.owner}
            placeholder={t('findings.ownerWanted')}
            wanted
            onSave={(owner) => save({ owner })}
          />
        </Definition>
        <Definition term={t('findings.dueOn')}>
          <EditableText
            type="date"
            label={t('findings.dueOn')}
            value={view.dueOn ?? ''}
            display={view.dueOn === null ? undefined : date(view.dueOn)}
            placeholder={t('findings.dueOnWanted')}
            wanted
            onSave={(typed) => save({ dueOn: typed === '' ? null : typed })}
          />
        </Definition>
        <Definition term={t('findings.response')}>
          <EditableText
            label={t('findings.response')}
            value={view.response}
            placeholder={t('findings.responseWanted')}
            multiline
            onSave={(response) => save({ response })}
          />
        </Definition>
      </DefinitionList>
    </RecordSection>
  );
}

/** The files that show the condition. */
function ShownBy({ view }: { readonly view: FindingView }) {
  const goTo = useGoTo();
  const { id, ref, title } = view;
  const self = { subjectKind: 'finding', subjectId: id, ref, title, exists: true } as const;
  return (
    <RecordSection
      title={t('findings.evidence')}
      count={view.evidence.length}
      actions={
        <Button
          variant="quiet"
          size="small"
          icon={IconPaperclip}
          aria-label={t('evidence.missing.attachTo', { name: ref })}
          onClick={() => chooseAndAttach([self])}
        >
          {t('findings.evidence.attach')}
        </Button>
      }
    >
      <ul className={linkStyles.list}>
        {view.evidence.length === 0 && <li className={linkStyles.none}>{t('findings.evidence.none')}</li>}
        {view.evidence.map((evidence) => (
          <li key={evidence.id} className={linkStyles.link}>
            <LinkButton
              className={linkStyles.ref}
              aria-label={t('evidence.links.open', { name: evidence.ref })}
              onClick={() => goTo(`/evidence?id=${evidence.id}`)}
            >
              {evidence.ref}
            </LinkButton>
            <span className={linkStyles.title}>{evidence.title}</span>
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
