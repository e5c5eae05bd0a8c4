import {
  IconApi,
  IconBrain,
  IconCloud,
  IconDatabase,
  IconFileCheck,
  IconFileOff,
  IconGitBranch,
  IconMathFunction,
  IconPackage,
  IconRobot,
  IconServer2,
} from '@tabler/icons-react';
import type { AssetRow, AssetType } from '../../../shared/model/asset.ts';
import type { Level } from '../../../shared/model/basics.ts';
import { type CardState, dataCardState, modelCardState } from '../../../shared/rules/asset-gaps.ts';
import { t } from '../../i18n/t.ts';
import { type CiaMark, CiaTrio } from '../../ui/cia-trio.tsx';
import { Icon, type IconType } from '../../ui/icon.tsx';
import { TierChip } from '../../ui/tier-chip.tsx';
import styles from './cells.module.css';

/** The icon of each type of asset, everywhere the same. */
export const TYPE_ICONS: Readonly<Record<AssetType, IconType>> = {
  model: IconBrain,
  dataset: IconDatabase,
  endpoint: IconApi,
  pipeline: IconGitBranch,
  algorithm: IconMathFunction,
  library: IconPackage,
  agent: IconRobot,
  infrastructure: IconServer2,
  service: IconCloud,
};

export const TierCell = ({ tier }: Pick<AssetRow, 'tier'>) => (
  <TierChip tier={tier} label={tier === null ? t('inventory.noTier') : t(`tier.${tier}`)} />
);

export const OwnerCell = ({ owner }: Pick<AssetRow, 'owner'>) =>
  owner.trim() === '' ? <span className={styles.wanted}>{t('inventory.noOwner')}</span> : owner;

const mark = (level: Level | null): CiaMark =>
  level === null ? { level, letter: '–' } : { level, letter: t(`inventory.level.letter.${level}`) };
const inWords = (level: Level | null): string =>
  level === null ? t('inventory.level.none') : t(`inventory.level.${level}`).toLowerCase();

type Levels = Pick<AssetRow, 'confidentiality' | 'integrity' | 'availability'>;

export const CiaCell = ({ confidentiality, integrity, availability }: Levels) => (
  <CiaTrio
    marks={[mark(confidentiality), mark(integrity), mark(availability)]}
    label={t('inventory.cia.words', {
      c: inWords(confidentiality),
      i: inWords(integrity),
      a: inWords(availability),
    })}
  />
);

/** Model card and data card side by side: kept, missing, or a dash where none is needed. */
export const CardsCell = ({ row }: { readonly row: AssetRow }) => (
  <span className={styles.cards}>
    <CardMark card="model" state={modelCardState(row)} />
    <CardMark card="data" state={dataCardState(row)} />
  </span>
);

export function CardMark({ card, state }: { readonly card: 'model' | 'data'; readonly state: CardState }) {
  const label = t(`inventory.card.${card}.${state}`);
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={styles[state === 'missing' ? 'missing' : 'card']}
    >
      {state === 'not needed' ? '–' : <Icon of={state === 'there' ? IconFileCheck : IconFileOff} size={14} />}
    </span>
  );
}
