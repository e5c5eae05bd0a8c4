import { percent } from '../../../shared/format/probability.ts';
import { useEngagement, useStep } from '../../state/engagement.ts';
import { isMessageKey, t } from '../../i18n/t.ts';
import { useGoTo } from '../../state/route.ts';
import { NextBar } from '../../ui/next-bar.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { AppetiteSection } from './appetite-section.tsx';
import { EngagementSection } from './engagement-section.tsx';
import styles from './page.module.css';
import { PeopleSection } from './people-section.tsx';
import { VersionsSection } from './versions-section.tsx';

/** Where on the page each missing thing is entered. */
const PLACES: Readonly<Record<string, string>> = {
  'scope.objectives': 'scope-engagement',
  'scope.criteria': 'scope-engagement',
  'scope.dates': 'scope-engagement',
  'scope.team': 'scope-people',
  'scope.participants': 'scope-people',
  'scope.appetite': 'scope-appetite',
  'scope.version': 'scope-versions',
};

function show(key: string): void {
  const section = document.getElementById(PLACES[key] ?? '');
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('input, textarea, button')?.focus();
}

/** Step 1: who, why, against what, when, and how much loss is accepted. */
export function ScopePage() {
  const { engagement } = useEngagement();
  const { missing, done } = useStep('scope');
  const goTo = useGoTo();
  const first = missing[0];
  return (
    <>
      <PageHead title={t('step.scope')} summary={t('scope.summary', { share: percent(done ?? 0) })} />
      <div className={styles.scroller}>
        <div className={styles.columns}>
          <div className={styles.column}>
            <EngagementSection engagement={engagement} />
          </div>
          <div className={styles.column}>
            <AppetiteSection engagement={engagement} />
            <PeopleSection />
            <VersionsSection />
          </div>
        </div>
      </div>
      <NextBar
        label={missing.length === 0 ? t('missing.none') : t('missing.label')}
        missing={missing.map((item) => {
          const key = `missing.${item.key}`;
          return {
            id: item.key,
            count: '',
            label: isMessageKey(key) ? t(key, { count: item.count }) : item.key,
            onSelect: () => show(item.key),
          };
        })}
        next={
          first
            ? {
                label: t('scope.nextMissing', { what: t(`next.${first.key}` as 'next.scope.objectives') }),
                onSelect: () => show(first.key),
              }
            : { label: t('scope.nextInventory'), onSelect: () => goTo('/inventory') }
        }
      />
    </>
  );
}
