import { statSync } from 'node:fs';
import type { Handlers } from '../../../shared/contract/contract.ts';
import type { Ctx } from '../../app/workbench.ts';
import { browse } from './browse.ts';

const sizeOf = (path: string): number | null => statSync(path, { throwIfNoEntry: false })?.size ?? null;

export const app: Handlers<Ctx>['app'] = {
  info: ({ workbench, os }) => ({
    version: workbench.version,
    mode: workbench.mode,
    dialogs: os.dialogs ? 'native' : 'browse',
    actor: workbench.settings.actor,
    folder: os.documentsFolder,
    egressAttempts: os.egressAttempts(),
    openFirst: workbench.openFirst,
  }),
  setActor: (ctx, { name }) => {
    ctx.workbench.settings.setActor(name);
    return {};
  },
  recent: (ctx) => ctx.workbench.settings.recent.map((file) => ({ ...file, size: sizeOf(file.path) })),
  forget: (ctx, { path }) => {
    ctx.workbench.settings.forget(path);
    return {};
  },
  leaveOff: (ctx, { place }) => {
    const path = ctx.workbench.store?.path;
    const file = ctx.workbench.settings.recent.find((f) => f.path === path);
    if (file) ctx.workbench.settings.remember({ ...file, place });
    return {};
  },
  browse: (ctx, { folder, extensions }) => browse(folder ?? ctx.os.documentsFolder, extensions),
  chooseOpen: (ctx) => ctx.os.dialogs?.open() ?? null,
  chooseSave: (ctx, { kind, suggestion }) => ctx.os.dialogs?.save(kind, suggestion) ?? null,
};
