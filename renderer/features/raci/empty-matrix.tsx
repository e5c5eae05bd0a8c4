import { t } from '../../i18n/t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';

/** The page until the core has answered. */
export function EmptyMatrix() {
  return (
    <>
      <PageHead title={t('step.raci')} />
      <SkeletonRows label={t('app.loading')} rows={20} rowHeight={24} />
    </>
  );
}
