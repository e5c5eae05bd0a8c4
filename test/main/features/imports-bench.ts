import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportOutcome, ImportPreview, TableOptions } from '../../../shared/contract/imports.ts';
import type { Asset } from '../../../shared/model/asset.ts';
import { openBench, type TestBench } from '../../helpers/bench.ts';

/** A fresh engagement with the few calls that tests of imports make. */
export interface ImportBench extends TestBench {
  file(name: string, content: string | Uint8Array): string;
  preview(path: string, options?: Partial<TableOptions>): Promise<ImportPreview>;
  apply(path: string, options?: Partial<TableOptions>): Promise<ImportOutcome>;
  /** Every asset in full, in the order of the references. */
  assets(): Promise<Asset[]>;
  /** `from kind to`, by name, sorted. */
  relations(): Promise<string[]>;
}

export async function importBench(): Promise<ImportBench> {
  const bench = await openBench();
  const { api } = bench;
  const assets = async () => {
    const rows = await api.assets.list({});
    return Promise.all(rows.map(({ id }) => api.assets.get({ id })));
  };
  return Object.assign(bench, {
    file(name: string, content: string | Uint8Array) {
      const path = join(bench.folder, name);
      writeFileSync(path, content);
      return path;
    },
    preview: (path: string, options: Partial<TableOptions> = {}) =>
      api.imports.preview({ source: { path }, options }),
    apply: (path: string, options: Partial<TableOptions> = {}) =>
      api.imports.apply({ source: { path }, options }),
    assets,
    async relations() {
      const names = new Map((await api.assets.list({})).map((row) => [row.id, row.name]));
      const all = await api.relations.list({});
      return all.map(({ fromId, kind, toId }) => `${names.get(fromId)} ${kind} ${names.get(toId)}`).sort();
    },
  });
}
