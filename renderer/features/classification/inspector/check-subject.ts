import type { SubjectView } from '../../../../shared/contract/evidence.ts';
import type { GateCheckName } from '../../../../shared/model/classification.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';

/** A check as something evidence can show. It gets a record of its own when it has none yet. */
export async function checkSubject(
  asset: { readonly id: string; readonly ref: string },
  check: GateCheckName,
): Promise<SubjectView> {
  const { id } = await api.gates.subject({ assetId: asset.id, check });
  return {
    subjectKind: 'gate',
    subjectId: id,
    ref: asset.ref,
    title: t(`gate.check.${check}`),
    exists: true,
  };
}
