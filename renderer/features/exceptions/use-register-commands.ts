import { useMemo, useRef } from 'react';
import { t } from '../../i18n/t.ts';
import { useCommands } from '../../state/commands.ts';
import { toast } from '../../state/toast.ts';
import { boardColumns } from './board/columns.ts';
import { openDialog } from './dialogs/request.ts';
import { hasGap } from './next-thing.ts';
import type { Register } from './register.ts';

export type RegisterView = 'board' | 'table' | 'ageing';

/** Keys of the page: walking the records in the order in which they stand on the screen, to the next gap, the inspector. */
export function useRegisterCommands(
  register: Register,
  shown: RegisterView,
  id: string | undefined,
  select: (id: string | undefined) => void,
): void {
  const order = useMemo(
    () =>
      shown === 'board'
        ? boardColumns(register.views).flatMap((column) => column.views.map((view) => view.id))
        : register.views.map((view) => view.id),
    [register.views, shown],
  );
  const move = (by: 1 | -1) => {
    const at = id === undefined ? -1 : order.indexOf(id);
    const next = at === -1 ? (by === 1 ? order[0] : order.at(-1)) : order[at + by];
    if (next !== undefined) select(next);
  };
  const last = useRef(id);
  if (id !== undefined) last.current = id;
  const toProblem = () => {
    const wanting = order.filter((candidate) =>
      register.views.some((view) => view.id === candidate && hasGap(view, register.today)),
    );
    const at = order.indexOf(id ?? '');
    const next = wanting.find((candidate) => order.indexOf(candidate) > at) ?? wanting[0];
    if (next === undefined) toast({ text: t('exceptions.noProblem') });
    else select(next);
  };
  const group = t('exceptions.group');
  useCommands([
    {
      id: 'exceptions.new',
      group,
      title: t('exceptions.new'),
      keys: ['N'],
      run: () => openDialog({ kind: 'new' }),
    },
    { id: 'exceptions.next', group, title: t('exceptions.next'), keys: ['J'], run: () => move(1) },
    { id: 'exceptions.previous', group, title: t('exceptions.previous'), keys: ['K'], run: () => move(-1) },
    { id: 'exceptions.below', group, title: t('exceptions.next'), keys: ['Alt', '↓'], run: () => move(1) },
    {
      id: 'exceptions.above',
      group,
      title: t('exceptions.previous'),
      keys: ['Alt', '↑'],
      run: () => move(-1),
    },
    { id: 'exceptions.problem', group, title: t('exceptions.problem'), keys: ['F8'], run: toProblem },
    {
      id: 'exceptions.inspector',
      group,
      title: t('exceptions.toggle'),
      keys: [']'],
      run: () => select(id === undefined ? (last.current ?? order[0]) : undefined),
    },
  ]);
}
