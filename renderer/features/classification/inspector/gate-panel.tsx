import { IconGavel, IconLock, IconLockOpen } from '@tabler/icons-react';
import type { ClassifiedAsset, GateView } from '../../../../shared/contract/classification.ts';
import { date } from '../../../../shared/format/date.ts';
import { GATE_CHECKS } from '../../../../shared/model/classification.ts';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { requestAttach } from '../../../state/attach-request.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import { useFileTargets } from '../../../ui/use-file-targets.ts';
import { FairnessTests } from '../fairness/fairness-tests.tsx';
import { openDialog } from '../requests.ts';
import { checkSubject } from './check-subject.ts';
import { GateLine } from './gate-line.tsx';
import styles from './inspector.module.css';

/** The four checks, the decision, and the fairness tests behind one of them. */
export function GatePanel({ row }: { readonly row: ClassifiedAsset }) {
  const { data: gate } = useRead('gates', 'get', { assetId: row.id });
  const { over, part } = useFileTargets((id, files) => {
    const check = GATE_CHECKS.find((name) => name === id);
    if (check) requestAttach(files, [checkSubject(row, check)]);
  });
  if (gate === undefined) return null;
  const open = gate.lines.filter((line) => line.blocks !== null).length;
  const bare = gate.lines.filter((line) => line.evidence.length === 0);
  return (
    <>
      <RecordSection
        title={t('gate.title')}
        note={t('gate.note')}
        actions={
          gate.ready ? (
            <Chip tone="ok" icon={IconLockOpen}>
              {t('gate.ready')}
            </Chip>
          ) : (
            <Chip tone="warn" icon={IconLock}>
              {t('gate.blocked', { count: open })}
            </Chip>
          )
        }
      >
        {bare.length > 0 && (
          <p className={styles.lacking}>
            {t('gate.lacking', { checks: bare.map(({ check }) => t(`gate.check.${check}`)).join(', ') })}
          </p>
        )}
        <ul className={styles.lines}>
          {gate.lines.map((line) => (
            <GateLine key={line.check} asset={row} line={line} over={over === line.check} part={part} />
          ))}
        </ul>
        <p className={styles.hint}>{t('gate.dropHint')}</p>
      </RecordSection>
      <Decisions row={row} gate={gate} />
      <FairnessTests row={row} />
    </>
  );
}

function Decisions({ row, gate }: { readonly row: ClassifiedAsset; readonly gate: GateView }) {
  return (
    <RecordSection
      title={t('gate.decision')}
      actions={
        <Button size="small" icon={IconGavel} onClick={() => openDialog({ kind: 'decide', id: row.id })}>
          {t('gate.decide')}
        </Button>
      }
    >
      {gate.decisions.length === 0 && <p className={styles.quiet}>{t('gate.noDecision')}</p>}
      {gate.decisions.map((decision, index) => (
        <div key={decision.id} className={styles.decision}>
          <span className={styles.verdict}>
            <b>{t(`gate.decided.${decision.outcome}`)}</b>
            <span className={styles.quiet}>
              {decision.person}, {date(decision.at)}
            </span>
          </span>
          {decision.reason !== '' && <span className={styles.prose}>{decision.reason}</span>}
          {index === 0 && !decision.holds && <span className={styles.warn}>{t('gate.noLonger')}</span>}
        </div>
      ))}
    </RecordSection>
  );
}
