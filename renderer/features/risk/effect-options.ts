import { EFFECTS } from '../../../shared/model/scenario.ts';
import { t } from '../../i18n/t.ts';

/** What a loss event can do to an asset. */
export const EFFECT_OPTIONS = EFFECTS.map((value) => ({ value, label: t(`risk.effect.${value}`) }));
