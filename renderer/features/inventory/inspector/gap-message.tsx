import type { AssetRow } from '../../../../shared/model/asset.ts';
import { assetGaps } from '../../../../shared/rules/asset-gaps.ts';
import { t } from '../../../i18n/t.ts';
import { Message } from '../../../ui/message.tsx';

/** Says what the asset lacks and why it matters; nothing when owner and tier are there. */
export function GapMessage({ row }: { readonly row: AssetRow }) {
  const gaps = assetGaps(row);
  if (!gaps.owner && !gaps.tier) return null;
  const gap = gaps.owner ? (gaps.tier ? 'both' : 'owner') : 'tier';
  return (
    <Message tone="warn" title={t(`inventory.gap.${gap}`)}>
      {t(row.stage === 'production' ? `inventory.gap.${gap}Production` : `inventory.gap.${gap}Text`)}
    </Message>
  );
}
