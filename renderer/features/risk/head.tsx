import {
  IconAlertOctagon,
  IconChevronLeft,
  IconChevronRight,
  IconDotsVertical,
  IconPencil,
  IconPlayerPlay,
  IconPlus,
  IconTarget,
  IconTrash,
} from '@tabler/icons-react';
import { CopyFigures, copyFiguresItem } from '../../charts/copy-figures.tsx';
import { t } from '../../i18n/t.ts';
import { useGoTo } from '../../state/route.ts';
import { ASSET_TYPE_ICONS } from '../../ui/asset-type-icons.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { deleteScenario } from './delete-scenario.ts';
import styles from './head.module.css';
import { type Place, stepTo } from './place.ts';
import { scenariosTable } from './portfolio/scenarios-table.ts';
import { overAppetite } from './result/verdict.ts';
import type { ScenarioEntry } from './register.ts';
import { newScenario, renameScenario, runDialog } from './requests.ts';
import { StateWord } from './state-word.tsx';
import { estimatesTable } from './tree/estimates-table.ts';

/** Which scenario it is, or all of them, and what can be done here. */
export function Head(place: Place) {
  const { register, shown, selected, select } = place;
  const actions = <Actions {...place} />;
  if (selected === undefined || shown === 'portfolio')
    return <PageHead title={t('risk.title')} summary={summary(place)} actions={actions} />;
  const move = (by: 1 | -1) => {
    const to = stepTo(register, selected, by);
    if (to !== undefined) select(to);
  };
  return (
    <PageHead
      size="record"
      code={selected.scenario.ref}
      title={selected.scenario.title}
      before={
        <>
          <IconButton
            icon={IconChevronLeft}
            label={t('risk.previous')}
            keys={['K']}
            onClick={() => move(-1)}
          />
          <IconButton icon={IconChevronRight} label={t('risk.next')} keys={['J']} onClick={() => move(1)} />
        </>
      }
      summary={<Chips entry={selected} />}
      actions={actions}
    />
  );
}

function Actions({ register, shown, selected, select }: Place) {
  const { entries } = register;
  return (
    <>
      {selected !== undefined && (
        <>
          <Segmented
            label={t('risk.view')}
            value={shown}
            onValueChange={(view) => select(selected.scenario.id, view)}
            options={[
              { value: 'scenario', label: t('risk.view.scenario') },
              { value: 'compare', label: t('risk.view.compare') },
              { value: 'portfolio', label: t('risk.view.portfolio'), count: entries.length },
            ]}
          />
          <Button icon={IconPlayerPlay} aria-haspopup="dialog" onClick={() => runDialog.set(true)}>
            {t('risk.run')}
          </Button>
        </>
      )}
      {selected !== undefined && shown !== 'portfolio' ? (
        <IconButton
          icon={IconPlus}
          label={t('risk.new')}
          keys={['N']}
          onClick={() => newScenario.set(true)}
        />
      ) : (
        <Button icon={IconPlus} keys={['N']} aria-keyshortcuts="N" onClick={() => newScenario.set(true)}>
          {t('risk.new')}
        </Button>
      )}
      {selected !== undefined && shown === 'portfolio' && (
        <CopyFigures of={t('risk.table')} table={() => scenariosTable(register)} />
      )}
      {selected !== undefined && shown !== 'portfolio' && (
        <MenuButton
          iconOnly
          icon={IconDotsVertical}
          variant="ghost"
          align="end"
          label={t('risk.more')}
          items={[
            {
              id: 'rename',
              label: t('risk.rename'),
              icon: IconPencil,
              keys: ['F2'],
              onSelect: renameScenario,
            },
            copyFiguresItem(
              () => estimatesTable(selected.scenario, register.engagement.currency),
              t('chart.copyEstimates'),
            ),
            'separator',
            {
              id: 'delete',
              label: t('risk.delete'),
              icon: IconTrash,
              danger: true,
              onSelect: () => void deleteScenario(register, selected, select),
            },
          ]}
        />
      )}
    </>
  );
}

const SHOWN_ASSETS = 2;

/** State, assets, threat and effect in short. */
function Chips({ entry: { scenario, assets, state } }: { readonly entry: ScenarioEntry }) {
  const goTo = useGoTo();
  const more = assets.length - SHOWN_ASSETS;
  return (
    <div className={styles.chips}>
      <StateWord state={state} />
      {assets.slice(0, SHOWN_ASSETS).map((asset) => (
        <Chip
          key={asset.id}
          outlined
          icon={ASSET_TYPE_ICONS[asset.type]}
          title={asset.name}
          onClick={() => goTo(`/inventory?id=${asset.id}`)}
        >
          {asset.ref}
        </Chip>
      ))}
      {more > 0 && <Chip outlined>{t('risk.assets.others', { count: more })}</Chip>}
      {scenario.effect !== null && (
        <Chip outlined icon={IconTarget}>
          {t(`risk.effect.${scenario.effect}`)}
        </Chip>
      )}
      {scenario.threat !== '' && (
        <Chip outlined icon={IconAlertOctagon}>
          {scenario.threat}
        </Chip>
      )}
    </div>
  );
}

function summary({ register: { entries, engagement, ready } }: Place): string {
  if (!ready || entries.length === 0) return '';
  const over = entries.filter(
    ({ simulation }) => simulation && overAppetite(simulation.result, engagement.appetite),
  );
  const left = entries.filter(({ simulation }) => simulation === undefined);
  return [
    t('risk.portfolio.counted', { count: entries.length }),
    over.length > 0 ? t('risk.portfolio.over', { count: over.length }) : '',
    left.length > 0 && left.length < entries.length ? t('risk.portfolio.left', { count: left.length }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
