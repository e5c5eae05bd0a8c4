import { useRef } from 'react';
import { t } from '../../i18n/t.ts';
import { chooseAndAttach } from '../../state/attach-request.ts';
import { useCommands } from '../../state/commands.ts';
import { toast } from '../../state/toast.ts';
import { openDialog } from './dialogs/request.ts';
import { isUnassigned } from './next-thing.ts';
import type { Register } from './register.ts';

export type Shown = 'evidence' | 'findings' | 'missing';

/** Keys of the page: attaching, new findings, walking the records, to the next gap, the inspector. */
export function useEvidenceCommands(
  register: Register,
  shown: Shown,
  id: string | undefined,
  select: (id: string | undefined) => void,
): void {
  const order: readonly { id: string; wanting: boolean }[] =
    shown === 'findings'
      ? register.findings.map((f) => ({ id: f.id, wanting: f.overdue || isUnassigned(f) }))
      : shown === 'evidence'
        ? register.evidence.map((e) => ({ id: e.id, wanting: e.gaps.length > 0 }))
        : [];
  const at = order.findIndex((record) => record.id === id);
  const move = (by: 1 | -1) => {
    const next = at === -1 ? order.at(by === 1 ? 0 : -1) : order[at + by];
    if (next) select(next.id);
  };
  const last = useRef(id);
  if (id !== undefined) last.current = id;
  const toProblem = () => {
    const next = order.find((r, index) => r.wanting && index > at) ?? order.find((r) => r.wanting);
    if (next) select(next.id);
    else toast({ text: t('evidence.noProblem') });
  };
  const group = t('evidence.group');
  const next = t('evidence.next');
  const previous = t('evidence.previous');
  useCommands([
    { id: 'evidence.attach', group, title: t('evidence.attach'), keys: ['A'], run: () => chooseAndAttach() },
    {
      id: 'findings.new',
      group,
      title: t('evidence.newFinding'),
      keys: ['N'],
      run: () => openDialog({ kind: 'finding' }),
    },
    { id: 'evidence.next', group, title: next, keys: ['J'], run: () => move(1) },
    { id: 'evidence.previous', group, title: previous, keys: ['K'], run: () => move(-1) },
    { id: 'evidence.below', group, title: next, keys: ['Alt', '↓'], run: () => move(1) },
    { id: 'evidence.above', group, title: previous, keys: ['Alt', '↑'], run: () => move(-1) },
    { id: 'evidence.problem', group, title: t('evidence.problem'), keys: ['F8'], run: toProblem },
    {
      id: 'evidence.inspector',
      group,
      title: t('evidence.toggle'),
      keys: [']'],
      run: () => select(id === undefined ? (last.current ?? order[0]?.id) : undefined),
    },
  ]);
}
