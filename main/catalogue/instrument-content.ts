import type { ResponsibilityContent } from '../../shared/contract/responsibilities.ts';
import { instrumentOf } from '../../shared/rules/instrument.ts';
import { measuresOf } from '../../shared/rules/measures.ts';
import { catalogue } from './catalogue.ts';

/** The instrument made from the reference, with everything an answer may refer to. */
export interface InstrumentContent {
  readonly responsibilities: ResponsibilityContent[];
  readonly questions: ReadonlySet<string>;
  /** Dimensions the reference asks about. */
  readonly dimensions: ReadonlySet<string>;
  readonly checklist: ReadonlySet<string>;
  readonly measures: ReadonlyMap<string, ResponsibilityContent['measures'][number]>;
}

let made: InstrumentContent | null = null;

/** The instrument of this version, made once. */
export function instrumentContent(): InstrumentContent {
  made ??= make();
  return made;
}

function make(): InstrumentContent {
  const { responsibilities: reference, levels } = catalogue();
  const anchors = new Map(levels.dimensions.map(({ id, ...words }) => [id, words]));
  const responsibilities = reference.responsibilities.map((responsibility) => {
    const { id, title, summary, groupId, group, areaId, area, guardrails, ambiguities } = responsibility;
    const instrument = instrumentOf(responsibility);
    return {
      id,
      title,
      summary,
      groupId,
      group,
      areaId,
      area,
      guardrails,
      ambiguities,
      dimensions: instrument.dimensions.map(({ dimension, questions }) => ({
        id: `${id}/${dimension}`,
        dimension,
        questions: [...questions],
        anchors: anchors.get(`${id}/${dimension}`) ?? null,
      })),
      checklist: [...instrument.checklist],
      measures: measuresOf(responsibility.evaluationCriteria).map((measure) => ({
        ...measure,
        denominators: [...measure.denominators],
      })),
    };
  });
  const dimensions = responsibilities.flatMap((one) => one.dimensions);
  return {
    responsibilities,
    questions: new Set(dimensions.flatMap((one) => one.questions.map(({ id }) => id))),
    dimensions: new Set(dimensions.filter((one) => one.questions.length > 0).map(({ id }) => id)),
    checklist: new Set(responsibilities.flatMap((one) => one.checklist.map(({ id }) => id))),
    measures: new Map(
      responsibilities.flatMap((one) => one.measures.map((measure) => [measure.id, measure])),
    ),
  };
}
