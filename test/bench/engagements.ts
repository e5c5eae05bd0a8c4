import { join } from 'node:path';
import { ASSET_TYPES, STAGES } from '../../shared/model/asset.ts';
import { LEVELS, TIERS } from '../../shared/model/basics.ts';
import type { AssetDraft } from '../../shared/contract/assets.ts';
import type { TestBench } from '../helpers/bench.ts';

const of = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

/** An asset as clients have them: most fields filled, a paragraph of description. */
const draft = (i: number): AssetDraft => ({
  name: `${of(['Claims triage', 'Fraud ring', 'Lapse prediction', 'Broker mail', 'Reserve forecast'], i)} ${of(['model', 'feed', 'service', 'index'], i)} ${i}`,
  type: of(ASSET_TYPES, i),
  stage: of(STAGES, i >> 1),
  deployment: of(['saas', 'paas', 'iaas', 'on-premises'] as const, i),
  owner:
    i % 11 === 0
      ? ''
      : of(
          ['Jonas Beck', 'Lena Moreau', 'Oskar Wendt', 'Mara Lindqvist', 'Amir Haddad', 'Petra Sandoval'],
          i,
        ),
  custodian: of(['Data Science Teams', 'Platform', 'AI Operations'], i),
  tier: i % 9 === 0 ? null : of(TIERS, i),
  confidentiality: of(LEVELS, i),
  integrity: of(LEVELS, i + 1),
  availability: of(LEVELS, i + 2),
  version: `${i % 7}.${i % 10}`,
  description:
    'Scores incoming records every night and writes the result to the warehouse, where two teams read it. '.repeat(
      2,
    ),
});

/** Fills the open engagement with this many assets and a chain of relations. */
export async function fillInventory(bench: TestBench, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < count; from += 5_000) {
    const drafts = Array.from({ length: Math.min(5_000, count - from) }, (_, i) => draft(from + i));
    ids.push(...(await bench.api.assets.create({ drafts })).map((row) => row.id));
  }
  for (let i = 0; i + 1 < Math.min(ids.length, 400); i += 1)
    await bench.api.relations.create({ fromId: ids[i] ?? '', toId: ids[i + 1] ?? '', kind: 'part of' });
  return ids;
}

/** A file with an inventory of that size. */
export async function inventoryFile(
  bench: TestBench,
  name: string,
  count: number,
): Promise<{ path: string; ids: string[] }> {
  const path = join(bench.folder, name);
  await bench.api.engagement.create({ path, client: 'Northgate Mutual', title: 'AI security assessment' });
  const ids = await fillInventory(bench, count);
  return { path, ids };
}
