import type { Client } from '../../../shared/contract/contract.ts';
import { testBench } from '../../helpers/bench.ts';
import { assessedFile } from '../assessed.ts';
import { type Row, repeated, rowOf } from '../row.ts';

/** What each step reads when a person goes to it. */
const STEPS: Readonly<Record<string, (api: Client) => Promise<unknown>>> = {
  responsibilities: (api) => Promise.all([api.responsibilities.state({}), api.responsibilities.scores({})]),
  'classify & access': (api) =>
    Promise.all([api.classification.state({}), api.classification.report({}), api.access.violations({})]),
  'classify & access, the report alone': (api) => api.classification.report({}),
  'classify & access, the violations alone': (api) => api.access.violations({}),
  'where the client stands': (api) => api.posture.dashboard({}),
  'evidence & findings': (api) =>
    Promise.all([api.evidence.list({}), api.evidence.missing({}), api.findings.list({})]),
  RACI: (api) => api.raci.matrix({}),
  'progress of all steps': (api) => api.engagement.progress({}),
};

/** A whole assessment of 10,000 assets: opened, and what its steps ask the core for. */
export async function assessmentRows(): Promise<Row[]> {
  using bench = testBench();
  const { api } = bench;
  const { path, ids } = await assessedFile(bench);
  await api.engagement.close({});
  const opens = await repeated(7, async (i) => {
    if (i > 0) await api.engagement.close({});
    await api.engagement.open({ path });
  });
  const rows = [rowOf('open a whole assessment, 10,000 assets', opens, 500)];
  for (const [step, read] of Object.entries(STEPS))
    rows.push(rowOf(`read the step: ${step}`, await repeated(7, () => read(api)), 200));
  const [asset] = ids;
  if (asset === undefined) throw new Error('The inventory was filled');
  const one = await repeated(7, () =>
    Promise.all([api.classification.asset({ assetId: asset }), api.access.asset({ assetId: asset })]),
  );
  rows.push(rowOf('read one classified asset', one, 20));
  return rows;
}
