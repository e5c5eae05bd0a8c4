import {
  IconAlertCircle,
  IconFileSearch,
  IconPaperclip,
  IconPlus,
  IconQuestionMark,
} from '@tabler/icons-react';
import { useEffect } from 'react';
import { fileSize } from '../../../shared/format/file-size.ts';
import { SubjectKind } from '../../../shared/model/subject.ts';
import { isOpen } from '../../../shared/rules/finding-states.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { chooseAndAttach, requestAttach } from '../../state/attach-request.ts';
import { useRoute, useSetSearch } from '../../state/route.ts';
import { toastError } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { DropHint } from '../../ui/drop-hint.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { SplitLayout } from '../../ui/split-layout.tsx';
import { useFileDrop } from '../../ui/use-file-drop.ts';
import { useLatest } from '../../ui/use-latest.ts';
import { Dialogs } from './dialogs/dialogs.tsx';
import { dialogRequest, openDialog } from './dialogs/request.ts';
import { NoEvidence, NoFindings } from './empty.tsx';
import { EvidenceTable } from './evidence-table.tsx';
import { FindingsTable } from './findings-table.tsx';
import { EvidenceInspector } from './inspector/evidence-inspector.tsx';
import { FindingInspector } from './inspector/finding-inspector.tsx';
import { MissingList } from './missing-list.tsx';
import { NextThings } from './next-things.tsx';
import { type Register, RegisterContext, useReadRegister } from './register.ts';
import { type Shown, useEvidenceCommands } from './use-evidence-commands.ts';

const VIEWS = ['evidence', 'findings', 'missing'] as const satisfies Shown[];
const ICONS = { evidence: IconFileSearch, findings: IconAlertCircle, missing: IconQuestionMark } as const;

/** Evidence with its custody, findings with their handling, and what claims more than it shows. */
export function EvidencePage() {
  const register = useReadRegister();
  const { search } = useRoute();
  const setSearch = useSetSearch();
  const shown = VIEWS.find((view) => view === search['view']) ?? 'evidence';
  const { id } = search;
  const select = (next: string | undefined) => setSearch({ id: next });
  const show = (view: Shown, next?: string) =>
    setSearch({ view: view === 'evidence' ? undefined : view, id: next });
  useEvidenceCommands(register, shown, id, select);
  useAskedFor(search['for'], () => setSearch({ for: undefined }));
  const dropping = useFileDrop(
    () => dialogRequest.get() === null && document.querySelector('dialog[open]') === null,
    (files) => requestAttach(files),
  );
  const record =
    shown === 'evidence'
      ? register.evidence.find((view) => view.id === id)
      : shown === 'findings'
        ? register.findings.find((view) => view.id === id)
        : undefined;

  return (
    <RegisterContext.Provider value={register}>
      <PageHead
        title={t('evidence.title')}
        summary={summary(register)}
        actions={
          <>
            <Segmented
              label={t('evidence.view')}
              value={shown}
              onValueChange={(view) => show(view)}
              options={VIEWS.map((value) => ({
                value,
                label: t(`evidence.view.${value}`),
                icon: ICONS[value],
                count: register[value].length,
              }))}
            />
            <Button
              icon={IconPlus}
              keys={['N']}
              aria-keyshortcuts="N"
              onClick={() => openDialog({ kind: 'finding' })}
            >
              {t('evidence.newFinding')}
            </Button>
            <Button icon={IconPaperclip} keys={['A']} aria-keyshortcuts="A" onClick={() => chooseAndAttach()}>
              {t('evidence.attach')}
            </Button>
          </>
        }
      />
      <SplitLayout
        width="wide"
        open={record !== undefined}
        onClose={() => select(undefined)}
        inspectorLabel={record ? t('evidence.inspector', { ref: record.ref, title: record.title }) : ''}
        inspector={<Inspector register={register} shown={shown} id={id} onClose={() => select(undefined)} />}
      >
        <Body register={register} shown={shown} id={id} onSelect={select} />
      </SplitLayout>
      <NextThings onShow={show} />
      <Dialogs onShow={show} />
      {dropping && <DropHint>{t('evidence.drop')}</DropHint>}
    </RegisterContext.Provider>
  );
}

/**
 * Other steps send people here to attach what shows something: `/evidence?for=dimension:2.4.2/implementation`. Asks for the
 * files at once, and forgets the request.
 */
function useAskedFor(asked: string | undefined, forget: () => void): void {
  const latest = useLatest(forget);
  useEffect(() => {
    const [, kind, subjectId] = /^(\w+):(.+)$/.exec(asked ?? '') ?? [];
    const subjectKind = SubjectKind.safeParse(kind);
    if (subjectId === undefined || !subjectKind.success) return;
    latest.current();
    api.evidence
      .name({ subjects: [{ subjectKind: subjectKind.data, subjectId }] })
      .then((named) => chooseAndAttach(named.filter((subject) => subject.exists)), toastError);
  }, [asked, latest]);
}

interface PartProps {
  readonly register: Register;
  readonly shown: Shown;
  readonly id: string | undefined;
}

function Inspector({ register, shown, id, onClose }: PartProps & { readonly onClose: () => void }) {
  const evidence = shown === 'evidence' && register.evidence.find((view) => view.id === id);
  if (evidence) return <EvidenceInspector key={evidence.id} view={evidence} onClose={onClose} />;
  const finding = shown === 'findings' && register.findings.find((view) => view.id === id);
  return finding && <FindingInspector key={finding.id} view={finding} onClose={onClose} />;
}

function Body({ register, shown, id, onSelect }: PartProps & { readonly onSelect: (id: string) => void }) {
  if (!register.ready) return <SkeletonRows label={t('evidence.loading')} />;
  if (shown === 'missing') return <MissingList />;
  if (shown === 'findings')
    return register.findings.length === 0 ? (
      <NoFindings />
    ) : (
      <FindingsTable selectedId={id} onSelect={onSelect} />
    );
  return register.evidence.length === 0 ? (
    <NoEvidence />
  ) : (
    <EvidenceTable selectedId={id} onSelect={onSelect} />
  );
}

function summary({ evidence, findings }: Register): string {
  const held = evidence.filter((view) => view.withdrawn === null);
  const bytes = [...new Map(held.map((view) => [view.contentId, view.size])).values()].reduce(
    (sum, size) => sum + size,
    0,
  );
  const open = findings.filter((finding) => isOpen(finding.state)).length;
  const overdue = findings.filter((finding) => finding.overdue).length;
  return [
    t('evidence.files', { count: held.length }),
    bytes > 0 ? fileSize(bytes) : '',
    open > 0 ? t('evidence.openFindings', { count: open }) : '',
    overdue > 0 ? t('evidence.overdueCount', { count: overdue }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
