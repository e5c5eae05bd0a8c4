import type { Content } from 'pdfmake/interfaces.js';
import { DOCUMENT_PALETTE } from '../../../shared/charts/palette.ts';
import { count } from '../../../shared/format/number.ts';
import type { AssetLine, InventoryCheck, RelationLine } from '../../../shared/report/inventory.ts';
import { tierBars } from '../../../shared/report/charts/tier-bars.ts';
import { listedFirst, shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import { SECTIONS } from '../../../shared/report/sections.ts';
import { LEVEL_WORDS, STAGE_WORDS, TIER_WORDS, TYPE_WORDS } from '../../../shared/report/words.ts';
import { dataCardState, modelCardState } from '../../../shared/rules/asset-gaps.ts';
import { BLANK, chapter, figure, label, note, part } from './blocks.ts';
import { chart } from './chart.ts';
import type { Drafting } from './drafting.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { table, titledTable } from './table.ts';

const CHART = 290;
/** The most sensitive assets shown in the chapter; the register has every asset. */
const SENSITIVE = 30;
const RELATIONS = 40;

/** What there is, how sensitive it is, and what the records leave open. */
export function inventoryPages(report: Report, drafting: Drafting): Content[] {
  const { inventory } = report;
  if (inventory.assets.length === 0) return [chapter('inventory', { lead: inventory.lead, isBare: true })];
  return [
    chapter('inventory', { lead: inventory.lead }),
    {
      columns: [
        {
          width: CHART,
          stack: [
            label('Assets by type and classification tier', [0, 0, 0, 5]),
            chart(tierBars(inventory.tierCounts, CHART, DOCUMENT_PALETTE), drafting.splitter),
            figure(
              drafting.nextFigure(),
              `Number of assets. The darker, the more sensitive. Every asset is in Annex ${SECTIONS.register.number}.`,
            ),
          ],
        },
        { width: '*', stack: [label('What the inventory shows', [0, 0, 0, 0]), checks(inventory.checks)] },
      ],
      columnGap: 26,
    },
    ...mostSensitive(report),
    ...relations(inventory.relations),
  ];
}

function checks(lines: readonly InventoryCheck[]): Content {
  return table({
    width: TEXT_WIDTH - CHART - 26,
    columns: [
      { head: 'Check', width: 'rest' },
      { head: 'Count', width: 62, align: 'right' },
    ],
    rows: lines.map(({ label: words, count: n, of, open }) => {
      const text = of === null ? count(n) : `${count(n)} of ${count(of)}`;
      return [words, open ? { text, bold: true, color: COLOUR.rust } : text];
    }),
  });
}

function mostSensitive({ inventory: { mostSensitive: top } }: Report): Content[] {
  if (top === null) return [];
  const shown = top.assets.slice(0, SENSITIVE);
  const rest = top.assets.length - shown.length;
  return [
    titledTable(
      { text: `${TIER_WORDS[top.tier]} assets`, chapter: 'inventory', id: 'sensitive' },
      {
        width: TEXT_WIDTH,
        margin: [0, 14, 0, 0],
        columns: [
          { head: 'ID', width: 42 },
          { head: 'Asset', width: 'rest' },
          { head: 'Type', width: 68 },
          { head: 'Stage', width: 56 },
          { head: 'Owner', width: 78 },
          { head: 'C', width: 39 },
          { head: 'I', width: 39 },
          { head: 'A', width: 39 },
          { head: 'Card', width: 26 },
        ],
        rows: shown.map(assetCells),
      },
    ),
    note(
      `C, I, A: need for confidentiality, integrity, availability. Card: model and data card, as far as the type of asset needs one.${rest > 0 ? ` ${count(rest)} more are in Annex ${SECTIONS.register.number}.` : ''}`,
    ),
  ];
}

function assetCells({ asset }: AssetLine) {
  const level = (value: typeof asset.integrity) => (value === null ? BLANK : LEVEL_WORDS[value]);
  return [
    { text: asset.ref, bold: true },
    shortened(asset.name, 90),
    TYPE_WORDS[asset.type],
    asset.stage === null ? BLANK : STAGE_WORDS[asset.stage],
    asset.owner.trim() === ''
      ? { text: 'no owner', bold: true, color: COLOUR.rust }
      : shortened(asset.owner, 50),
    level(asset.confidentiality),
    level(asset.integrity),
    level(asset.availability),
    cardWords(asset),
  ];
}

/** `yes`, `no` or nothing asked, over both cards. */
function cardWords(asset: AssetLine['asset']) {
  const states = [modelCardState(asset), dataCardState(asset)];
  if (states.every((state) => state === 'not needed')) return BLANK;
  return states.includes('missing') ? { text: 'no', bold: true, color: COLOUR.rust } : 'yes';
}

function relations(lines: readonly RelationLine[]): Content[] {
  if (lines.length === 0) return [];
  const broken = lines.filter(({ belowSource }) => belowSource);
  const kinds = [...Map.groupBy(lines, ({ kind }) => kind)].map(
    ([kind, own]) => `${kind} (${count(own.length)})`,
  );
  const shown = broken.slice(0, RELATIONS);
  const heading = part('How assets depend on one another', 'inventory', 'relations');
  const kindsText = `${count(lines.length)} relations: ${listedFirst(kinds, kinds.length)}.`;
  if (broken.length === 0)
    return [
      {
        unbreakable: true,
        stack: [
          heading,
          {
            text: `${kindsText} What is trained on or derived from a source is at least as sensitive as its source in every case. Each relation stands beside its asset in Annex ${SECTIONS.register.number}.`,
          },
        ],
      },
    ];
  return [
    {
      unbreakable: shown.length <= 14,
      stack: [
        heading,
        {
          text: `${kindsText} What is trained on or derived from a source inherits its tier. ${count(broken.length)} ${broken.length === 1 ? 'relation breaks' : 'relations break'} that rule:`,
        },
        table({
          width: TEXT_WIDTH,
          columns: [
            { head: 'Asset', width: 'rest' },
            { head: 'Relation', width: 72 },
            { head: 'Source', width: 'rest' },
          ],
          rows: shown.map(({ from, to, kind }) => [tieredName(from), kind, tieredName(to)]),
        }),
        ...(broken.length > shown.length
          ? [note(`${count(broken.length - shown.length)} more are marked in the workbook, sheet Relations.`)]
          : []),
      ],
    },
  ];
}

const tieredName = ({ ref, name, tier }: RelationLine['from']): Content => ({
  text: [
    { text: `${ref} `, bold: true },
    shortened(name, 70),
    {
      text: ` (${tier === null ? 'no tier' : TIER_WORDS[tier]})`,
      color: tier === null ? COLOUR.rust : COLOUR.grey,
    },
  ],
});
