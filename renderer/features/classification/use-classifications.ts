import { useMemo } from 'react';
import type { ClassificationState, ClassifiedAsset } from '../../../shared/contract/classification.ts';
import { DEFAULT_CLASSIFICATION } from '../../../shared/rules/classification-defaults.ts';
import { useRead } from '../../api/api.ts';

/** An asset as the classification stands, with the number of rights that break a rule. */
export interface AssetRow extends ClassifiedAsset {
  readonly violations: number;
}

const NO_ROWS: readonly AssetRow[] = [];

/** Everything the page shows of all assets; what belongs to one is read with the record. */
export interface Classifications {
  /** Every asset with its standing, in the order of the references. */
  readonly rows: readonly AssetRow[];
  readonly byId: ReadonlyMap<string, AssetRow>;
  readonly settings: ClassificationState['settings'];
  readonly ready: boolean;
  readonly error: unknown;
}

export function useClassifications(): Classifications {
  const report = useRead('classification', 'report', {});
  const { data, error } = useRead('classification', 'state', {});
  const { data: broken } = useRead('access', 'violations', {});
  const rows = useMemo(() => {
    const counts = new Map(broken?.map(({ assetId, count }) => [assetId, count]));
    return report.data?.map((row): AssetRow => ({ ...row, violations: counts.get(row.id) ?? 0 })) ?? NO_ROWS;
  }, [report.data, broken]);
  return useMemo(
    () => ({
      rows,
      byId: new Map(rows.map((row) => [row.id, row])),
      settings: data?.settings ?? DEFAULT_CLASSIFICATION,
      ready: report.isSuccess && data !== undefined,
      error: report.error ?? error,
    }),
    [rows, data, report.isSuccess, report.error, error],
  );
}
