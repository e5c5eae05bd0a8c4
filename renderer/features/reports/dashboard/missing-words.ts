import type { Dashboard } from '../../../../shared/contract/posture.ts';
import { t } from '../../../i18n/t.ts';

/** What the figures of the dashboard lack, each with where it is mended. */
export function missingWords({ whole, overdue, exceptions }: Dashboard) {
  const blank = whole.applicable - whole.rated;
  return [
    {
      id: 'ratings',
      count: blank,
      label: t('dashboard.missing.ratings', { count: blank }),
      route: '/responsibilities?go=rate',
    },
    {
      id: 'overdue',
      count: overdue.total,
      label: t('dashboard.missing.overdue'),
      route: overdue.first[0]?.route ?? '/evidence?view=findings',
    },
    {
      id: 'stale',
      count: exceptions.stale,
      label: t('dashboard.missing.stale', { count: exceptions.stale }),
      route: '/exceptions',
    },
  ].filter(({ count }) => count > 0);
}
