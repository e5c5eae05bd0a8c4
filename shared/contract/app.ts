import { z } from 'zod';
import { Tier } from '../model/basics.ts';
import { command, query } from './op.ts';

const Nothing = z.strictObject({});

/** What the start screen knows of a file without opening it for work. */
export const RecentFile = z.strictObject({
  path: z.string(),
  client: z.string(),
  title: z.string(),
  marking: Tier,
  openedAt: z.iso.datetime(),
  /** Share of each of the eleven steps that was done when the file was last closed or saved, 0..1; null for a step without an instrument. */
  progress: z.array(z.number().nullable()),
  historyEntries: z.number().int(),
  /** Bytes on disk; null when the file is no longer there. */
  size: z.number().int().nullable(),
  sample: z.boolean(),
  /** Where the person left off, such as `#/inventory`. */
  place: z.string(),
});
export type RecentFile = z.infer<typeof RecentFile>;

export const AppInfo = z.strictObject({
  version: z.string(),
  mode: z.enum(['desktop', 'browser', 'cli']),
  /** `native`: the desktop's dialogs choose files; `browse`: the renderer shows its own, on `app.browse`. */
  dialogs: z.enum(['native', 'browse']),
  /** Name under which edits are recorded; blank until the person has said it. */
  actor: z.string(),
  /** Folder suggested for new files. */
  folder: z.string(),
  /** Outgoing connections that were attempted and blocked since the start. */
  egressAttempts: z.number().int(),
  /** Path given on the command line, to be opened first. */
  openFirst: z.string().nullable(),
});

export const app = {
  info: query(Nothing, AppInfo),
  setActor: command(z.strictObject({ name: z.string().trim().min(1, 'Say your name').max(200) }), Nothing),
  recent: query(Nothing, z.array(RecentFile)),
  /** Takes a file off the list; the file stays. */
  forget: command(z.strictObject({ path: z.string() }), Nothing),
  /** Remembers where the person is, for "where you left off". */
  leaveOff: command(z.strictObject({ place: z.string().max(300) }), Nothing),
  /** Folders and files of a folder, for the renderer's own file dialog. */
  browse: query(
    z.strictObject({ folder: z.string().nullable(), extensions: z.array(z.string()) }),
    z.strictObject({
      folder: z.string(),
      parent: z.string().nullable(),
      entries: z.array(
        z.strictObject({
          name: z.string(),
          path: z.string(),
          folder: z.boolean(),
          size: z.number(),
          modified: z.string(),
        }),
      ),
    }),
  ),
  /** Native dialogs of the desktop; null when the person cancels. */
  chooseOpen: query(Nothing, z.string().nullable()),
  chooseSave: query(
    z.strictObject({ kind: z.enum(['assay', 'xlsx', 'pdf', 'file']), suggestion: z.string() }),
    z.string().nullable(),
  ),
};
