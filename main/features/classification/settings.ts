import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import { TIERS } from '../../../shared/model/basics.ts';
import type { ClassificationSettings } from '../../../shared/model/classification.ts';
import { DEFAULT_CLASSIFICATION } from '../../../shared/rules/classification-defaults.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Reader } from '../../store/reader.ts';
import { storedSettings } from './queries.ts';

export type SettingsView = Omit<ClassificationSettings, 'id'>;

/** The settings in force. */
export function settingsView(read: Reader): SettingsView {
  const { id: _id, ...settings } = storedSettings(read) ?? { id: '', ...DEFAULT_CLASSIFICATION };
  return settings;
}

/** @throws AssayError INVALID for two tiers of one name or two controls of one id or title */
function assertSettings({ labels, controls }: SettingsView): void {
  const names = TIERS.map((tier) => labels[tier].trim().toLowerCase());
  const twice = TIERS.find((_, index) => names.indexOf(names[index] ?? '') !== index);
  if (twice)
    throw new AssayError(
      'INVALID',
      `Not stored: two tiers are called “${labels[twice]}”. Give each a name of its own.`,
      [{ path: ['labels', twice], message: 'Already in use' }],
    );
  for (const [index, control] of controls.entries()) {
    const same = controls.findIndex(
      (other) =>
        other.id === control.id || other.title.trim().toLowerCase() === control.title.trim().toLowerCase(),
    );
    if (same !== index)
      throw new AssayError(
        'INVALID',
        `Not stored: the control “${control.title}” is listed twice. Change or remove one of the two.`,
        [{ path: ['controls', index, 'title'], message: 'Already in the list' }],
      );
  }
}

export const settingsHandlers: Pick<Handlers<Ctx>['classification'], 'updateSettings' | 'resetSettings'> = {
  updateSettings: (ctx, patch) => {
    const next = { ...settingsView(ctx.read), ...patch };
    assertSettings(next);
    const stored = storedSettings(ctx.read);
    ctx.change((change) => {
      if (stored) change.update('classificationSettings', stored.id, next);
      else change.insert('classificationSettings', { id: ctx.newId(), ...next });
    });
    return settingsView(ctx.read);
  },
  resetSettings: (ctx) => {
    const stored = storedSettings(ctx.read);
    if (stored) ctx.change((change) => change.remove('classificationSettings', stored.id));
    return settingsView(ctx.read);
  },
};
