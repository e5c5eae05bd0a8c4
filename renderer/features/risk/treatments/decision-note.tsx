import { date } from '../../../../shared/format/date.ts';
import type { TreatmentDecision } from '../../../../shared/model/treatment.ts';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { localDay } from '../../../state/local-time.ts';
import styles from './treatment-panel.module.css';

/** The decision that stands: what was chosen, by whom, when and why. */
export function DecisionNote({ decision }: { readonly decision: TreatmentDecision | undefined }) {
  const people = useRead('people', 'list', {}).data ?? [];
  if (decision === undefined) return null;
  const who = people.find(({ id }) => id === decision.personId)?.name ?? t('risk.people.gone');
  return (
    <div className={styles.note} role="note" aria-label={t('risk.decision')}>
      <b>{t('risk.decision.line', { title: decision.title, who, day: date(localDay(decision.at)) })}</b>
      <p>{decision.reason}</p>
    </div>
  );
}
