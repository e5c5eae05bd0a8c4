import { join } from 'node:path';
import { testBench } from '../../helpers/bench.ts';
import { inventoryFile } from '../engagements.ts';
import { type Row, repeated, rowOf } from '../row.ts';

const FEDERAL = join(
  import.meta.dirname,
  '../../fixtures/import/inventories/2024_consolidated_ai_inventory_raw_v2.csv',
);

/** Opening, editing and importing, straight at the core. */
export async function coreRows(): Promise<Row[]> {
  using bench = testBench();
  const { api } = bench;
  const { path, ids } = await inventoryFile(bench, 'ten-thousand.assay', 10_000);

  const edits = await repeated(200, (i) =>
    api.assets.update({ edits: [{ id: ids[(i * 37) % ids.length] ?? '', patch: { owner: `Owner ${i}` } }] }),
  );
  const lists = await repeated(7, () => api.assets.list({}));
  await api.engagement.close({});
  const opens = await repeated(7, async (i) => {
    if (i > 0) await api.engagement.close({});
    await api.engagement.open({ path });
  });
  await api.engagement.close({});

  const imports = await repeated(3, async (i) => {
    await api.engagement.create({
      path: join(bench.folder, `import-${i}.assay`),
      client: 'Federal',
      title: 'Inventory',
    });
    await api.imports.apply({ source: { path: FEDERAL }, options: {} });
  });
  return [
    rowOf('edit to durable, 10,000 assets (median)', edits, 30, 'disk'),
    rowOf('list 10,000 assets through the contract', lists, 300),
    rowOf('open a file of 10,000 assets', opens, 300),
    rowOf('import a CSV of 2,133 × 62', imports, 3_000),
  ];
}
