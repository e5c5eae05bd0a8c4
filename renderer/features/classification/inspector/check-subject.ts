import type { SubjectView } from '../../../../shared/contract/evidence.ts';
import type { GateCheckName } from '../../../../shared/model/classification.ts';
import { checkSubjectId } from '../../../../shared/rules/gate.ts';
import { t } from '../../../i18n/t.ts';

/** A check as something evidence can show. Naming it writes nothing. */
export const checkSubject = (
  asset: { readonly id: string; readonly ref: string },
  check: GateCheckName,
): SubjectView => ({
  subjectKind: 'gate',
  subjectId: checkSubjectId(asset.id, check),
  ref: asset.ref,
  title: t(`gate.check.${check}`),
  exists: true,
});
