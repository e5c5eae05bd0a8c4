import { AssayError } from '../../../shared/contract/error.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { Ctx } from '../../app/workbench.ts';
import { scenarioTemplates } from '../../catalogue/risk-content.ts';
import type { Change } from '../../store/change.ts';
import { references } from '../../store/references.ts';
import { insertScenario } from './insert-scenario.ts';

export interface TemplateWish {
  templateId: string;
  /** What stands in place of the template's own words. */
  words: Partial<Pick<Scenario, 'title' | 'description' | 'threat' | 'effect'>>;
  assetIds: readonly string[];
  /** Also propose the treatments of the template. */
  treatments: boolean;
}

/**
 * Begins a scenario from a template. Its ranges are marked as examples until somebody replaces them.
 * @throws AssayError NOT_FOUND
 */
export function fromTemplate(
  ctx: Ctx,
  change: Change,
  { templateId, words, assetIds, treatments }: TemplateWish,
): string {
  const template = scenarioTemplates().templates.find(({ id }) => id === templateId);
  if (!template) throw new AssayError('NOT_FOUND', `There is no template “${templateId}” in this version.`);
  const { title, description, threat, effect, tree, techniques, factors } = template;
  const scenarioId = insertScenario(ctx, change, {
    title,
    description,
    threat,
    effect,
    ...words,
    tree,
    techniques: techniques.map(({ id }) => id),
    assetIds,
    factors: factors.map(({ node, distribution }) => ({ node, distribution, example: true })),
  });
  if (!treatments) return scenarioId;
  const nextRef = references(ctx.read, 'treatment');
  for (const { effects, ...proposed } of template.treatments) {
    const treatmentId = ctx.newId();
    change.insert('treatment', {
      ...proposed,
      id: treatmentId,
      ref: nextRef(),
      owner: '',
      annualCost: null,
      costBasis: '',
      status: 'proposed',
    });
    for (const effect of effects)
      change.insert('effect', {
        id: ctx.newId(),
        treatmentId,
        exceptionId: null,
        scenarioId,
        change: effect,
        rationale: EXAMPLE,
      });
  }
  return scenarioId;
}

const EXAMPLE = 'Example of a template, to be replaced.';
