import type { FairnessView, PredictionColumns } from '../../../shared/contract/classification.ts';
import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { ImportSource } from '../../../shared/contract/imports.ts';
import type { FairnessTest, GroupOutcome } from '../../../shared/model/classification.ts';
import { countOutcomes, fold } from '../../../shared/rules/count-outcomes.ts';
import { type FairnessResult, fairness } from '../../../shared/rules/fairness.ts';
import { outcomeProblems } from '../../../shared/rules/fairness-problems.ts';
import type { Ctx } from '../../app/workbench.ts';
import { type PredictionTable, readPredictions } from '../../import/predictions.ts';
import type { Reader } from '../../store/reader.ts';
import { assertAsset } from './gates.ts';
import { listFairnessTests } from './queries.ts';

/** Where the bytes of a file come from. The composition root plugs it in. */
export type LoadFile = (ctx: Ctx, source: ImportSource) => Promise<{ name: string; bytes: Buffer }>;

/** Up to so many different values a column is offered as predictions or groups. */
const FEW = 12;

const figures = (
  groups: readonly GroupOutcome[],
  reference: string | null,
  threshold: number,
): FairnessView['result'] => {
  const result: FairnessResult = fairness(groups, reference, threshold);
  return { ...result, groups: [...result.groups] };
};

const view = (test: FairnessTest): FairnessView => ({
  ...test,
  result: figures(test.groups, test.reference, test.threshold),
});

/** Tests of an asset, or with null of all, newest first, with what they show. */
export const fairnessViews = (read: Reader, assetId: string | null): FairnessView[] =>
  listFairnessTests(read, assetId).map(view);

/** @throws AssayError INVALID */
function assertOutcomes(groups: readonly GroupOutcome[], reference: string | null): void {
  const problems = outcomeProblems(groups);
  const [first] = problems;
  if (first)
    throw new AssayError(
      'INVALID',
      `Not counted: ${first.message}. Correct the table.`,
      problems.map(({ path, message }) => ({ path: [...path], message })),
    );
  if (reference !== null && !groups.some(({ group }) => group === reference))
    throw new AssayError(
      'INVALID',
      `Not counted: there is no group “${reference}” to hold the others against. Choose one of the table.`,
      [{ path: ['reference'], message: 'Not a group of the table' }],
    );
}

export function fairnessHandlers(load: LoadFile): Handlers<Ctx>['fairnessTests'] {
  const table = async (ctx: Ctx, source: ImportSource) => {
    const file = await load(ctx, source);
    return { name: file.name, ...(await readPredictions(file)) };
  };
  return {
    list: (ctx, { assetId }) => fairnessViews(ctx.read, assetId),
    preview: async (ctx, { source }) => {
      const { name, headings, rows, warnings } = await table(ctx, source);
      return {
        name,
        rows: rows.length,
        columns: headings.map((heading, column) => ({ heading, values: fewValues(rows, column) })),
        warnings: [...warnings],
      };
    },
    count: async (ctx, { source, columns, favourable }) => {
      const read = await table(ctx, source);
      const counted = countOutcomes(predictionRows(read.name, read, columns), favourable);
      if ('problem' in counted)
        throw new AssayError('INVALID', `Nothing was counted in ${read.name}: ${counted.problem}.`);
      return counted;
    },
    save: (ctx, { id, ...fields }) => {
      assertAsset(ctx, fields.assetId);
      assertOutcomes(fields.groups, fields.reference);
      if (fields.takenOn > ctx.today())
        throw new AssayError('INVALID', 'Not stored: the test lies in the future. Correct its day.', [
          { path: ['takenOn'], message: 'Lies in the future' },
        ]);
      const test: FairnessTest = { id: id ?? ctx.newId(), ...fields };
      ctx.change((change) => {
        if (id === null) change.insert('fairnessTest', test);
        else change.update('fairnessTest', id, fields);
      });
      return view(test);
    },
    remove: (ctx, { id }) => {
      ctx.change((change) => change.remove('fairnessTest', id));
      return {};
    },
  };
}

function fewValues(rows: PredictionTable['rows'], column: number): string[] | null {
  const values = new Map<string, string>();
  for (const row of rows) {
    const value = (row[column] ?? '').trim();
    if (value !== '' && !values.has(fold(value))) values.set(fold(value), value);
    if (values.size > FEW) return null;
  }
  return [...values.values()];
}

function predictionRows(
  name: string,
  { headings, rows }: PredictionTable,
  { group, prediction, outcome }: PredictionColumns,
) {
  const place = (heading: string) => {
    const at = headings.indexOf(heading);
    if (at === -1)
      throw new AssayError(
        'INVALID',
        `${name} has no column “${heading}”. Choose one of ${headings.join(', ')}.`,
      );
    return at;
  };
  const at = {
    group: place(group),
    prediction: place(prediction),
    outcome: outcome === null ? null : place(outcome),
  };
  if (at.group === at.prediction || at.outcome === at.group || at.outcome === at.prediction)
    throw new AssayError(
      'INVALID',
      'Group, prediction and true outcome are three different columns. Choose another one for each.',
    );
  return rows.map((row) => ({
    group: row[at.group] ?? '',
    prediction: row[at.prediction] ?? '',
    outcome: at.outcome === null ? null : (row[at.outcome] ?? ''),
  }));
}
