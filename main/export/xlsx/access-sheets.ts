import { utcDay } from '../../../shared/format/time.ts';
import { ACCESS_STAGES, PARTIES } from '../../../shared/model/access.ts';
import { TIERS } from '../../../shared/model/basics.ts';
import { PARTY_WORDS, RULE_WORDS } from '../../../shared/report/access-words.ts';
import { DEPLOYMENT_WORDS, STAGE_WORDS, TIER_WORDS } from '../../../shared/report/words.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, FIRST, lastRow } from './book.ts';
import { colourBy } from './rules.ts';
import { FORMAT } from './style.ts';
import { type Column, tableSheet, writeBlock } from './table-sheet.ts';
import { dayOf, formula, type Value } from './values.ts';

/** Rights by stage and role, the rules they break, and who owns which task. */
export function accessSheets(book: Book): void {
  rightsSheet(book);
  violationsSheet(book);
  tasksSheet(book);
}

const NOBODY = 'No access right has been written down';

function rightsSheet(book: Book): void {
  const { rights, isEmpty, limits } = book.report.access;
  const sheet = tableSheet(book, {
    name: SHEET.rights,
    purpose: isEmpty
      ? NOBODY
      : 'What each role may do, by stage; assets of a group share its rights. Below: what a tier allows',
    frozen: 2,
    columns: [
      { head: 'ID', width: 10, bold: true },
      { head: 'Asset or group', width: 36, wrap: true },
      { head: 'Assets of the group', width: 30, wrap: true, grey: true },
      { head: 'Role', width: 30, wrap: true },
      ...ACCESS_STAGES.map((stage) => ({ head: STAGE_WORDS[stage], width: 34, wrap: true })),
    ],
    rows: rights.map(({ ref, name, members, role, stages }): Value[] => [
      ref === '' ? 'Group' : ref,
      name,
      members.join(', '),
      role,
      ...ACCESS_STAGES.map((stage) => stages[stage]),
    ]),
  });
  colourBy(sheet, `E${FIRST}:G${lastRow(rights.length)}`, [
    [`ISNUMBER(SEARCH("held all the time",E${FIRST}))`, 'amber'],
  ]);
  writeBlock(
    sheet,
    lastRow(rights.length) + 2,
    'What a role may hold, by tier and stage',
    [
      { head: 'Tier', width: 10, bold: true },
      ...Array.from({ length: 3 }, () => ({ head: '', width: 10 })),
      ...ACCESS_STAGES.map((stage) => ({ head: STAGE_WORDS[stage], width: 34, wrap: true })),
    ],
    TIERS.map((tier): Value[] => [
      TIER_WORDS[tier],
      null,
      null,
      null,
      ...ACCESS_STAGES.map((stage) => limits[tier][stage].join(', ') || 'nothing'),
    ]),
  );
}

function violationsSheet(book: Book): void {
  const { violations, overrides, isEmpty, lead } = book.report.access;
  const sheet = tableSheet(book, {
    name: SHEET.violations,
    purpose: isEmpty ? NOBODY : lead,
    frozen: 2,
    columns: [
      { head: 'ID', width: 10, bold: true },
      { head: 'Asset', width: 36, wrap: true },
      { head: 'Tier', width: 14 },
      { head: 'Rule', width: 30, wrap: true },
      { head: 'What is wrong', width: 60, wrap: true },
      { head: 'Role', width: 28, wrap: true },
      { head: 'Stage', width: 14 },
      { head: 'What would mend it', width: 44, wrap: true },
    ],
    rows: violations.map(({ ref, name, tier, violation, text, fix }): Value[] => [
      ref,
      name,
      tier === null ? null : TIER_WORDS[tier],
      RULE_WORDS[violation.rule],
      text,
      violation.role,
      violation.stage === null ? null : STAGE_WORDS[violation.stage],
      fix,
    ]),
  });
  colourBy(sheet, `D${FIRST}:D${lastRow(violations.length)}`, [[`$D${FIRST}<>""`, 'rust']]);
  if (overrides.length === 0) return;
  writeBlock(
    sheet,
    lastRow(violations.length) + 2,
    'Rights beyond a source that stand for a reason',
    [
      { head: 'ID', width: 10, bold: true },
      { head: 'Asset', width: 36, wrap: true },
      { head: 'Decided on', width: 14, format: FORMAT.day, align: 'right' },
      { head: 'Source', width: 30, wrap: true },
      { head: 'Reason', width: 60, wrap: true },
      { head: 'Role', width: 28, wrap: true },
      { head: 'By', width: 14 },
    ],
    overrides.map(({ ref, name, at, source, reason, role, by }): Value[] => [
      ref,
      name,
      dayOf(utcDay(at)),
      source,
      reason,
      role,
      by,
    ]),
  );
}

const TASK_COLUMNS: readonly Column[] = [
  { head: 'Task', width: 44, wrap: true, bold: true },
  { head: DEPLOYMENT_WORDS.saas, width: 16 },
  { head: DEPLOYMENT_WORDS.paas, width: 16 },
  { head: DEPLOYMENT_WORDS.iaas, width: 16 },
  { head: DEPLOYMENT_WORDS['on-premises'], width: 16 },
  ...PARTIES.map((party) => ({
    head: `Assets: ${PARTY_WORDS[party].toLowerCase()}`,
    width: 13,
    format: FORMAT.whole,
    align: 'right' as const,
  })),
  { head: 'Assets: not known', width: 13, format: FORMAT.whole, align: 'right' },
  { head: 'Assets', width: 10, format: FORMAT.whole, align: 'right' },
];

function tasksSheet(book: Book): void {
  const { tasks, owners, taskLead } = book.report.access;
  const sheet = tableSheet(book, {
    name: SHEET.tasks,
    purpose: taskLead,
    frozen: 1,
    columns: TASK_COLUMNS,
    rows: tasks.map(({ task, saas, paas, iaas, assets, unknown }, index): Value[] => [
      task,
      PARTY_WORDS[saas],
      PARTY_WORDS[paas],
      PARTY_WORDS[iaas],
      PARTY_WORDS.customer,
      ...PARTIES.map((party) => assets[party]),
      unknown,
      formula(
        `SUM(F${FIRST + index}:I${FIRST + index})`,
        PARTIES.reduce((sum, party) => sum + assets[party], unknown),
      ),
    ]),
  });
  colourBy(sheet, `I${FIRST}:I${lastRow(tasks.length)}`, [[`$I${FIRST}>0`, 'amber']]);
  if (owners.length === 0) return;
  writeBlock(
    sheet,
    lastRow(tasks.length) + 2,
    'Owners set for one asset',
    [
      { head: 'Task', width: 44, wrap: true, bold: true },
      { head: 'ID', width: 16 },
      { head: 'Deployment', width: 16 },
      { head: 'Owner', width: 16 },
      { head: 'As the split has it', width: 16 },
      { head: 'Asset, and why', width: 62 },
    ],
    owners.map(({ task, ref, name, deployment, party, split, note }): Value[] => [
      task,
      ref,
      deployment === null ? null : DEPLOYMENT_WORDS[deployment],
      PARTY_WORDS[party],
      split === null ? null : PARTY_WORDS[split],
      note === '' ? name : `${name}: ${note}`,
    ]),
  );
}
