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
  const cells = new Map(coverageCells(read).map((cell) => [`${cell.layer}/${cell.control}`, cell]));
  return {
    threshold,
    categories: riskModel.categories.map(({ id, name, riskTypes }) => {
      const types = riskTypes.map((type) => ({
        ...type,
        score: scores.get(type.id)?.score ?? null,
        reason: scores.get(type.id)?.reason ?? '',
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
    controls: controlCategories.map(({ id, name, controls }) => ({ id, name, items: controls })),
    layers: architectureLayers.map(({ id, name, elements }) => ({
      id,
      name,
      elements,
      cells: controlCategories.map((control) => {
        const cell = cells.get(`${id}/${control.id}`);
        return {
          control: control.id,
          state: cell?.state ?? null,
          controls: cell?.controls ?? [],
          note: cell?.note ?? '',
        };
      }),
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
  scoreRiskType: (ctx, { riskType, score, reason }) => {
    const known = catalogue().threats.riskModel.categories.flatMap(({ riskTypes }) => riskTypes);
    if (!known.some(({ id }) => id === riskType)) throw unknown('risk type', 'riskType');
    const stored = riskTypeScores(ctx.read).find((one) => one.riskType === riskType);
    const at = ctx.os.now().toISOString();
    ctx.change((change) => {
      if (score === null) {
        if (stored) change.remove('riskTypeScore', stored.id);
      } else if (stored)
        change.update('riskTypeScore', stored.id, { score, reason: reason ?? stored.reason, at });
      else change.insert('riskTypeScore', { id: ctx.newId(), riskType, score, reason: reason ?? '', at });
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
  setCoverage: (ctx, { layer, control, state, controls, note }) => {
    const { architectureLayers, controlCategories } = catalogue().threats;
    if (!architectureLayers.some(({ id }) => id === layer)) throw unknown('layer', 'layer');
    const kind = controlCategories.find(({ id }) => id === control);
    if (!kind) throw unknown('kind of control', 'control');
    if (controls?.some((named) => !kind.controls.some(({ id }) => id === named)))
      throw unknown(`control among ${kind.name}`, 'controls');
    const stored = coverageCells(ctx.read).find((one) => one.layer === layer && one.control === control);
    const at = ctx.os.now().toISOString();
    ctx.change((change) => {
      if (state === null) {
        if (stored) change.remove('coverageCell', stored.id);
      } else {
        const said = {
          state,
          controls: controls ?? stored?.controls ?? [],
          note: note ?? stored?.note ?? '',
          at,
        };
        if (stored) change.update('coverageCell', stored.id, said);
        else change.insert('coverageCell', { id: ctx.newId(), layer, control, ...said });
      }
    });
    return view(ctx);
  },
};
