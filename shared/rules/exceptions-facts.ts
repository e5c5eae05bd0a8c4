import { date, daysBetween } from '../format/date.ts';
import { money } from '../format/money.ts';
import type { CompensatingControl, LinkedException, MaterialFact } from '../model/exception.ts';

/** What the facts are read from, besides the exception itself. */
export interface FactSources {
  readonly assets: readonly {
    readonly id: string;
    readonly ref: string;
    readonly name: string;
    readonly stage: string | null;
    readonly tier: string | null;
    readonly owner: string;
  }[];
  readonly scenarios: readonly {
    readonly id: string;
    readonly ref: string;
    /** 90th percentile of the annual loss in the stored simulation; null when it was never simulated. */
    readonly p90: number | null;
    /** What the exception changes in it, in words. */
    readonly changes: readonly string[];
  }[];
  /** ISO 4217 code of the amounts. */
  readonly currency: string;
  readonly today: string;
}

/** How far a control can be relied on, from best to worst. */
export const CONTROL_STATES = ['effective', 'tested', 'untested', 'overdue', 'ineffective'] as const;
export type ControlState = (typeof CONTROL_STATES)[number];

/** The test state of a control. A failed test outweighs a late one; `tested` is a test whose result nobody wrote down. */
export function controlState(control: CompensatingControl, today: string): ControlState {
  if (control.testResult === 'not effective') return 'ineffective';
  if (control.testDueOn !== null && daysBetween(control.testDueOn, today) > 0) return 'overdue';
  if (control.testedOn === null) return 'untested';
  return control.testResult === null ? 'tested' : 'effective';
}

/** The words a control's state has among the facts. */
export const CONTROL_WORDS: Readonly<Record<ControlState, string>> = {
  effective: 'Effective',
  tested: 'Tested',
  untested: 'Not tested',
  overdue: 'Test overdue',
  ineffective: 'Not effective',
};

const NOT_STATED = 'Not stated';
const inWords = (text: string | null) =>
  text === null || text.trim() === '' ? NOT_STATED : text.charAt(0).toUpperCase() + text.slice(1);

/** Short name of a control within its exception, by its place: `CC-1`. */
export const controlRef = (index: number): string => `CC-${index + 1}`;

/**
 * The state an approval relies on, as facts in words: the linked assets, the risk, the controls with their tests,
 * then what the request says. In the order in which a difference is worth reading.
 */
export function materialFacts(exception: LinkedException, sources: FactSources): MaterialFact[] {
  const fact = (key: string, label: string, value: string, amount: number | null = null): MaterialFact => ({
    key,
    label,
    value,
    amount,
  });
  const assets = sources.assets.flatMap((a) => [
    fact(`asset:${a.id}`, a.ref, a.name),
    fact(`asset:${a.id}/stage`, `${a.ref} stage`, inWords(a.stage)),
    fact(`asset:${a.id}/tier`, `${a.ref} tier`, inWords(a.tier)),
    fact(`asset:${a.id}/owner`, `${a.ref} owner`, a.owner.trim() === '' ? NOT_STATED : a.owner),
  ]);
  // A loss that the exception itself changes moves when it comes into force; what is approved there is what it changes.
  const scenarios = sources.scenarios.map((s) =>
    s.changes.length > 0
      ? fact(`scenario:${s.id}`, `${s.ref} changed by it`, s.changes.join('; '))
      : fact(
          `scenario:${s.id}`,
          `${s.ref} loss at P90`,
          s.p90 === null ? 'Not simulated' : money(sources.currency, s.p90),
          s.p90,
        ),
  );
  const controls = exception.controls.flatMap((c, index) => [
    fact(
      `control:${c.id}/test`,
      `Control ${controlRef(index)}`,
      CONTROL_WORDS[controlState(c, sources.today)],
    ),
    fact(
      `control:${c.id}`,
      `${controlRef(index)} description`,
      c.owner === '' ? c.title : `${c.title} (${c.owner})`,
    ),
  ]);
  return [
    ...assets,
    ...scenarios,
    ...controls,
    fact('responsibilities', 'Departs from', exception.responsibilityIds.toSorted().join(', ') || NOT_STATED),
    fact('title', 'Title', exception.title),
    fact('description', 'Description', exception.description),
    fact('reason', 'Reason', exception.reason),
    fact('noControlReason', 'Why no control', exception.noControlReason),
    fact('startsOn', 'Starts', exception.startsOn === null ? 'With approval' : date(exception.startsOn)),
    fact('expiresOn', 'Ends', exception.expiresOn === null ? NOT_STATED : date(exception.expiresOn)),
  ];
}

/**
 * The text the approval's hash covers: the facts by key as JSON without spaces and with sorted names, which is the
 * canonical form of RFC 8785 for such values. Labels and order carry no meaning and stay outside.
 */
export function canonicalFacts(facts: readonly MaterialFact[]): string {
  const sorted = facts.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return JSON.stringify(sorted.map(({ amount, key, value }) => ({ amount, key, value })));
}
