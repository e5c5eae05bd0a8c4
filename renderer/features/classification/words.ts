import type { ClassificationAnswers, TierRule } from '../../../shared/model/classification.ts';
import type { Tier } from '../../../shared/model/basics.ts';
import { proposeTier } from '../../../shared/rules/tier-proposal.ts';
import { t } from '../../i18n/t.ts';
import type { Classifications } from './use-classifications.ts';

/** What the engagement calls a tier. */
export const tierWords = (labels: Record<Tier, string>, tier: Tier | null): string =>
  tier === null ? t('classification.noTier') : labels[tier];

/** Reasons in one sentence: `it holds personal data and people in it are named`. */
export function reasonWords(rules: readonly (TierRule | 'inherited')[]): string {
  const words = rules.map((rule) => t(`classification.rule.${rule}`));
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')}${t('classification.and')}${last}`;
}

/** Why answers ask for a tier, in words. */
export function becauseWords(
  answers: ClassificationAnswers,
  inherited: Tier | null,
  { settings }: Pick<Classifications, 'settings'>,
): string {
  const { tier, decisive } = proposeTier(answers, settings.floors, inherited);
  return t('classification.because', {
    tier: settings.labels[tier],
    reasons: reasonWords(decisive.map(({ rule }) => rule)),
  });
}
