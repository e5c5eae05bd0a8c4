import type { AssetClassification } from '../../../../shared/contract/classification.ts';
import type { Tier } from '../../../../shared/model/basics.ts';
import { t } from '../../../i18n/t.ts';
import { useSetSearch } from '../../../state/route.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import { TierChip } from '../../../ui/tier-chip.tsx';
import { tierWords } from '../words.ts';
import styles from './inspector.module.css';

/** What the asset was made from, with the tiers it inherits. */
export function Sources({
  sources,
  labels,
}: {
  readonly sources: AssetClassification['sources'];
  readonly labels: Record<Tier, string>;
}) {
  const setSearch = useSetSearch();
  if (sources.length === 0) return null;
  return (
    <RecordSection title={t('classification.sources')} count={sources.length}>
      <ul className={styles.controls}>
        {sources.map(({ id, ref, name, tier }) => (
          <li key={id} className={styles.control}>
            <LinkButton
              aria-label={t('classification.openSource', { ref })}
              onClick={() => setSearch({ id })}
            >
              {ref}
            </LinkButton>
            <span className={styles.fileTitle}>{name}</span>
            <TierChip tier={tier} label={tierWords(labels, tier)} />
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
