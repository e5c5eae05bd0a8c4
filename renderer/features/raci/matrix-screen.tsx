import { IconColumns3, IconListCheck, IconUsers } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { workloads } from '../../../shared/rules/raci-workload.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { useCommands } from '../../state/commands.ts';
import { useGoTo, useRoute } from '../../state/route.ts';
import { toast } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { NextBar } from '../../ui/next-bar.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SplitLayout } from '../../ui/split-layout.tsx';
import { useLatest } from '../../ui/use-latest.ts';
import { type CheckItem, checkSections, placeOfFinding, placeOfRole } from './checks.ts';
import { ChecksPanel } from './checks-panel.tsx';
import { LetterMenu } from './letter-menu.tsx';
import { HIDDEN_COLUMN, useMatrixCursor } from './matrix-cursor.ts';
import { type MatrixDialog, MatrixDialogs } from './matrix-dialogs.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { buildColumns, buildRows, MATRIX_VIEWS, type MatrixView } from './matrix-model.ts';
import { missingItems } from './missing-items.ts';
import { nextThing, solve } from './next-thing.ts';
import { useLetterEdits } from './use-letter-edits.ts';
import type { MatrixState } from './use-matrix.ts';

/** Below this the panel would cover the matrix, so it waits to be called. */
const ROOM_FOR_PANEL = 1200;

export function MatrixScreen({ state }: { state: MatrixState }) {
  const { matrix, people, run } = state;
  const [view, setView] = useState<MatrixView>('client');
  const [panel, setPanel] = useState(() => window.innerWidth >= ROOM_FOR_PANEL);
  const [dialog, setDialog] = useState<MatrixDialog | null>(null);
  const [menuCell, setMenuCell] = useState<HTMLElement | null>(null);
  const goTo = useGoTo();
  const { search } = useRoute();

  const columns = useMemo(() => buildColumns(matrix.roles), [matrix.roles]);
  const rows = useMemo(() => buildRows(matrix, columns, view), [matrix, columns, view]);
  const loads = useMemo(
    () => workloads(view === 'reference' ? matrix.reference : matrix.assignments),
    [matrix, view],
  );
  const sections = useMemo(() => checkSections(matrix, people), [matrix, people]);
  const hiddenRoles = useMemo(() => {
    const count = matrix.roles.filter((role) => role.hidden && loads.has(role.id)).length;
    return count > 0 || rows.some((row) => row.hidden.length > 0) ? count : null;
  }, [matrix.roles, loads, rows]);
  const rowIds = useMemo(() => rows.map((row) => row.id), [rows]);
  const columnIds = useMemo(
    () => [...columns.map((column) => column.role.id), ...(hiddenRoles === null ? [] : [HIDDEN_COLUMN])],
    [columns, hiddenRoles],
  );
  const cursor = useMatrixCursor(rowIds, columnIds);
  const { jump } = cursor;
  const edits = useLetterEdits(state, { rows, columns }, view, cursor);
  const row = rows[cursor.place.row];
  const currentRole = columns[cursor.place.column]?.role.id;

  const latest = useLatest({ matrix });
  const wantedRow = search['id'];
  const wantedRole = search['role'];
  useEffect(() => {
    if (wantedRow !== undefined) jump(wantedRow, wantedRole ?? null);
    else if (wantedRole !== undefined) {
      const { responsibilityId } = placeOfRole(wantedRole, latest.current.matrix);
      jump(responsibilityId, wantedRole);
    }
  }, [wantedRow, wantedRole, jump, latest]);

  const items = sections.flatMap((section) => section.items);
  const [visited, setVisited] = useState<string | null>(null);
  const visit = (item: CheckItem) => {
    const { responsibilityId, roleId } = placeOfFinding(item.finding, matrix);
    setVisited(item.id);
    setView('client');
    jump(responsibilityId, roleId);
  };
  const visitBeside = (step: 1 | -1) => {
    const at = items.findIndex((item) => item.id === visited);
    const next =
      items[at < 0 ? (step > 0 ? 0 : items.length - 1) : (at + step + items.length) % items.length];
    if (next) visit(next);
    else toast({ text: t('raci.noProblem') });
  };
  const reset = (responsibilityIds: string[] | null) =>
    void run(() => api.raci.reset({ responsibilityIds })).then(
      (worked) =>
        worked &&
        toast({
          text: responsibilityIds
            ? t('raci.reset.row', { id: responsibilityIds.join(', ') })
            : t('raci.reset.all'),
          undo: true,
        }),
    );
  const openMenu = (cell: HTMLElement) => {
    if (currentRole === undefined) setDialog({ kind: 'roles', roleId: null });
    else if (view === 'reference') toast({ tone: 'warn', text: t('raci.readOnly') });
    else setMenuCell(cell);
  };

  const next = nextThing(matrix);
  const follow = (thing: ReturnType<typeof nextThing>) => {
    if (thing.kind === 'choose') {
      jump(thing.choice.responsibilityId, null);
      setDialog({ kind: 'choose', choice: thing.choice });
    } else if (thing.kind === 'look') {
      const item = items.find((candidate) => candidate.finding === thing.finding);
      if (item) visit(item);
      if (thing.finding.rule === 'compound-role')
        setDialog({ kind: 'roles', roleId: thing.finding.roleIds[0] ?? null });
    } else if (thing.kind === 'people') setDialog({ kind: 'people' });
    else goTo('/reports');
  };
  const select = (item: CheckItem) => {
    visit(item);
    // A choice is made on the spot; anything else is typed into the cell.
    if (item.finding.rule === 'role-without-person') setDialog({ kind: 'people' });
    if (item.finding.rule === 'open-choice') follow(solve(item.finding, matrix));
  };
  useCommands([
    {
      id: 'raci.next',
      title: t('raci.command.next'),
      keys: ['F8'],
      group: t('step.raci'),
      run: () => visitBeside(1),
    },
    {
      id: 'raci.previous',
      title: t('raci.command.previous'),
      keys: ['Shift', 'F8'],
      group: t('step.raci'),
      run: () => visitBeside(-1),
    },
    {
      id: 'raci.panel',
      title: t('raci.command.checks'),
      keys: [']'],
      group: t('step.raci'),
      run: () => setPanel(!panel),
    },
    {
      id: 'raci.people',
      title: t('raci.people'),
      group: t('step.raci'),
      run: () => setDialog({ kind: 'people' }),
    },
    {
      id: 'raci.roles',
      title: t('raci.chooseRoles'),
      group: t('step.raci'),
      run: () => setDialog({ kind: 'roles', roleId: null }),
    },
    ...(row
      ? [
          {
            id: 'raci.reset.row',
            title: t('raci.menu.reset', { id: row.id }),
            group: t('step.raci'),
            run: () => reset([row.id]),
          },
        ]
      : []),
    { id: 'raci.reset', title: t('raci.command.reset'), group: t('step.raci'), run: () => reset(null) },
  ]);

  return (
    <>
      <PageHead
        title={t('step.raci')}
        summary={[
          t('raci.summary.rows', { count: rows.length }),
          t('raci.summary.roles', { shown: columns.length, count: matrix.roles.length }),
          t('raci.summary.differences', { count: matrix.differences.length }),
        ].join(' · ')}
        actions={
          <>
            <Segmented
              label={t('raci.view')}
              value={view}
              onValueChange={setView}
              options={MATRIX_VIEWS.map((value) => ({ value, label: t(`raci.view.${value}`) }))}
            />
            <Button icon={IconUsers} onClick={() => setDialog({ kind: 'people' })}>
              {t('raci.people')}
            </Button>
            <IconButton
              variant="secondary"
              icon={IconColumns3}
              label={t('raci.chooseRoles')}
              onClick={() => setDialog({ kind: 'roles', roleId: null })}
            />
            {!panel && (
              <IconButton
                variant="secondary"
                icon={IconListCheck}
                label={t('raci.command.checks')}
                keys={[']']}
                onClick={() => setPanel(true)}
              />
            )}
          </>
        }
      />
      <SplitLayout
        open={panel}
        onClose={() => window.innerWidth < ROOM_FOR_PANEL && setPanel(false)}
        width="narrow"
        inspectorLabel={t('raci.checks')}
        inspector={
          <ChecksPanel
            sections={sections}
            isCurrent={(finding) =>
              view === 'client' &&
              finding.responsibilityId === row?.id &&
              (finding.roleIds.length === 0 || finding.roleIds.includes(currentRole ?? ''))
            }
            onSelect={select}
          />
        }
      >
        <MatrixGrid
          rows={rows}
          columns={columns}
          loads={loads}
          hiddenRoles={hiddenRoles}
          view={view}
          cursor={cursor}
          onLetter={edits.letter}
          onFillDown={edits.fillDown}
          onPaste={edits.paste}
          onMenu={openMenu}
          onRole={(roleId) => setDialog({ kind: 'roles', roleId })}
          onHidden={() => setDialog({ kind: 'roles', roleId: null })}
        />
      </SplitLayout>
      <NextBar
        label={t(next.kind === 'reports' ? 'missing.none' : 'missing.label')}
        missing={missingItems(sections, visit, () => setDialog({ kind: 'people' }))}
        next={{ label: next.label, onSelect: () => follow(next) }}
      />
      <LetterMenu
        cell={menuCell}
        responsibilityId={row?.id ?? ''}
        onLetter={edits.letter}
        onReset={() => reset(row ? [row.id] : [])}
        onClose={() => setMenuCell(null)}
      />
      <MatrixDialogs dialog={dialog} state={state} onClose={() => setDialog(null)} />
    </>
  );
}
