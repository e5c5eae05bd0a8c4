import type { GateView } from '../../../../shared/contract/classification.ts';
import { GATE_RESULTS } from '../../../../shared/model/classification.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { classNames } from '../../../ui/class-names.ts';
import { EditableText } from '../../../ui/editable-text.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import type { FileTargets } from '../../../ui/use-file-targets.ts';
import { GateEvidence } from './gate-evidence.tsx';
import styles from './inspector.module.css';

type Line = GateView['lines'][number];

export interface GateLineProps {
  readonly asset: { readonly id: string; readonly ref: string };
  readonly line: Line;
  /** Whether files hover over this check: letting go attaches them here. */
  readonly over: boolean;
  readonly part: FileTargets['part'];
}

/** One check: its result, what was tested, what shows it, and why it stands in the way. */
export function GateLine({ asset, line, over, part }: GateLineProps) {
  const { check, result, note, blocks } = line;
  const name = t(`gate.check.${check}`);
  const set = (next: Line['result']) => {
    if (next === 'fail' && note.trim() === '') return toast({ tone: 'warn', text: t('gate.failNote') });
    api.gates.check({ assetId: asset.id, check, result: next, note }).catch(toastError);
  };
  const write = async (text: string) =>
    void (await api.gates.check({ assetId: asset.id, check, result, note: text }));
  return (
    <li className={classNames(styles.line, over && styles.over)} {...part(check)}>
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
      <GateEvidence asset={asset} line={line} />
      {blocks !== null && <p className={styles.blocks}>{t(`gate.blocks.${blocks}`)}</p>}
    </li>
  );
}
