import type { RefObject } from 'react';
import type { AssetRow } from '../../../shared/model/asset.ts';
import { assetGaps } from '../../../shared/rules/asset-gaps.ts';
import { t } from '../../i18n/t.ts';
import { type Command, useCommands } from '../../state/commands.ts';
import { requestImport } from '../../state/import-request.ts';
import type { Dialogs } from './dialogs.tsx';
import type { OpenFilter } from './filter-bar.tsx';
import { type InventoryState, inventoryState, patchState } from './inventory-state.ts';
import type { Assets } from './use-assets.ts';
import type { GridActions } from './use-grid-actions.ts';

export interface InventoryCommandsInput {
  readonly state: InventoryState;
  readonly assets: Assets;
  readonly chosen: readonly AssetRow[];
  readonly actions: GridActions;
  readonly setDialog: (dialog: Dialogs) => void;
  readonly setOpenFilter: (open: OpenFilter) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly focusGrid: () => void;
}

/** Offers what the page can do in the palette and on its keys. Keys the grid handles itself are only named. */
export function useInventoryCommands(input: InventoryCommandsInput): void {
  const { state, assets, chosen, actions, setDialog, setOpenFilter, search, focusGrid } = input;
  const here = (command: Omit<Command, 'group'>): Command => ({ ...command, group: t('inventory.group') });
  const always = [
    here({ id: 'inventory.import', title: t('inventory.import'), keys: ['I'], run: requestImport }),
    here({ id: 'inventory.paste', title: t('inventory.paste'), run: () => setDialog({ kind: 'paste' }) }),
    here({
      id: 'inventory.add',
      title: t('inventory.add'),
      keys: ['N'],
      run: () => setDialog({ kind: 'add' }),
    }),
  ];
  const withRows = [
    here({
      id: 'inventory.filter',
      title: t('inventory.command.filter'),
      keys: ['F'],
      run: () => setOpenFilter('new'),
    }),
    here({
      id: 'inventory.find',
      title: t('inventory.command.find'),
      keys: ['Ctrl', 'F'],
      run: () => search.current?.focus(),
    }),
    here({
      id: 'inventory.graph',
      title: t(state.graph ? 'inventory.graph.back' : 'inventory.graph'),
      run: () => patchState({ graph: !state.graph }),
    }),
    here({
      id: 'inventory.inspector',
      title: t('inventory.inspector.toggle'),
      keys: [']'],
      run: toggleInspector,
    }),
    here({
      id: 'inventory.previous',
      title: t('inventory.inspector.previous'),
      keys: ['Alt', '↑'],
      run: () => step(assets.shown, -1),
    }),
    here({
      id: 'inventory.next',
      title: t('inventory.inspector.next'),
      keys: ['Alt', '↓'],
      run: () => step(assets.shown, 1),
    }),
    here({
      id: 'inventory.problem',
      title: t('inventory.command.problem'),
      keys: ['F8'],
      run: () => nextProblem(assets.shown, focusGrid),
    }),
  ];
  const withSelection = (['owner', 'tier', 'stage', 'relate'] as const).map((kind) =>
    here({
      id: `inventory.bulk.${kind}`,
      title: t(`inventory.command.${kind}`),
      keys: [LETTERS[kind]],
      localKeys: true,
      run: () => setDialog({ kind }),
    }),
  );
  const { current } = state;
  const withCurrent =
    current === null
      ? []
      : [
          here({
            id: 'inventory.delete',
            title: t('inventory.delete'),
            keys: ['Del'],
            localKeys: true,
            run: () => actions.remove([current.rowId]),
          }),
        ];
  useCommands([
    ...always,
    ...withCurrent,
    ...(assets.all.length > 0 ? withRows : []),
    ...(chosen.length > 0 ? withSelection : []),
  ]);
}

const LETTERS = { owner: 'O', tier: 'T', stage: 'S', relate: 'L' } as const;

const toggleInspector = (): void => patchState({ inspector: !inventoryState.get().inspector });

/** Makes the record before or after the current one the current one. */
export function step(shown: readonly AssetRow[], by: 1 | -1): void {
  const { current } = inventoryState.get();
  const at = shown.findIndex((row) => row.id === current?.rowId);
  const next = shown[at < 0 ? 0 : at + by];
  if (next !== undefined) patchState({ current: { rowId: next.id, columnId: current?.columnId ?? 'name' } });
}

/** Goes to the next asset after the current one that lacks an owner or a tier, from the top again at the end. */
function nextProblem(shown: readonly AssetRow[], focusGrid: () => void): void {
  const at = shown.findIndex((row) => row.id === inventoryState.get().current?.rowId);
  const next = [...shown.slice(at + 1), ...shown.slice(0, at + 1)].find((row) => {
    const gaps = assetGaps(row);
    return gaps.owner || gaps.tier;
  });
  if (next === undefined) return;
  patchState({ current: { rowId: next.id, columnId: assetGaps(next).owner ? 'owner' : 'tier' } });
  focusGrid();
}
