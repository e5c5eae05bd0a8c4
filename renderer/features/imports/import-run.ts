import { AssayError } from '../../../shared/contract/error.ts';
import {
  type ImportOutcome,
  type ImportPreview,
  type ImportSource,
  type ImportTarget,
  TableOptions,
} from '../../../shared/contract/imports.ts';
import { api } from '../../api/api.ts';
import { discardUpload, fileName, uploadFile } from '../../api/upload.ts';
import { t } from '../../i18n/t.ts';
import { saveStatus } from '../../state/save-state.ts';
import { createStore } from '../../state/store.ts';
import { errorText } from '../../state/toast.ts';
import { aimed, targetsOf } from './columns.ts';

interface Choosing {
  readonly stage: 'choose';
  /** Why the last file could not be read. */
  readonly problem: string | null;
}

interface Reading {
  readonly stage: 'reading';
  readonly name: string;
  /** Bytes read and to read; null for a path, which the core reads by itself. */
  readonly bytes: { readonly done: number; readonly total: number } | null;
}

/** Why the preview or the import failed, in words, and whether reading the file again may settle it. */
export interface Problem {
  readonly words: string;
  readonly again: boolean;
}

export interface Previewing {
  readonly stage: 'preview';
  readonly source: ImportSource;
  /** What the person decided; null where the importer finds out. */
  readonly wish: TableOptions;
  readonly preview: ImportPreview;
  /** True while the preview does not show the wish yet. */
  readonly refreshing: boolean;
  readonly problem: Problem | null;
}

export interface Applying extends Omit<Previewing, 'stage'> {
  readonly stage: 'applying';
  /** Share done, 0 to 1. */
  readonly done: number;
  readonly label: string;
  readonly cancelling: boolean;
}

export interface Done {
  readonly stage: 'done';
  readonly name: string;
  readonly outcome: ImportOutcome;
  readonly undone: boolean;
}

export type ImportRun = Choosing | Reading | Previewing | Applying | Done;

const NOTHING_CHOSEN: Choosing = { stage: 'choose', problem: null };

/** The import a person is at. It outlives the dialog, so that closing it by mistake loses no correction. */
export const importRun = createStore<ImportRun>(NOTHING_CHOSEN);

let abort = new AbortController();

/** Begins anew, dropping what was read. */
export function startOver(problem: string | null = null): void {
  abort.abort();
  const run = importRun.get();
  if ((run.stage === 'preview' || run.stage === 'applying') && 'upload' in run.source)
    discardUpload(api.imports, run.source.upload);
  importRun.set({ stage: 'choose', problem });
}

/** Reads a file of the person's and shows what it would bring in. */
export async function chooseFile(file: File): Promise<void> {
  await read(fileName(file), { done: 0, total: file.size }, async (signal) => ({
    upload: await uploadFile(api.imports, file, signal, (done) => {
      if (!signal.aborted)
        importRun.set({ stage: 'reading', name: fileName(file), bytes: { done, total: file.size } });
    }),
  }));
}

/** Reads a file of this computer by its path, as copied from a file manager (with quotes, perhaps). */
export async function choosePath(path: string): Promise<void> {
  const clean = path.trim().replace(/^"(.*)"$/, '$1');
  if (clean === '') startOver(t('imports.path.blank'));
  else await read(clean, null, async () => ({ path: clean }));
}

async function read(
  name: string,
  bytes: Reading['bytes'],
  load: (signal: AbortSignal) => Promise<ImportSource>,
): Promise<void> {
  startOver();
  abort = new AbortController();
  const { signal } = abort;
  importRun.set({ stage: 'reading', name, bytes });
  let source: ImportSource | null = null;
  try {
    source = await load(signal);
    const wish = TableOptions.parse({});
    const preview = await api.imports.preview({ source, options: wish });
    if (signal.aborted) throw new AssayError('CANCELLED', t('app.uploadCancelled'));
    importRun.set({ stage: 'preview', source, wish, preview, refreshing: false, problem: null });
  } catch (error) {
    if (source !== null && 'upload' in source) discardUpload(api.imports, source.upload);
    if (!signal.aborted) importRun.set({ stage: 'choose', problem: errorText(error) });
  }
}

/** Corrects how the file is read. A change of where the table is lets the columns be guessed again. */
export function correct(patch: Partial<TableOptions>): void {
  const run = importRun.get();
  if (run.stage !== 'preview') return;
  const elsewhere = 'sheet' in patch || 'encoding' in patch || 'delimiter' in patch;
  const regrouped = elsewhere || 'headingRow' in patch || 'mapping' in patch;
  const wish = {
    ...run.wish,
    ...(elsewhere && { headingRow: null }),
    ...(regrouped && { columns: null }),
    ...patch,
  };
  refresh({ ...run, wish });
}

/** Gives a column another meaning. */
export function aimColumn(index: number, target: ImportTarget): void {
  const run = importRun.get();
  if (run.stage !== 'preview') return;
  const known = run.preview.columns;
  const columns = aimed(known, targetsOf(known, run.wish.columns), index, target);
  refresh({ ...run, wish: { ...run.wish, columns } });
}

/** Gives every column that has one meaning without a field the other: keep them all, or leave them all out. */
export function aimRest(from: 'attribute' | 'ignore', to: 'attribute' | 'ignore'): void {
  const run = importRun.get();
  if (run.stage !== 'preview') return;
  const targets = targetsOf(run.preview.columns, run.wish.columns);
  const columns = Object.fromEntries(
    run.preview.columns.map(({ index }, i) => {
      const target = targets[i] ?? 'attribute';
      return [index, target === from ? to : target];
    }),
  );
  refresh({ ...run, wish: { ...run.wish, columns } });
}

/** Reads the file again as it was wished, for instance after a mapping was saved or the inventory changed. */
export function readAgain(patch: Partial<TableOptions> = {}): void {
  const run = importRun.get();
  if (run.stage === 'preview') refresh({ ...run, wish: { ...run.wish, ...patch } });
}

/** A choice that does not fit the file stays wrong however often the file is read. */
const problemOf = (error: unknown): Problem => ({
  words: errorText(error),
  again: !(error instanceof AssayError && (error.code === 'INVALID' || error.code === 'NOT_FOUND')),
});

/** One preview is made at a time; of the wishes that come meanwhile only the last counts. */
let previewing = false;

function refresh(run: Previewing): void {
  importRun.set({ ...run, refreshing: true });
  if (!previewing) void catchUp();
}

async function catchUp(): Promise<void> {
  previewing = true;
  try {
    for (;;) {
      const asked = importRun.get();
      if (asked.stage !== 'preview' || !asked.refreshing) return;
      const { source, wish } = asked;
      const answer = await api.imports.preview({ source, options: wish }).then(
        (preview) => ({ preview, problem: null }),
        (error: unknown) => ({ problem: problemOf(error) }),
      );
      const now = importRun.get();
      if (now.stage !== 'preview' || now.source !== source) continue;
      if (now.wish === wish) importRun.set({ ...now, ...answer, refreshing: false });
    }
  } finally {
    previewing = false;
  }
}

/** Stores what the preview shows, as one change. */
export async function applyImport(): Promise<void> {
  const run = importRun.get();
  if (run.stage !== 'preview' || run.refreshing || run.problem !== null) return;
  const { preview, source } = run;
  abort = new AbortController();
  importRun.set({ ...run, stage: 'applying', done: 0, label: '', cancelling: false });
  try {
    const outcome = await api.imports.apply(
      { source, options: preview.options, fingerprint: preview.fingerprint },
      {
        signal: abort.signal,
        onProgress: (done, total, label) =>
          importRun.set((now) => (now.stage === 'applying' ? { ...now, done: done / total, label } : now)),
      },
    );
    saveStatus.set((status) => ({ ...status, savedAt: new Date() }));
    importRun.set({ stage: 'done', name: preview.name, outcome, undone: false });
  } catch (error) {
    const cancelled = error instanceof AssayError && error.code === 'CANCELLED';
    importRun.set({ ...run, problem: cancelled ? null : problemOf(error) });
  }
}

/** Stops reading or storing. Nothing of the file is in the inventory then. */
export function cancelImport(): void {
  const run = importRun.get();
  if (run.stage === 'reading') startOver();
  if (run.stage !== 'applying') return;
  importRun.set({ ...run, cancelling: true });
  abort.abort();
}

/** Takes the import back, all of it at once. */
export async function undoImport(): Promise<void> {
  await api.engagement.undo({});
  importRun.set((run) => (run.stage === 'done' ? { ...run, undone: true } : run));
}
