import { useMemo } from 'react';
import type { ClassificationState, ClassifiedAsset } from '../../../shared/contract/classification.ts';
import type { Classification } from '../../../shared/model/classification.ts';
import { DEFAULT_CLASSIFICATION } from '../../../shared/rules/classification-defaults.ts';
import { useRead } from '../../api/api.ts';

const NO_ROWS: readonly ClassifiedAsset[] = [];

/** Everything the page shows, in one place. */
export interface Classifications {
  /** Every asset with its standing, in the order of the references. */
  readonly rows: readonly ClassifiedAsset[];
  readonly byId: ReadonlyMap<string, ClassifiedAsset>;
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
  const { data: rows = NO_ROWS } = report;
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
