import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { RiskCategories } from '../../../shared/contract/posture.ts';
import { categoryScore, DEFAULT_THRESHOLD } from '../../../shared/rules/risk-categories.ts';
import type { Ctx } from '../../app/workbench.ts';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Reader } from '../../store/reader.ts';
import { coverageCells, riskTypeScores, storedCategorySettings } from './queries.ts';

/** The scores of the risk types and the coverage grid, as they stand. */
export function riskCategories(read: Reader): RiskCategories {
  const { riskModel, architectureLayers, controlCategories } = catalogue().threats;
  const threshold = storedCategorySettings(read)?.threshold ?? DEFAULT_THRESHOLD;
  const scores = new Map(riskTypeScores(read).map((score) => [score.riskType, score]));
  const cells = new Map(coverageCells(read).map((cell) => [`${cell.layer}/${cell.control}`, cell.state]));
  return {
    threshold,
    categories: riskModel.categories.map(({ id, name, riskTypes }) => {
      const types = riskTypes.map((type) => ({
        ...type,
        score: scores.get(type.id)?.score ?? null,
      }));
      return {
        id,
        name,
        types,
        ...categoryScore(
          types.map(({ score }) => score),
          threshold,
        ),
      };
    }),
    controls: controlCategories.map(({ id, name }) => ({ id, name })),
    layers: architectureLayers.map(({ id, name }) => ({
      id,
      name,
      cells: controlCategories.map((control) => ({
        control: control.id,
        state: cells.get(`${id}/${control.id}`) ?? null,
      })),
    })),
  };
}

const view = ({ read }: Ctx): RiskCategories => riskCategories(read);

const unknown = (what: string, field: string) =>
  new AssayError('INVALID', `Not stored: the reference has no ${what} of this name.`, [
    { path: [field], message: 'Not in the reference' },
  ]);

export const categoryHandlers: Omit<Handlers<Ctx>['posture'], 'dashboard' | 'states' | 'compare'> = {
  categories: view,
  scoreRiskType: (ctx, { riskType, score }) => {
    const known = catalogue().threats.riskModel.categories.flatMap(({ riskTypes }) => riskTypes);
    if (!known.some(({ id }) => id === riskType)) throw unknown('risk type', 'riskType');
    const stored = riskTypeScores(ctx.read).find((one) => one.riskType === riskType);
    const at = ctx.os.now().toISOString();
    ctx.change((change) => {
      if (score === null) {
        if (stored) change.remove('riskTypeScore', stored.id);
      } else if (stored) change.update('riskTypeScore', stored.id, { score, at });
      else change.insert('riskTypeScore', { id: ctx.newId(), riskType, score, at });
    });
    return view(ctx);
  },
  setThreshold: (ctx, { threshold }) => {
    const stored = storedCategorySettings(ctx.read);
    ctx.change((change) => {
      if (stored) change.update('riskCategorySettings', stored.id, { threshold });
      else change.insert('riskCategorySettings', { id: ctx.newId(), threshold });
    });
    return view(ctx);
  },
  setCoverage: (ctx, { layer, control, state }) => {
    const { architectureLayers, controlCategories } = catalogue().threats;
    if (!architectureLayers.some(({ id }) => id === layer)) throw unknown('layer', 'layer');
    if (!controlCategories.some(({ id }) => id === control)) throw unknown('kind of control', 'control');
    const stored = coverageCells(ctx.read).find((one) => one.layer === layer && one.control === control);
    const at = ctx.os.now().toISOString();
    ctx.change((change) => {
      if (state === null) {
        if (stored) change.remove('coverageCell', stored.id);
      } else if (stored) change.update('coverageCell', stored.id, { state, at });
      else change.insert('coverageCell', { id: ctx.newId(), layer, control, state, at });
    });
    return view(ctx);
  },
};
