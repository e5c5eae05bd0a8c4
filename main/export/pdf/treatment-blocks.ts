import type { Content } from 'pdfmake/interfaces.js';
import { dateLong } from '../../../shared/format/date.ts';
import { money, moneyTick } from '../../../shared/format/money.ts';
import { count } from '../../../shared/format/number.ts';
import { percent, yearsOfHundred } from '../../../shared/format/probability.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type {
  DecisionReport,
  TreatmentOption,
  TreatmentReport,
} from '../../../shared/report/treatment-report.ts';
import { BLANK, callout } from './blocks.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { type Cell, table } from './table.ts';

const TITLE = 110;
const NAME = 60;
const REASON = 420;
const HASH = 16;

/** What treatments would change, before and after in the same random years. */
export function treatmentTable(treatment: TreatmentReport, currency: string): Content[] {
  const { options, watched } = treatment;
  const [first] = options;
  if (first === undefined) return [];
  const limit = watched === null ? undefined : first.figures.breaches[watched];
  return [
    table({
      width: TEXT_WIDTH,
      margin: [0, 6, 0, 0],
      columns: [
        { head: '', width: 52 },
        { head: 'Treatment', width: 'rest' },
        { head: 'Cost a year', width: 48, align: 'right' },
        { head: 'Average year after', width: 52, align: 'right' },
        { head: 'Net benefit a year', width: 52, align: 'right' },
        { head: 'ROSI', width: 38, align: 'right' },
        ...(limit === undefined
          ? []
          : [
              {
                head: `Years above ${moneyTick(currency, limit.loss)}, of 100`,
                width: 70,
                align: 'right' as const,
              },
            ]),
        { head: 'Decided', width: 42 },
      ],
      rows: options.map((option) => optionRow(option, watched, currency)),
    }),
  ];
}

function optionRow(option: TreatmentOption, watched: number | null, currency: string): Cell[] {
  const { figures, refs, title, isDecided, evaluation } = option;
  const amount = (value: number | null) => (value === null ? BLANK : money(currency, value, 'report'));
  const limit = watched === null ? undefined : figures.breaches[watched];
  return [
    { text: refs, bold: true },
    {
      stack: [
        { text: shortened(title, TITLE) },
        ...(evaluation.outOfDate ? [{ text: 'figures out of date', color: COLOUR.rust }] : []),
      ],
    },
    figures.annualCost === null ? { text: 'not known', color: COLOUR.rust } : amount(figures.annualCost),
    amount(figures.meanAfter),
    amount(figures.netBenefit),
    figures.rosi === null ? BLANK : percent(figures.rosi),
    ...(limit === undefined ? [] : [`${inHundred(limit.before)} → ${inHundred(limit.after)}`]),
    isDecided ? { text: 'yes', bold: true, color: COLOUR.teal } : '',
  ];
}

const inHundred = (probability: number): string =>
  probability === 0 ? '0' : yearsOfHundred(probability).replace(' of 100 years', '');

/** Who decided what when, why, and on which figures. */
export function decisionNote({ decision: report }: TreatmentReport): Content[] {
  if (report === null) return [];
  const { decision, by, isOverhauled } = report;
  const reason = shortened(decision.reason.trim().replace(/\s+/g, ' '), REASON);
  const changed = isOverhauled
    ? ' The figures have changed since: the decision should be looked at again.'
    : '';
  return [
    callout(
      `Decided on ${dateLong(decision.at)} by ${shortened(by, NAME)}: ${shortened(decision.title, TITLE * 2)}.`,
      `${reason} ${basisWords(report)}${changed}`,
      isOverhauled ? 'rust' : 'teal',
    ),
  ];
}

function basisWords({ figuresWords, decision: { basis } }: DecisionReport): string {
  return `On these figures: ${figuresWords} ${count(basis.iterations)} years, seed ${basis.seed}, engine ${basis.engineVersion}, inputs ${basis.inputsHash.slice(0, HASH)}…`;
}
