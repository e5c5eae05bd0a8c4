import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Client } from '../../shared/contract/contract.ts';
import type { AnswerValue } from '../../shared/model/instrument.ts';
import { Measurement, MeasureSetting, Settlement } from '../../shared/model/instrument.ts';
import { DIMENSIONS } from '../../shared/rules/instrument.ts';
import type { Maturity } from '../../shared/rules/maturity.ts';
import { instrumentContent } from '../catalogue/instrument-content.ts';
import { assetsFolder } from '../paths.ts';
import type { StoryStep } from './sample-exceptions.ts';
import { byName, type Named } from './sample-names.ts';

const DayOffset = z.number().int();
/** One character for each dimension or question of a row; `-` where nothing was said. */
const Levels = z.string().regex(/^[0-5-]{6}$/);
const Answers = z.string().regex(/^[ypn-]{1,6}$/);

/** What the two assessors of the sample wrote down, as it lies in `assets/sample`. */
const InstrumentSample = z.strictObject({
  ratings: z.array(z.strictObject({ responsibility: z.string(), ines: Levels, tomasz: Levels })),
  answers: z.array(z.strictObject({ dimension: z.string(), ines: Answers, tomasz: Answers })),
  notes: z.array(z.strictObject({ person: z.string(), question: z.string(), note: z.string() })),
  settlements: z.array(
    z.strictObject({
      subject: z.string(),
      maturity: Settlement.shape.maturity,
      reason: z.string(),
      person: z.string(),
      day: DayOffset,
    }),
  ),
  notApplicable: z.array(
    z.strictObject({
      dimensions: z.array(z.string()),
      reason: z.string(),
      person: z.string(),
      day: DayOffset,
    }),
  ),
  comments: z.array(
    z.strictObject({ person: z.string(), subject: z.string(), text: z.string(), day: DayOffset }),
  ),
  flags: z.array(z.strictObject({ person: z.string(), subject: z.string(), day: DayOffset })),
  ticks: z.array(z.string()),
  measurements: z.array(
    Measurement.pick({ value: true, source: true, owner: true, denominator: true }).extend({
      measure: z.string(),
      day: DayOffset,
    }),
  ),
  /** What evidence of the sample shows besides what it was attached to. */
  shown: z.array(z.strictObject({ evidence: z.string(), dimensions: z.array(z.string()) })),
  links: z.array(
    z.strictObject({
      responsibility: z.string(),
      framework: z.string(),
      item: z.string(),
      person: z.string(),
    }),
  ),
  targets: z.array(
    MeasureSetting.pick({
      target: true,
      direction: true,
      strict: true,
      setBy: true,
      unit: true,
      staleAfterDays: true,
    }).extend({ measure: z.string() }),
  ),
});

const ASSESSORS = ['ines', 'tomasz'] as const;
const LETTERS: Readonly<Record<string, AnswerValue>> = { y: 'yes', p: 'partly', n: 'no' };
/** Days before today: the first sitting, the measurements, and how many responsibilities a day holds. */
const FIRST = -60;
const MEASURED = -45;
const LINKED = -27;
const SHOWN = -8;
const A_DAY = 2.5;

/** The sittings of the two assessors, what they settled later, and the figures the client gave them. */
export function instrumentSteps(
  api: Client,
  named: Named,
  day: (offset: number | null) => string | null,
): StoryStep[] {
  const sample = InstrumentSample.parse(
    JSON.parse(readFileSync(join(assetsFolder, 'sample', 'brightwater-instrument.json'), 'utf8')),
  );
  const order = instrumentContent().responsibilities.map(({ id }) => id);
  const dayOf = (subject: string) => FIRST + Math.floor(order.indexOf(subject.split('/')[0] ?? '') / A_DAY);
  return [
    ...sittings(),
    ...sample.settlements.map(({ subject, maturity, reason, person, day: on }) => ({
      day: on,
      run: () =>
        api.responsibilities.settle({ subjectId: subject, maturity, reason, personId: named.people(person) }),
    })),
    ...sample.comments.map(({ subject, text, person, day: on }) => ({
      day: on,
      run: () => api.responsibilities.comment({ subjectId: subject, text, personId: named.people(person) }),
    })),
    ...sample.flags.map(({ subject, person, day: on }) => ({
      day: on,
      run: () => api.responsibilities.flag({ subjectId: subject, on: true, personId: named.people(person) }),
    })),
    ...sample.notApplicable.map(({ dimensions, reason, person, day: on }) => ({
      day: on,
      run: () =>
        api.responsibilities.setApplicable({
          dimensionIds: dimensions.flatMap((id) =>
            id.includes('/') ? [id] : DIMENSIONS.map((dimension) => `${id}/${dimension}`),
          ),
          reason,
          personId: named.people(person),
        }),
    })),
    { day: MEASURED, run: measure },
    { day: LINKED, run: link },
    { day: SHOWN, run: show },
  ];

  function sittings(): StoryStep[] {
    return order.map((id) => ({
      day: dayOf(id),
      run: async () => {
        for (const who of ASSESSORS) await sit(id, who);
      },
    }));
  }

  async function sit(id: string, who: (typeof ASSESSORS)[number]): Promise<void> {
    const personId = named.people(who);
    const inside = (subject: string) => subject.startsWith(`${id}/`);
    for (const row of sample.answers.filter(({ dimension }) => inside(dimension)))
      for (const [at, letter] of [...row[who]].entries()) {
        const value = LETTERS[letter];
        const questionId = `${row.dimension}/${at + 1}`;
        if (value) await api.responsibilities.answer({ personId, questionId, value });
      }
    for (const { question, note, person } of sample.notes)
      if (person === who && inside(question))
        await api.responsibilities.note({ personId, questionId: question, note });
    const levels = sample.ratings.find(({ responsibility }) => responsibility === id)?.[who] ?? '';
    for (const [at, level] of [...levels].entries())
      if (level !== '-')
        await api.responsibilities.rate({
          personId,
          dimensionId: `${id}/${DIMENSIONS[at]}`,
          maturity: Number(level) as Maturity,
        });
    if (who === 'ines')
      for (const itemId of sample.ticks.filter(inside))
        await api.responsibilities.tick({ itemId, done: true, personId });
  }

  async function show(): Promise<void> {
    const register = await api.evidence.list({});
    const evidence = byName(
      'evidence',
      register.map(({ title, id }) => [title, id]),
    );
    for (const { evidence: title, dimensions } of sample.shown)
      await api.evidence.link({
        id: evidence(title),
        subjects: dimensions.map((subjectId) => ({ subjectKind: 'dimension', subjectId })),
      });
  }

  async function link(): Promise<void> {
    for (const { responsibility, framework, item, person } of sample.links)
      await api.crosswalk.link({
        responsibilityId: responsibility,
        frameworkId: framework,
        itemId: item,
        personId: named.people(person),
      });
  }

  async function measure(): Promise<void> {
    const setOn = day(MEASURED);
    for (const { measure: measureId, ...setting } of sample.targets)
      await api.measures.set({
        measureId,
        ...setting,
        owner: '',
        setOn: setting.target === null ? null : setOn,
      });
    for (const { measure: measureId, day: taken, ...figure } of sample.measurements)
      await api.measures.record({
        measureId,
        ...figure,
        takenOn: day(Math.min(taken, MEASURED)) ?? '',
        note: '',
      });
  }
}
