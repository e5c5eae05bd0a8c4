import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError, type Issue } from '../../../shared/contract/error.ts';
import type { Measurement } from '../../../shared/model/instrument.ts';
import { measurementProblems, settingProblems } from '../../../shared/rules/measure-problems.ts';
import type { InstrumentMeasure } from '../../../shared/rules/measures.ts';
import type { Ctx } from '../../app/workbench.ts';
import { instrumentContent } from '../../catalogue/instrument-content.ts';
import { measurementOf, settingOf } from './queries.ts';

/** @throws AssayError NOT_FOUND */
function measureOf(id: string): InstrumentMeasure {
  const measure = instrumentContent().measures.get(id);
  if (!measure) throw new AssayError('NOT_FOUND', `Nothing was stored. The reference has no measure ${id}.`);
  return measure;
}

function refuse(issues: Issue[]): void {
  const [first] = issues;
  if (first)
    throw new AssayError('INVALID', `Not stored: ${first.path.join('.')}: ${first.message}.`, issues);
}

/** @throws AssayError INVALID */
function assertMeasurement(ctx: Ctx, draft: Omit<Measurement, 'id'>): void {
  const setting = settingOf(ctx.read, draft.measureId) ?? null;
  refuse(measurementProblems(measureOf(draft.measureId), setting, draft, ctx.today()));
}

/** Figures of the measures, and how the organisation reads them. */
export const measures: Handlers<Ctx>['measures'] = {
  record: (ctx, draft) => {
    assertMeasurement(ctx, draft);
    const measurement = { ...draft, id: ctx.newId() };
    ctx.change((change) => change.insert('measurement', measurement));
    return measurement;
  },
  update: (ctx, { id, patch }) => {
    const known = measurementOf(ctx.read, id);
    if (!known)
      throw new AssayError('NOT_FOUND', 'This measurement no longer exists. Undo may bring it back.');
    assertMeasurement(ctx, { ...known, ...patch });
    return ctx.change((change) => change.update('measurement', id, patch));
  },
  remove: (ctx, { id }) => {
    ctx.change((change) => change.remove('measurement', id));
    return {};
  },
  set: (ctx, setting) => {
    refuse(settingProblems(measureOf(setting.measureId), setting, ctx.today()));
    const known = settingOf(ctx.read, setting.measureId);
    const record = { ...setting, id: known?.id ?? ctx.newId() };
    ctx.change((change) => {
      if (known) change.update('measureSetting', known.id, record);
      else change.insert('measureSetting', record);
    });
    return record;
  },
  unset: (ctx, { measureId }) => {
    const known = settingOf(ctx.read, measureId);
    if (known) ctx.change((change) => change.remove('measureSetting', known.id));
    return {};
  },
};
