import type { TwoEstimateScenario } from '../../../../shared/rules/two-estimates.ts';
import { readDraft } from '../../../../shared/rules/estimate-draft.ts';
import { estimateDensity } from '../../../../shared/rules/estimate-density.ts';
import type { Estimated } from '../../../../shared/rules/estimate-problems.ts';
import { Sparkline } from '../../../charts/sparkline.tsx';
import { t } from '../../../i18n/t.ts';
import { useStore } from '../../../state/store.ts';
import { classNames } from '../../../ui/class-names.ts';
import { meanWords, rangeWords } from '../words.ts';
import { draftKey, drafts, sameEstimate, triedEstimate } from './drafts.ts';
import styles from './tree.module.css';

export interface InputNodeProps {
  readonly of: Estimated;
  readonly scenario: TwoEstimateScenario;
  readonly currency: string;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onEdit: () => void;
}

/** An estimate of the tree: its range as it is tried or stored, its mean, its shape. */
export function InputNode({ of, scenario, currency, selected, onSelect, onEdit }: InputNodeProps) {
  const draft = useStore(drafts)[draftKey(scenario.id, of)];
  const estimate = triedEstimate(of, scenario[of], draft);
  const tried = !sameEstimate(of, estimate, scenario[of]);
  const reading = draft && readDraft(of, draft).state;
  const unstored = reading === 'wrong' || reading === 'incomplete';
  const aboutWords = () => {
    if (unstored) return t('risk.node.unstored');
    if (tried) return t('risk.node.trial');
    if (estimate === null) return t(`risk.node.${of}.ask`);
    return `${meanWords(of, estimate, currency)} · ${t(`risk.shape.${estimate.dist}`)}`;
  };
  return (
    <button
      type="button"
      data-node={of}
      aria-pressed={selected}
      // One tab stop for the tree; the arrows walk it.
      tabIndex={selected ? 0 : -1}
      className={classNames(styles.input, selected && styles.selected)}
      onClick={onSelect}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        onEdit();
      }}
      onDoubleClick={onEdit}
    >
      <span className={styles.label}>{t(`risk.node.${of}`)}</span>
      <span className={classNames(styles.range, estimate === null && styles.wanted)}>
        {estimate === null ? t('risk.node.notEstimated') : rangeWords(of, estimate, currency)}
      </span>
      <span className={classNames(styles.label, unstored && styles.unstored, tried && styles.tried)}>
        {aboutWords()}
      </span>
      {estimate !== null && (
        <span className={styles.shape}>
          <Sparkline density={estimateDensity(estimate)} width={72} height={28} />
        </span>
      )}
    </button>
  );
}
