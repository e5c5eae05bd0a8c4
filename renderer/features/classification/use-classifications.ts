import { useMemo } from 'react';
import type { ClassificationState, ClassifiedAsset } from '../../../shared/contract/classification.ts';
import type { Classification } from '../../../shared/model/classification.ts';
import { DEFAULT_CLASSIFICATION } from '../../../shared/rules/classification-defaults.ts';
import { useRead } from '../../api/api.ts';

/** An asset as the classification stands, with the number of rights that break a rule. */
export interface AssetRow extends ClassifiedAsset {
  readonly violations: number;
}

const NO_ROWS: readonly AssetRow[] = [];

/** Everything the page shows, in one place. */
export interface Classifications {
  /** Every asset with its standing, in the order of the references. */
  readonly rows: readonly AssetRow[];
  readonly byId: ReadonlyMap<string, AssetRow>;
  readonly settings: ClassificationState['settings'];
  /** Whether the rules are the engagement's own. */
  readonly changed: boolean;
  readonly latest: ReadonlyMap<string, Classification>;
  /** Ids of the controls in place, by asset. */
  readonly present: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ready: boolean;
  readonly error: unknown;
}

export function useClassifications(): Classifications {
  const report = useRead('classification', 'report', {});
  const state = useRead('classification', 'state', {});
  const { data: broken } = useRead('access', 'violations', {});
  const rows = useMemo(() => {
    const counts = new Map(broken?.map(({ assetId, violations }) => [assetId, violations.length]));
    return report.data?.map((row): AssetRow => ({ ...row, violations: counts.get(row.id) ?? 0 })) ?? NO_ROWS;
  }, [report.data, broken]);
  const { data } = state;
  return useMemo(
    () => ({
      rows,
      byId: new Map(rows.map((row) => [row.id, row])),
      settings: data?.settings ?? DEFAULT_CLASSIFICATION,
      changed: data?.changed ?? false,
      latest: new Map((data?.latest ?? []).map((record) => [record.assetId, record])),
      present: new Map(
        [...Map.groupBy(data?.controls ?? [], (record) => record.assetId)].map(([id, records]) => [
          id,
          new Set(records.map(({ controlId }) => controlId)),
        ]),
      ),
      ready: report.isSuccess && data !== undefined,
      error: report.error ?? state.error,
    }),
    [rows, data, report.isSuccess, report.error, state.error],
  );
}
