import type { ReactNode } from 'react';
import type { AssetRow } from '../../../shared/model/asset.ts';
import { LEVELS } from '../../../shared/model/basics.ts';
import { assetOrder, assetText, CHOICES, isChoiceField } from '../../../shared/rules/asset-fields.ts';
import { choiceOptions, choiceWords, fieldName } from '../../i18n/asset-words.ts';
import { t } from '../../i18n/t.ts';
import type { CellEdit, GridColumn } from '../../ui/data-grid/types.ts';
import { NameCell } from '../../ui/data-grid/name-cell.tsx';
import { CardsCell, CiaCell, OwnerCell, TierCell, TYPE_ICONS } from './cells.tsx';
import styles from './cells.module.css';
import { type ColumnId, COLUMN_IDS } from './column-list.ts';
import type { SuggestedField } from './suggestions.ts';

const WIDTHS: Readonly<Record<ColumnId, number>> = {
  ref: 68,
  name: 200,
  type: 98,
  tier: 116,
  owner: 108,
  cia: 70,
  cards: 56,
  stage: 100,
  deployment: 100,
  component: 168,
  custodian: 124,
  vendor: 124,
  version: 84,
  licence: 108,
  exportMark: 112,
  modelCard: 140,
  dataCard: 140,
  location: 180,
  source: 160,
  links: 56,
};

const SUGGESTED: ReadonlySet<ColumnId> = new Set<SuggestedField>([
  'owner',
  'custodian',
  'vendor',
  'licence',
  'exportMark',
]);
const GIVEN: ReadonlySet<ColumnId> = new Set<ColumnId>(['ref', 'cards', 'source', 'links']);

/** Columns of the inventory. `suggest` is asked for known values when editing of a cell begins. */
export function assetColumns(suggest: (field: SuggestedField) => readonly string[]): GridColumn<AssetRow>[] {
  return COLUMN_IDS.map((id) => ({
    id,
    name: id === 'cia' ? t('inventory.cia.name') : fieldName(id),
    header: id === 'cia' ? <CiaHeader /> : fieldName(id),
    width: WIDTHS[id],
    cell: (row: AssetRow) => show(id, row),
    value: (row: AssetRow) => (id === 'cia' ? trioOrder(row) : assetOrder(row, id)),
    copy: (row: AssetRow) => copied(id, row),
    ...(id === 'name' && { grow: true, rowHeader: true }),
    ...(id === 'links' && { align: 'right' as const, tone: 'second' as const }),
    ...(id === 'ref' && { tone: 'third' as const }),
    ...(!PLAIN.has(id) && { tone: 'second' as const }),
    ...(!GIVEN.has(id) && { edit: editOf(id, suggest) }),
  }));
}

/** Columns in the full ink of the page; the others are attributes and stand back. */
const PLAIN: ReadonlySet<ColumnId> = new Set<ColumnId>([
  'ref',
  'name',
  'tier',
  'owner',
  'cia',
  'cards',
  'links',
]);

const CiaHeader = () => (
  <span className={styles.letters}>
    <span>{t('inventory.cia.letters')}</span>
    <span>{t('inventory.cia.lettersI')}</span>
    <span>{t('inventory.cia.lettersA')}</span>
  </span>
);

function show(id: ColumnId, row: AssetRow): ReactNode {
  switch (id) {
    case 'name':
      return <NameCell icon={TYPE_ICONS[row.type]}>{row.name}</NameCell>;
    case 'tier':
      return <TierCell tier={row.tier} />;
    case 'owner':
      return <OwnerCell owner={row.owner} />;
    case 'cia':
      return <CiaCell {...row} />;
    case 'cards':
      return <CardsCell row={row} />;
    default:
      return inWords(id, row);
  }
}

const inWords = (id: Exclude<ColumnId, 'cia'>, row: AssetRow): string => choiceWords(id, assetText(row, id));

function copied(id: ColumnId, row: AssetRow): string {
  if (id !== 'cia') return inWords(id, row);
  return trio(row).every((level) => level === null) ? '' : trioText(row);
}

const trio = (row: AssetRow) => [row.confidentiality, row.integrity, row.availability] as const;

/** `HML`, with a dash for what is not set: the form the cell is edited and pasted in. */
const trioText = (row: AssetRow): string =>
  trio(row)
    .map((level) => (level === null ? '-' : t(`inventory.level.letter.${level}`)))
    .join('');

/** Sorts by confidentiality, then integrity, then availability. */
function trioOrder(row: AssetRow): number | null {
  const ranks = trio(row).map((level) => (level === null ? 0 : LEVELS.indexOf(level) + 1));
  return ranks.every((rank) => rank === 0) ? null : ranks.reduce((sum, rank) => sum * 4 + rank, 0);
}

function editOf(id: ColumnId, suggest: (field: SuggestedField) => readonly string[]): CellEdit<AssetRow> {
  if (id === 'cia') return { kind: 'text', text: copied.bind(null, 'cia') };
  if (isChoiceField(id)) {
    const blank =
      id === 'type'
        ? []
        : [{ value: '', label: id === 'tier' ? t('inventory.noTier') : t('inventory.notSet') }];
    return {
      kind: 'select',
      options: [...choiceOptions(id), ...blank],
      text: (row) => assetText(row, id),
      parse: (typed) => {
        const known = typed === '' || (CHOICES[id] as readonly string[]).includes(typed);
        if (!known) throw new Error(t('inventory.notUnderstood', { text: typed }));
        return typed;
      },
    };
  }
  const text = (row: AssetRow) => (id === 'links' ? '' : assetText(row, id));
  if (!SUGGESTED.has(id)) return { kind: 'text', text };
  return {
    kind: 'combo',
    text,
    options: () => suggest(id as SuggestedField).map((value) => ({ value, label: '' })),
  };
}
