import { date } from '../../../shared/format/date.ts';
import { useRead } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { useEngagement } from '../../state/engagement.ts';
import { useGoTo } from '../../state/route.ts';
import { Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PanelHead } from '../../ui/panel-head.tsx';
import { TierChip } from '../../ui/tier-chip.tsx';
import { useVersion } from './use-version.ts';
import styles from './documents-view.module.css';

const LAST_ENTRY = { entity: null, recordId: null, beforeSequence: null, limit: 1 };

/** What both documents carry on every page or their cover: marking, version, readers, and the state they show. */
export function EveryPage() {
  const { engagement } = useEngagement();
  const version = useVersion();
  const last = useRead('engagement', 'history', LAST_ENTRY).data?.[0];
  const goTo = useGoTo();
  const { distribution, marking } = engagement;
  return (
    <section className={styles.part} aria-label={t('reports.everyPage')}>
      <PanelHead title={t('reports.everyPage')} />
      <div className={styles.inside}>
        <DefinitionList>
          <Definition term={t('reports.marking')} row>
            <TierChip tier={marking} label={t(`tier.${marking}`)} />
          </Definition>
          <Definition term={t('reports.version')}>
            {version ? (
              t('reports.versionOf', { version: version.version, date: date(version.issuedOn) })
            ) : (
              <>
                {t('reports.summary.noVersion')}.{' '}
                <LinkButton onClick={() => goTo('/scope')}>{t('reports.recordVersion')}</LinkButton>
              </>
            )}
          </Definition>
          <Definition term={t('reports.distribution')}>
            {distribution.length > 0 ? distribution.join(', ') : t('reports.noDistribution')}
          </Definition>
          {last && (
            <>
              <Definition term={t('reports.dated')} hint={t('reports.datedHint')}>
                {date(last.at)}
              </Definition>
              <Definition term={t('reports.state')}>
                {t('reports.stateOf', { count: last.sequence, head: last.hash.slice(0, 8) })}
              </Definition>
            </>
          )}
        </DefinitionList>
      </div>
    </section>
  );
}
