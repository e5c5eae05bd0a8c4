import { IconArrowBigUpLines } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { AssetRow, Relation } from '../../../../shared/model/asset.ts';
import type { Tier } from '../../../../shared/model/basics.ts';
import { inheritance } from '../../../../shared/rules/asset-inheritance.ts';
import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { patchState } from '../inventory-state.ts';
import { showRecord } from '../use-address.ts';
import type { Assets } from '../use-assets.ts';
import { relationWords } from '../words.ts';
import headings from './fields.module.css';
import styles from './lineage.module.css';

/** Boxes that fit beside the fields; the rest is on the tab of relations. */
const MOST = 4;
/** Height of a box with the gap below it, and of the box alone, in pixels. */
const PITCH = 48;
const BOX = 39;

export interface LineageProps {
  readonly row: AssetRow;
  readonly assets: Assets;
  /** Relations of this asset. */
  readonly own: readonly Relation[];
}

/** What the asset comes from and what it is joined to, as boxes; and whether it keeps the rules of its sources. */
export function Lineage({ row, assets, own }: LineageProps) {
  const { byId } = assets;
  const { least, broken } = useMemo(() => inheritance(row, own, (id) => byId.get(id)), [row, own, byId]);
  // What it was made from stands first: its rules are the ones that bind.
  const ordered = [...own].sort((a, b) => Number(b.fromId === row.id) - Number(a.fromId === row.id));
  const listed = ordered.slice(0, MOST);
  const more = own.length - listed.length;
  const height = listed.length * PITCH - (PITCH - BOX);
  return (
    <section className={styles.lineage}>
      <header className={headings.heading}>
        <h3>{t('inventory.lineage')}</h3>
        <span>{countsOf(own.length, broken.length)}</span>
      </header>
      {listed.length === 0 ? (
        <p className={styles.quiet}>{t('inventory.lineage.none')}</p>
      ) : (
        <div className={styles.boxes}>
          <ul className={styles.sources}>
            {listed.map((relation) => {
              const other = byId.get(relation.fromId === row.id ? relation.toId : relation.fromId);
              return (
                other && (
                  <li key={relation.id}>
                    <button
                      type="button"
                      className={styles.box}
                      title={t('inventory.lineage.open', { ref: other.ref, name: other.name })}
                      onClick={() => showRecord(other.id, assets)}
                    >
                      <TierBar tier={other.tier} />
                      <b>{other.name}</b>
                      <span>
                        {t('inventory.lineage.node', {
                          kind: relationWords(relation, row.id),
                          tier: tierWords(other.tier),
                        })}
                      </span>
                    </button>
                  </li>
                )
              );
            })}
          </ul>
          <svg
            className={styles.joints}
            width="32"
            height={height}
            viewBox={`0 0 32 ${height}`}
            aria-hidden="true"
          >
            {listed.map((relation, i) => (
              <path key={relation.id} d={`M0 ${i * PITCH + 19.5}H15.5V${height / 2}H32`} />
            ))}
          </svg>
          <div className={styles.me}>
            <b>{row.name}</b>
            <span>{t('inventory.lineage.this', { tier: tierWords(row.tier) })}</span>
          </div>
        </div>
      )}
      {more > 0 && (
        <LinkButton className={styles.more} onClick={() => patchState({ tab: 'relations' })}>
          {t('inventory.lineage.more', { count: more })}
        </LinkButton>
      )}
      {broken.length > 0 && least !== null && (
        <p className={styles.rule}>
          <Icon of={IconArrowBigUpLines} size={14} />
          <span>
            {t(row.type === 'model' ? 'inventory.lineage.ruleModel' : 'inventory.lineage.ruleOther')}{' '}
            <b>{t(`tier.${least}`)}</b> {t('inventory.lineage.ruleAfter')}
          </span>
        </p>
      )}
    </section>
  );
}

const tierWords = (tier: Tier | null): string => t(tier === null ? 'inventory.noTier' : `tier.${tier}`);

/** The tier as a coloured edge; the words beside it say the same. */
const TierBar = ({ tier }: { readonly tier: Tier | null }) => (
  <i className={styles.edge} data-tier={tier ?? undefined} aria-hidden="true" />
);

function countsOf(links: number, broken: number): string {
  const counted = t('inventory.lineage.links', { count: links });
  return broken === 0 ? counted : `${counted}, ${t('inventory.lineage.broken', { count: broken })}`;
}
