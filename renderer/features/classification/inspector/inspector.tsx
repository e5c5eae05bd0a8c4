import { IconX } from '@tabler/icons-react';
import { useId } from 'react';
import type { ClassifiedAsset } from '../../../../shared/contract/classification.ts';
import { choiceWords } from '../../../i18n/asset-words.ts';
import { t } from '../../../i18n/t.ts';
import { useGoTo, useRoute, useSetSearch } from '../../../state/route.ts';
import { ASSET_TYPE_ICONS } from '../../../ui/asset-type-icons.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { InspectorHead } from '../../../ui/inspector-head.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { TierChip } from '../../../ui/tier-chip.tsx';
import { AccessPanel } from '../access/access-panel.tsx';
import { SharedPanel } from '../shared/shared-panel.tsx';
import { Standing } from '../standing.tsx';
import type { Classifications } from '../use-classifications.ts';
import { tierWords } from '../words.ts';
import { GatePanel } from './gate-panel.tsx';
import styles from './inspector.module.css';
import { TierPanel } from './tier-panel.tsx';

const TABS = ['tier', 'access', 'gate', 'shared'] as const;

export interface InspectorProps {
  readonly row: ClassifiedAsset;
  readonly all: Classifications;
  readonly onClose: () => void;
}

/** One asset: its tier with the reason, what it needs, and its gate. */
export function Inspector({ row, all, onClose }: InspectorProps) {
  const { search } = useRoute();
  const setSearch = useSetSearch();
  const goTo = useGoTo();
  const tab = TABS.find((name) => name === search['tab']) ?? 'tier';
  const panelId = useId();
  return (
    <>
      <InspectorHead
        wide
        icon={ASSET_TYPE_ICONS[row.type]}
        kicker={
          <>
            {row.ref} · {choiceWords('type', row.type)}
          </>
        }
        title={row.name}
        actions={
          <>
            <Button variant="ghost" onClick={() => goTo(`/inventory?id=${row.id}`)}>
              {t('classification.openInventory')}
            </Button>
            <IconButton icon={IconX} label={t('classification.close')} keys={['Esc']} onClick={onClose} />
          </>
        }
      >
        <p className={styles.facts}>
          <TierChip tier={row.tier} label={tierWords(all.settings.labels, row.tier)} />
          <Standing standing={row.standing} />
        </p>
      </InspectorHead>
      <Tabs
        kind="record"
        label={t('classification.tabs')}
        value={tab}
        onValueChange={(id) => setSearch({ tab: id === 'tier' ? undefined : id })}
        panelId={panelId}
        tabs={TABS.map((id) => ({ id, label: t(`classification.tab.${id}`) }))}
      />
      <div id={panelId} role="tabpanel" aria-label={t(`classification.tab.${tab}`)}>
        {tab === 'tier' && <TierPanel row={row} all={all} />}
        {tab === 'access' && <AccessPanel row={row} />}
        {tab === 'gate' && <GatePanel row={row} />}
        {tab === 'shared' && <SharedPanel row={row} />}
      </div>
    </>
  );
}
