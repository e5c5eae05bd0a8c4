import { t } from '../../i18n/t.ts';
import type { GridLabels } from '../../ui/data-grid/types.ts';

/** The words of a list that is only read. */
export const readOnlyLabels = (grid: string): GridLabels => ({
  grid,
  selectAll: t('imports.grid.selectAll'),
  selectRow: (name) => t('imports.grid.selectRow', { name }),
  saving: t('imports.grid.saving'),
  loading: t('imports.grid.loading'),
});
