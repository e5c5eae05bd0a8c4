import { setImmediate } from 'node:timers/promises';
import type { Handlers } from '../../../shared/contract/contract.ts';
import type { OpenEngagement } from '../../../shared/contract/engagement.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { Engagement } from '../../../shared/model/engagement.ts';
import type { Ctx } from '../../app/workbench.ts';
import { Store } from '../../store/store.ts';
import type { EngagementHooks } from './hooks.ts';
import { readEngagement, readHistory } from './queries.ts';
import { search } from './search.ts';

const current = (ctx: Ctx): OpenEngagement => ({
  engagement: readEngagement(ctx.read),
  path: ctx.store.path,
  sequence: ctx.store.head.sequence,
  backup: ctx.store.backup,
});

/** Puts the open file at the top of the recent list, with what the start screen shows of it. */
function remember(ctx: Ctx, hooks: EngagementHooks, place?: string): void {
  const { engagement, path, sequence } = current(ctx);
  const known = ctx.workbench.settings.recent.find((f) => f.path === path);
  ctx.workbench.settings.remember({
    path,
    client: engagement.client,
    title: engagement.title,
    marking: engagement.marking,
    openedAt: ctx.os.now().toISOString(),
    progress: hooks.progress(ctx).map((step) => step.done),
    historyEntries: sequence,
    sample: engagement.sample,
    place: place ?? known?.place ?? '',
  });
  ctx.os.addRecentDocument(path);
}

export function engagementHandlers(hooks: EngagementHooks): Handlers<Ctx>['engagement'] {
  const begin = (ctx: Ctx, store: Store): OpenEngagement => {
    try {
      // A file that holds no engagement must not take the place of the one that is open.
      readEngagement(store.read);
    } catch (error) {
      store.close();
      throw error;
    }
    ctx.workbench.attach(store);
    hooks.afterOpen(ctx);
    remember(ctx, hooks);
    return current(ctx);
  };

  return {
    create: (ctx, { path, ...fields }) => {
      const engagement: Engagement = {
        id: ctx.newId(),
        ...fields,
        objectives: '',
        criteria: '',
        startsOn: null,
        endsOn: null,
        reportOn: null,
        distribution: [],
        appetite: [],
        sample: false,
      };
      const store = Store.create(path, ctx.os, ctx.actor, ctx.operation, (change) => {
        change.insert('engagement', engagement);
        hooks.fillNew(change, ctx);
      });
      return begin(ctx, store);
    },
    createSample: async (ctx, { path }) => {
      await hooks.buildSample(path, ctx);
      return begin(ctx, Store.open(path, ctx.os));
    },
    open: (ctx, { path }) => {
      if (ctx.workbench.store?.path === path) return current(ctx);
      return begin(ctx, Store.open(path, ctx.os));
    },
    close: (ctx) => {
      if (ctx.workbench.store) remember(ctx, hooks);
      ctx.workbench.attach(null);
      return {};
    },
    current: (ctx) => (ctx.workbench.store ? current(ctx) : null),
    update: (ctx, patch) => {
      const engagement = readEngagement(ctx.read);
      assertScope({ ...engagement, ...patch });
      return ctx.change((c) => c.update('engagement', engagement.id, patch));
    },
    progress: (ctx) => hooks.progress(ctx),
    history: (ctx, filter) => readHistory(ctx.read, filter),
    undoState: (ctx) => ctx.store.undoState,
    undo: (ctx) => stepBack(ctx, 'undo'),
    redo: (ctx) => stepBack(ctx, 'redo'),
    search: (ctx, { text }) => search(ctx.read, text),
    verify: (ctx, _input, job) => {
      const { store } = ctx;
      return store.verify({
        progress: (done, total, label) => job.progress(done, total, label),
        pause: async () => {
          await setImmediate();
          if (job.signal.aborted) throw new AssayError('CANCELLED', 'Cancelled. Nothing was changed.');
          if (ctx.workbench.store !== store)
            throw new AssayError(
              'CONFLICT',
              'The engagement was closed before it was verified. Open it and verify it again.',
            );
        },
      });
    },
  };
}

function stepBack(ctx: Ctx, direction: 'undo' | 'redo') {
  const committed = ctx.store[direction](ctx.actor);
  return { operation: ctx.announce(committed), touched: committed.touched, ...ctx.store.undoState };
}

/** Rules that need more than one field. */
function assertScope(e: Engagement): void {
  if (e.startsOn && e.endsOn && e.endsOn < e.startsOn)
    throw new AssayError('INVALID', 'Not stored: the assessment would end before it starts.', [
      { path: ['endsOn'], message: 'Lies before the start' },
    ]);
  const points = [...e.appetite].sort((a, b) => a.loss - b.loss);
  for (const [i, point] of points.entries()) {
    const next = points[i + 1];
    if (next && (next.loss === point.loss || next.probability > point.probability))
      throw new AssayError(
        'INVALID',
        `Not stored: a loss of ${next.loss} may not be accepted more often than a loss of ${point.loss}. Lower its probability.`,
        [{ path: ['appetite', i + 1, 'probability'], message: 'Must not rise with the loss' }],
      );
  }
}
