import type { Handlers } from '../../../shared/contract/contract.ts';
import type { Coverage } from '../../../shared/contract/crosswalk.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { InstrumentState } from '../../../shared/contract/responsibilities.ts';
import { assess } from '../../../shared/rules/assessment.ts';
import { crosswalk } from '../../../shared/rules/crosswalk.ts';
import type { Ctx } from '../../app/workbench.ts';
import { canonicalNames, frameworks } from '../../catalogue/frameworks-file.ts';
import { instrumentContent } from '../../catalogue/instrument-content.ts';
import { frameworkLinkOf } from './queries.ts';
import { type EvidenceOf, instrumentState } from './state.ts';
import { assertPerson } from './subjects.ts';

/** Every framework with what the instrument comes to for it. */
export function frameworkCoverage(state: InstrumentState): Coverage[] {
  const units = assess(instrumentContent().responsibilities, state);
  return crosswalk({ frameworks: frameworks(), canonical: canonicalNames(), units, links: state.links });
}

/** What the responsibilities mean for the frameworks a client answers to. */
export const crosswalkHandlers = (evidence: EvidenceOf): Handlers<Ctx>['crosswalk'] => ({
  coverage: (ctx) => frameworkCoverage(instrumentState(ctx, evidence)),
  link: (ctx, link) => {
    assertPerson(ctx, link.personId);
    const known = instrumentContent().responsibilities.some(({ id }) => id === link.responsibilityId);
    const framework = frameworks().find(({ id }) => id === link.frameworkId);
    if (!known || !framework?.items.some(({ id }) => id === link.itemId))
      throw new AssayError(
        'NOT_FOUND',
        `Nothing was stored. There is no ${known ? link.itemId : link.responsibilityId} to link; choose from the list.`,
      );
    const present = frameworkLinkOf(ctx.read, link);
    if (present) return present;
    const record = { ...link, id: ctx.newId(), at: ctx.os.now().toISOString() };
    ctx.change((change) => change.insert('frameworkLink', record));
    return record;
  },
  unlink: (ctx, { id }) => {
    ctx.change((change) => change.remove('frameworkLink', id));
    return {};
  },
});
