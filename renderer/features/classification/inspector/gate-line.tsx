import type { GateView } from '../../../../shared/contract/classification.ts';
import { GATE_RESULTS } from '../../../../shared/model/classification.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { EditableText } from '../../../ui/editable-text.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import styles from './inspector.module.css';

type Line = GateView['lines'][number];

/** One check: its result, what was tested, and why it stands in the way. */
export function GateLine({ assetId, line }: { readonly assetId: string; readonly line: Line }) {
  const { check, result, note, evidence, blocks } = line;
  const name = t(`gate.check.${check}`);
  const set = (next: Line['result']) => {
    if (next === 'fail' && note.trim() === '') return toast({ tone: 'warn', text: t('gate.failNote') });
    api.gates.check({ assetId, check, result: next, note }).catch(toastError);
  };
  const write = async (text: string) => void (await api.gates.check({ assetId, check, result, note: text }));
  return (
    <li className={styles.line}>
      <h4>{name}</h4>
      <Segmented
        label={name}
        value={result}
        onValueChange={set}
        options={GATE_RESULTS.map((value) => ({ value, label: t(`gate.result.${value}`) }))}
      />
      <div className={styles.note}>
        <EditableText
          label={t('gate.noteOf', { check: name })}
          value={note}
          placeholder={t(`gate.ask.${check}`)}
          multiline
          onSave={write}
        />
      </div>
      <div className={styles.state}>
        <span>{evidence === 0 ? t('gate.evidenceNone') : t('gate.evidence', { count: evidence })}</span>
        {blocks !== null && <span className={styles.warn}>{t(`gate.blocks.${blocks}`)}</span>}
      </div>
    </li>
  );
}
