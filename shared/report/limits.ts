import { count } from '../format/number.ts';
import { exampleFactors, unreasonedFactors } from '../rules/scenario-factors.ts';
import { dependenceSentence } from './dependence-words.ts';
import type { ReportInput } from './input.ts';
import type { ReportMeta } from './meta.ts';
import { counted, listed, listedFirst } from './prose.ts';
import type { ReportSections } from './report-sections.ts';

/** What the records leave open, sentence by sentence. */
export function limitsOfAssessment(
  input: ReportInput,
  meta: ReportMeta,
  sections: ReportSections,
): readonly string[] {
  return [
    `The documents show one state: ${meta.state}. What changed later is not in them.`,
    'The inventory is what the client declared and its files contained; use of AI that nobody declared was not searched for.',
    ...blanks(input),
    ...sections.risk.gaps,
    ...oneSided(input),
    ...examples(input),
    dependenceSentence(input),
    ...notStated(input),
  ];
}

function blanks({ assets }: ReportInput): readonly string[] {
  const all = assets.length;
  const missing = [
    ['an owner', assets.filter(({ owner }) => owner.trim() === '').length],
    ['a classification tier', assets.filter(({ tier }) => tier === null).length],
    ['a stage', assets.filter(({ stage }) => stage === null).length],
  ] as const;
  const parts = missing.filter(([, n]) => n > 0).map(([what, n]) => `${count(n)} without ${what}`);
  return parts.length === 0
    ? []
    : [`Of ${counted(all, 'asset')}: ${listed(parts)}. Blanks are counted as blanks, never as good.`];
}

function oneSided({ scenarios }: ReportInput): readonly string[] {
  const withoutReason = scenarios.filter((scenario) => unreasonedFactors(scenario).length > 0);
  return withoutReason.length === 0
    ? []
    : [
        `No written reason stands behind an estimate of ${listedFirst(
          withoutReason.map(({ ref }) => ref),
          8,
        )}.`,
      ];
}

function examples({ scenarios }: ReportInput): readonly string[] {
  const withExamples = scenarios.filter((scenario) => exampleFactors(scenario).length > 0);
  return withExamples.length === 0
    ? []
    : [
        `Ranges of ${listedFirst(
          withExamples.map(({ ref }) => ref),
          8,
        )} are still the examples of a template and say nothing about the client.`,
      ];
}

function notStated({ engagement, people, versions }: ReportInput): readonly string[] {
  const missing = [
    ...(engagement.objectives.trim() === '' ? ['the objectives'] : []),
    ...(engagement.criteria.trim() === '' ? ['the criteria'] : []),
    ...(engagement.startsOn === null || engagement.endsOn === null ? ['the dates of the work'] : []),
    ...(people.some(({ party }) => party === 'assessor') ? [] : ['the assessors']),
    ...(people.some(({ party }) => party === 'client') ? [] : ['the participants of the client']),
    ...(versions.length === 0 ? ['a version of this report'] : []),
  ];
  return missing.length === 0 ? [] : [`Not stated in the engagement: ${listed(missing)}.`];
}
