import { money, moneyTick } from '../format/money.ts';
import { count } from '../format/number.ts';
import { percent, yearsOfHundred } from '../format/probability.ts';
import type { ReportMeta } from './meta.ts';
import { listed, listedFirst, sentenceCase, spelledOut } from './prose.ts';
import type { ReportSections } from './report-sections.ts';
import { brokenLimits } from './risk.ts';
import { SECTIONS } from './sections.ts';

/** What a reader should take away, with the section that shows it. */
export interface Headline {
  /** Section to read on in. */
  readonly section: string;
  readonly title: string;
  readonly text: string;
}

const MOST = 3;

/** The up to three points the data makes loudest: appetite, driver of the loss, exceptions, roles, inventory, in that order. */
export function headlines(meta: ReportMeta, sections: ReportSections): readonly Headline[] {
  const found = [limits, driver, exceptions, roles, inventory].flatMap(
    (point) => point(meta, sections) ?? [],
  );
  return found.slice(0, MOST);
}

type Point = (meta: ReportMeta, sections: ReportSections) => Headline | null;

const limits: Point = ({ currency }, { risk }) => {
  if (risk.portfolio === null) return null;
  const broken = brokenLimits(risk.portfolio);
  const worst = broken.toSorted((a, b) => b.exceedance / b.probability - a.exceedance / a.probability)[0];
  if (worst === undefined) return null;
  return {
    section: SECTIONS.risk.number,
    title: `${sentenceCase(spelledOut(broken.length, 'limit'))} of the appetite ${broken.length === 1 ? 'is' : 'are'} exceeded`,
    text: `A year above ${moneyTick(currency, worst.loss)} happens in ${yearsOfHundred(worst.exceedance)}; the appetite accepts ${yearsOfHundred(worst.probability)}.`,
  };
};

const driver: Point = ({ currency }, { risk }) => {
  const largest = risk.portfolio?.contributions[0];
  if (largest === undefined || largest.mean <= 0) return null;
  return {
    section: SECTIONS.risk.number,
    title: `${largest.ref} drives the loss`,
    text: `${largest.title}: ${money(currency, largest.mean, 'report')} in an average year, ${percent(largest.share)} of all.`,
  };
};

const exceptions: Point = (_, { exceptions: { decisions } }) => {
  const expired = decisions.filter(({ kind }) => kind === 'expired').map(({ ref }) => ref);
  const stale = decisions.filter(({ kind }) => kind === 'stale').map(({ ref }) => ref);
  if (expired.length + stale.length === 0) return null;
  const parts = [
    ...(expired.length > 0 ? [`${listedFirst(expired, 4)} ended without renewal`] : []),
    ...(stale.length > 0
      ? [
          `${listedFirst(stale, 4)} ${stale.length === 1 ? 'was' : 'were'} approved for a state that has changed since`,
        ]
      : []),
  ];
  const all = expired.length + stale.length;
  return {
    section: SECTIONS.exceptions.number,
    title: `${sentenceCase(spelledOut(all, 'exception'))} no longer ${all === 1 ? 'stands' : 'stand'} on a valid approval`,
    text: `${sentenceCase(parts.join('; '))}.`,
  };
};

const roles: Point = (_, { raci }) => {
  const open = raci.rows.filter(({ problems }) => problems.length > 0);
  if (open.length === 0) return null;
  const ids = open.map(({ row }) => row.responsibilityId);
  return {
    section: SECTIONS.raci.number,
    title: `${sentenceCase(spelledOut(open.length, 'responsibility', 'responsibilities'))} ${open.length === 1 ? 'lacks' : 'lack'} a clear owner`,
    text: `${listedFirst(ids, 6)}: ${listed([...new Set(open.flatMap(({ problems }) => problems))], 'or')}.`,
  };
};

const inventory: Point = (_, { inventory: { checks } }) => {
  const open = checks.filter((check) => check.open);
  if (open.length === 0) return null;
  return {
    section: SECTIONS.inventory.number,
    title: 'The inventory has gaps',
    text: `${sentenceCase(listed(open.map((check) => `${check.label.toLowerCase()}: ${count(check.count)}`)))}.`,
  };
};
