import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import { IMPORT_TARGETS } from '../../../shared/contract/imports.ts';
import type { ImportMapping } from '../../../shared/model/asset.ts';
import type { Ctx } from '../../app/workbench.ts';
import { Pace } from '../../import/pace.ts';
import { readImportFile } from '../../import/read-file.ts';
import { planImport } from './plan.ts';
import { previewOf } from './preview.ts';
import { listMappings } from './queries.ts';
import { assertSameFile, fingerprintOf, loadSource } from './source.ts';

/** Share of the work that is reading; the rest is the one transaction. */
const READING = 0.7;
const PER_MILLE = 1000;

export const imports: Handlers<Ctx>['imports'] = {
  beginUpload: (ctx, { name, size }) => ({ upload: ctx.workbench.uploads.begin(name, size) }),
  appendUpload: (ctx, { upload, base64 }) => ({
    received: ctx.workbench.uploads.append(upload, Buffer.from(base64, 'base64')),
  }),
  discardUpload: (ctx, { upload }) => {
    ctx.workbench.uploads.discard(upload);
    return {};
  },

  preview: async (ctx, { source, options }) => {
    const mappings = listMappings(ctx.read);
    const file = await loadSource(ctx.workbench.uploads, source);
    const draft = await readImportFile(file, options, mappings, new Pace());
    const plan = planImport(ctx.read, () => ctx.newId(), file.name, draft);
    return previewOf({ name: file.name, fingerprint: fingerprintOf(file) }, draft, plan);
  },

  apply: async (ctx, { source, options, fingerprint }, job) => {
    const { store } = ctx;
    const mappings = listMappings(ctx.read);
    const pace = new Pace(job.signal, (done, label) =>
      job.progress(done * READING * PER_MILLE, PER_MILLE, label),
    );
    const file = await loadSource(ctx.workbench.uploads, source);
    assertSameFile(file, fingerprint);
    const draft = await readImportFile(file, options, mappings, pace);
    // From the comparison to the commit nothing else runs, so the inventory cannot change in between.
    await pace.pause(1, `Storing ${draft.assets.length} assets`);
    if (ctx.workbench.store !== store)
      throw new AssayError(
        'CONFLICT',
        'Another engagement was opened meanwhile. Nothing was imported; start again there.',
      );
    const plan = planImport(ctx.read, () => ctx.newId(), file.name, draft);
    ctx.change((c) => {
      for (const asset of plan.create) c.insert('asset', asset);
      for (const { id, patch } of plan.update) c.update('asset', id, patch);
      for (const relation of plan.relations) c.insert('relation', relation);
    });
    if ('upload' in source) ctx.workbench.uploads.discard(source.upload);
    return {
      created: plan.create.length,
      updated: plan.update.length,
      relations: plan.relations.length,
      assets: [...plan.create, ...plan.update].map(({ id }) => id),
      skipped: plan.skipped,
      warnings: draft.warnings,
    };
  },
};

export const mappings: Handlers<Ctx>['mappings'] = {
  list: (ctx) => listMappings(ctx.read),
  save: (ctx, { id, ...fields }) => {
    const mapping = { ...fields, name: fields.name.trim() };
    assertMapping(
      mapping,
      listMappings(ctx.read).filter((other) => other.id !== id),
    );
    if (id !== null) return ctx.change((c) => c.update('importMapping', id, mapping));
    const record = { ...mapping, id: ctx.newId() };
    ctx.change((c) => c.insert('importMapping', record));
    return record;
  },
  remove: (ctx, { id }) => {
    ctx.change((c) => c.remove('importMapping', id));
    return {};
  },
};

/** @throws AssayError INVALID for a target that does not exist, CONFLICT for a name that is taken. */
function assertMapping(mapping: Omit<ImportMapping, 'id'>, others: readonly ImportMapping[]): void {
  for (const [heading, target] of Object.entries(mapping.columns))
    if (!(IMPORT_TARGETS as readonly string[]).includes(target))
      throw new AssayError(
        'INVALID',
        `Not saved: a column cannot become “${target}”. Choose a field of the list.`,
        [{ path: ['columns', heading], message: 'Not a field of an asset' }],
      );
  const same = others.find((other) => other.name.toLowerCase() === mapping.name.toLowerCase());
  if (same)
    throw new AssayError('CONFLICT', `There is a mapping “${same.name}” already. Choose another name.`, [
      { path: ['name'], message: 'Already in use' },
    ]);
}
