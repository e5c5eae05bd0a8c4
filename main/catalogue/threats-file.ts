import { z } from 'zod';

const Described = z.strictObject({ name: z.string(), description: z.string() });

/** Risks, threats and mitigations of one stage of the machine learning life cycle. */
export const StageThreats = z.strictObject({
  id: z.string(),
  stage: z.string(),
  source: z.string(),
  table: z.string(),
  components: z.array(z.string()),
  risks: z.array(Described),
  threats: z.array(Described),
  mitigations: z.array(z.string()),
});

export const DataCentricComponent = Described.extend({ id: z.string(), source: z.string() });

const TaskParty = z.enum(['provider', 'shared', 'customer']);
const TaskSplitRow = z.strictObject({ task: z.string(), saas: TaskParty, paas: TaskParty, iaas: TaskParty });

const Named = z.looseObject({ id: z.string(), name: z.string() });
const Titled = z.strictObject({ id: z.string(), title: z.string() });

/** Categories of risk with the types that are scored. */
const RiskModel = z.looseObject({
  categories: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      riskTypes: z.array(z.strictObject({ id: z.string(), title: z.string() })),
    }),
  ),
});

/**
 * `assets/catalogue/threats.json`. Only the parts the workbench reads are described; the others pass through to the
 * `catalogue` command as they are.
 */
export const ThreatsFile = z.looseObject({
  schemaVersion: z.literal(1),
  stageThreats: z.array(StageThreats),
  dataCentricComponents: z.array(DataCentricComponent),
  architectureLayers: z.array(Named.extend({ elements: z.array(Titled) })),
  controlCategories: z.array(Named.extend({ controls: z.array(Titled) })),
  riskModel: RiskModel,
  sharedResponsibility: z.looseObject({ taskSplit: z.looseObject({ rows: z.array(TaskSplitRow) }) }),
});
export type ThreatsFile = z.infer<typeof ThreatsFile>;
