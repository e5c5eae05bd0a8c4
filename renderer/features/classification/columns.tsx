import { TIERS, type Tier } from '../../../shared/model/basics.ts';
import { choiceWords } from '../../i18n/asset-words.ts';
import { t } from '../../i18n/t.ts';
import { ASSET_TYPE_ICONS } from '../../ui/asset-type-icons.ts';
import { NameCell } from '../../ui/data-grid/name-cell.tsx';
import type { GridColumn } from '../../ui/data-grid/types.ts';
import { TierChip } from '../../ui/tier-chip.tsx';
import { Standing } from './standing.tsx';
import type { AssetRow } from './use-classifications.ts';
import type { ViewName } from './views.ts';
import { tierWords } from './words.ts';

type Column = GridColumn<AssetRow>;
type ColumnId = 'ref' | 'name' | 'type' | 'tier' | 'standing' | 'inherited' | 'controls' | 'access' | 'gate';

const rank = (tier: Tier | null) => (tier === null ? null : TIERS.indexOf(tier));

/** How far an asset is at the gate, in words. */
export function gateWords({ gate, decision }: Pick<AssetRow, 'gate' | 'decision'>): string {
  if (decision === 'deploy' && gate === 'blocked') return t('classification.gate.reopened');
  if (decision !== null) return t(`classification.gate.${decision}`);
  return t(`classification.gate.${gate ?? 'none'}`);
}

const controlWords = ({ required, missing }: AssetRow): string =>
  required === 0
    ? t('classification.controls.none')
    : t('classification.controls.of', { done: required - missing.length, count: required });

const accessWords = ({ violations }: AssetRow): string =>
  violations === 0 ? '' : t('classification.access.wrong', { count: violations });

/** In which order columns leave a grid that has no room for all: what the inspector says first, the tier never. */
const GIVES_WAY: Readonly<Partial<Record<ColumnId, number>>> = {
  inherited: 1,
  type: 2,
  gate: 3,
  controls: 4,
  access: 5,
  standing: 6,
};

/** The column a view is about; it stays. */
const SUBJECTS: Readonly<Partial<Record<ViewName, ColumnId>>> = {
  below: 'inherited',
  controls: 'controls',
  access: 'access',
  gate: 'gate',
};

/** Columns of the grid. @param labels what the engagement calls its tiers */
export function assetColumns(labels: Record<Tier, string>, view: ViewName): readonly Column[] {
  const column = (id: ColumnId) => {
    const name = t(`classification.field.${id}`);
    const givesWay = SUBJECTS[view] === id ? undefined : GIVES_WAY[id];
    return { id, name, header: name, ...(givesWay !== undefined && { givesWay }) };
  };
  const chip = (tier: Tier) => <TierChip tier={tier} label={labels[tier]} />;
  return [
    { ...column('ref'), width: 68, tone: 'third', cell: (row) => row.ref, value: (row) => row.ref },
    {
      ...column('name'),
      width: 240,
      grow: true,
      rowHeader: true,
      cell: (row) => <NameCell icon={ASSET_TYPE_ICONS[row.type]}>{row.name}</NameCell>,
      value: (row) => row.name,
    },
    {
      ...column('type'),
      width: 98,
      tone: 'second',
      cell: (row) => choiceWords('type', row.type),
      value: (row) => choiceWords('type', row.type),
    },
    {
      ...column('tier'),
      width: 124,
      cell: (row) => <TierChip tier={row.tier} label={tierWords(labels, row.tier)} />,
      value: (row) => rank(row.tier),
      copy: (row) => tierWords(labels, row.tier),
    },
    {
      ...column('standing'),
      width: 136,
      cell: (row) => <Standing standing={row.standing} />,
      value: (row) => t(`classification.standing.${row.standing}`),
    },
    {
      ...column('inherited'),
      width: 150,
      cell: (row) => (row.inherited === null ? '' : chip(row.inherited)),
      value: (row) => rank(row.inherited),
      copy: (row) => (row.inherited === null ? '' : labels[row.inherited]),
    },
    {
      ...column('controls'),
      width: 104,
      tone: 'second',
      cell: controlWords,
      value: (row) => row.missing.length,
      copy: controlWords,
    },
    {
      ...column('access'),
      width: 104,
      cell: accessWords,
      value: (row) => row.violations,
      copy: accessWords,
    },
    { ...column('gate'), width: 132, tone: 'second', cell: gateWords, value: gateWords },
  ];
}
