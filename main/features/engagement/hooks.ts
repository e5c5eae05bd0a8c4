import type { StepProgress } from '../../../shared/contract/engagement.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';

/** What other features add to the life of an engagement. The composition root plugs them in, so features stay strangers. */
export interface EngagementHooks {
  /** Records that a new engagement starts with, besides its scope. */
  fillNew: (change: Change, ctx: Ctx) => void;
  /** Makes the file of the sample engagement, closed. */
  buildSample: (path: string, ctx: Ctx) => Promise<void>;
  /** Work due on opening, such as exceptions whose date has passed. */
  afterOpen: (ctx: Ctx) => void;
  /** Completeness of the steps. */
  progress: (ctx: Ctx) => StepProgress[];
}
