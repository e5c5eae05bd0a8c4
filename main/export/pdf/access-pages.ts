import { utcDay } from '../../../shared/format/time.ts';
import type { Content } from 'pdfmake/interfaces.js';
import { date } from '../../../shared/format/date.ts';
import { count } from '../../../shared/format/number.ts';
import { ACCESS_STAGES, type Party } from '../../../shared/model/access.ts';
import type { AccessSection, RightsLine } from '../../../shared/report/access.ts';
import { PARTY_WORDS, RULE_WORDS } from '../../../shared/report/access-words.ts';
import { listedFirst, shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import { DEPLOYMENT_WORDS, STAGE_WORDS, TIER_WORDS } from '../../../shared/report/words.ts';
import { BLANK, more, note, orBlank, part } from './blocks.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { type Cell, table, titledTable } from './table.ts';

/** Lines printed of long lists; the workbook has all. */
const MOST = { violations: 40, rights: 40, owners: 24 } as const;

/** The rights that break a rule with their fixes, who may do what, and who owns which task. */
export function accessPages({ access }: Report): Content[] {
  if (access.isEmpty) return [heading(access), ...taskTable(access), ...ownerTable(access)];
  return [
    heading(access),
    ...violationTable(access),
    ...overrideTable(access),
    ...rightsTable(access),
    ...taskTable(access),
    ...ownerTable(access),
  ];
}

function heading({ lead, byRule }: AccessSection): Content {
  return {
    unbreakable: true,
    stack: [
      part('Access rights', 'classification', 'access', [0, 18, 0, 3]),
      { text: lead },
      ...(byRule.length === 0
        ? []
        : [
            table({
              width: TEXT_WIDTH,
              margin: [0, 6, 0, 0],
              columns: [
                { head: 'Rule', width: 'rest' },
                { head: 'Violations', width: 90, align: 'right' },
                { head: 'Assets', width: 90, align: 'right' },
              ],
              rows: byRule.map(({ rule, violations, assets }): Cell[] => [
                { text: RULE_WORDS[rule], bold: true },
                count(violations),
                count(assets),
              ]),
            }),
          ]),
    ],
  };
}

function violationTable({ violations }: AccessSection): Content[] {
  if (violations.length === 0) return [];
  const shown = violations.slice(0, MOST.violations);
  return [
    titledTable(
      { text: 'Rights to mend', chapter: 'classification', id: 'violations' },
      {
        width: TEXT_WIDTH,
        margin: [0, 14, 0, 0],
        columns: [
          { head: '', width: 46 },
          { head: 'Asset', width: 112 },
          { head: 'Tier', width: 62 },
          { head: 'What is wrong', width: 'rest' },
          { head: 'What would mend it', width: 126 },
        ],
        rows: shown.map(({ ref, name, tier, text, fix }): Cell[] => [
          { text: ref, bold: true },
          shortened(name, 60),
          tier === null ? BLANK : TIER_WORDS[tier],
          shortened(text, 200),
          shortened(fix, 120),
        ]),
      },
    ),
    ...more(violations.length - shown.length, 'Access violations'),
  ];
}

function overrideTable({ overrides }: AccessSection): Content[] {
  if (overrides.length === 0) return [];
  const shown = overrides.slice(0, MOST.violations);
  return [
    titledTable(
      { text: 'Rights beyond a source that stand for a reason', chapter: 'classification', id: 'overrides' },
      {
        width: TEXT_WIDTH,
        margin: [0, 14, 0, 0],
        columns: [
          { head: '', width: 46 },
          { head: 'Model', width: 112 },
          { head: 'Source', width: 92 },
          { head: 'Role', width: 72 },
          { head: 'Why', width: 'rest' },
          { head: 'By', width: 76 },
        ],
        rows: shown.map(({ ref, name, source, role, reason, by, at }): Cell[] => [
          { text: ref, bold: true },
          shortened(name, 60),
          shortened(source, 60),
          shortened(role, 60),
          shortened(reason, 200),
          `${shortened(by, 40)}, ${date(utcDay(at))}`,
        ]),
      },
    ),
    ...more(overrides.length - shown.length, 'Access violations'),
  ];
}

function rightsTable({ rights }: AccessSection): Content[] {
  const shown = rights.slice(0, MOST.rights);
  return [
    titledTable(
      { text: 'Who may do what', chapter: 'classification', id: 'rights' },
      {
        width: TEXT_WIDTH,
        margin: [0, 14, 0, 0],
        columns: [
          { head: '', width: 46 },
          { head: 'Asset or group', width: 112 },
          { head: 'Role', width: 92 },
          ...ACCESS_STAGES.map((stage) => ({ head: STAGE_WORDS[stage], width: 'rest' as const })),
        ],
        rows: shown.map((line, index) => rightsRow(line, shown[index - 1])),
      },
    ),
    note('Assets of a group share its rights. Held all the time: not given for a task and ended with it.'),
    ...more(rights.length - shown.length, 'Access rights'),
  ];
}

/** Asset and group are named once, above all their roles. */
function rightsRow({ ref, name, members, role, stages }: RightsLine, before: RightsLine | undefined): Cell[] {
  const isSame = before?.ref === ref && before.name === name;
  const what: Cell =
    members.length === 0
      ? shortened(name, 60)
      : {
          stack: [shortened(name, 60), { text: listedFirst(members, 6), color: COLOUR.grey, fontSize: 6.6 }],
        };
  return [
    { text: isSame ? '' : ref === '' ? 'Group' : ref, bold: true },
    isSame ? '' : what,
    shortened(role, 60),
    ...ACCESS_STAGES.map((stage) => orBlank(stages[stage])),
  ];
}

function taskTable({ tasks, taskLead }: AccessSection): Content[] {
  if (tasks.length === 0) return [];
  const number = (assets: number): Cell => (assets === 0 ? BLANK : count(assets));
  return [
    titledTable(
      { text: 'Who owns which task', chapter: 'classification', id: 'tasks' },
      {
        width: TEXT_WIDTH,
        margin: [0, 14, 0, 0],
        columns: [
          { head: 'Task', width: 'rest' },
          ...(['saas', 'paas', 'iaas'] as const).map((model) => ({
            head: DEPLOYMENT_WORDS[model],
            width: 62,
          })),
          { head: 'Assets: provider', width: 46, align: 'right' },
          { head: 'Shared', width: 40, align: 'right' },
          { head: 'Organi-\nsation', width: 42, align: 'right' },
          { head: 'Not known', width: 40, align: 'right' },
        ],
        rows: tasks.map(({ task, saas, paas, iaas, assets, unknown }): Cell[] => [
          { text: shortened(task, 80), bold: true },
          party(saas),
          party(paas),
          party(iaas),
          number(assets.provider),
          number(assets.shared),
          number(assets.customer),
          unknown === 0 ? BLANK : { text: count(unknown), color: COLOUR.rust },
        ]),
      },
    ),
    note(`${taskLead} What runs on the organisation’s own premises is its own.`),
  ];
}

const party = (one: Party): Cell =>
  one === 'customer' ? PARTY_WORDS[one] : { text: PARTY_WORDS[one], color: COLOUR.grey };

function ownerTable({ owners }: AccessSection): Content[] {
  if (owners.length === 0) return [];
  const shown = owners.slice(0, MOST.owners);
  return [
    titledTable(
      { text: 'Owners set for one asset', chapter: 'classification', id: 'owners' },
      {
        width: TEXT_WIDTH,
        margin: [0, 14, 0, 0],
        columns: [
          { head: '', width: 46 },
          { head: 'Asset', width: 112 },
          { head: 'Task', width: 'rest' },
          { head: 'Owner', width: 62 },
          { head: 'By the split', width: 62 },
          { head: 'Why', width: 110 },
        ],
        rows: shown.map(({ ref, name, task, party: owner, split, note: why }): Cell[] => [
          { text: ref, bold: true },
          shortened(name, 60),
          shortened(task, 80),
          PARTY_WORDS[owner],
          split === null ? BLANK : PARTY_WORDS[split],
          orBlank(shortened(why, 90)),
        ]),
      },
    ),
    ...more(owners.length - shown.length, 'Shared tasks'),
  ];
}
