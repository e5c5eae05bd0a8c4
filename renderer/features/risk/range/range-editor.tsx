import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { rangeDensity } from '../../../../shared/rules/range-density.ts';
import type { TreeFactor } from '../../../../shared/rules/scenario-factors.ts';
import { Sparkline } from '../../../charts/sparkline.tsx';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { fullName } from '../factor-words.ts';
import { focusSoon } from '../requests.ts';
import { FactorText } from './factor-text.tsx';
import styles from './range-editor.module.css';
import { RangeFields } from './range-fields.tsx';
import { stateWords } from './range-words.ts';
import { SureQuestion } from './sure.tsx';
import { useRange } from './use-range.ts';

export interface RangeEditorProps {
  readonly scenario: LinkedScenario;
  readonly place: TreeFactor;
  readonly currency: string;
}

/** The agreed range of a factor and why it is believed. What is typed is tried at once and stored on leaving, when it can be read. */
export function RangeEditor({ scenario, place, currency }: RangeEditorProps) {
  const { node, quantity, factor } = place;
  const { draft, reading, dirty, failure, change, commit, revert } = useRange(scenario.id, place);
  const stored = factor?.distribution ?? null;
  const shown = reading.state === 'ready' ? reading.distribution : stored;
  const example = factor?.example === true;
  const words = stateWords({ quantity, draft, reading, dirty, stored, example, currency });
  const toTree = () => focusSoon(`[data-node="${node}"]`);
  return (
    <div className={styles.editor}>
      <div
        className={styles.range}
        onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && commit()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            revert();
            toTree();
          } else if (event.key === 'Enter') {
            // The next thing depends on what is stored, so what is typed is stored before it is asked for.
            if ((event.ctrlKey || event.metaKey) && !(dirty && reading.state === 'ready')) return;
            event.preventDefault();
            commit();
            if (reading.state === 'ready' || reading.state === 'blank') toTree();
          }
        }}
      >
        <RangeFields
          node={node}
          label={t('risk.range.fields', { name: fullName(scenario, node) })}
          draft={draft}
          reading={reading}
          onChange={change}
        />
        <div
          role="status"
          className={classNames(
            styles.state,
            words.tone === 'open' && styles.open,
            (words.tone === 'wrong' || failure !== null) && styles.wrong,
          )}
        >
          {shown !== null && reading.state !== 'wrong' && (
            <Sparkline density={rangeDensity(shown)} width={64} height={24} />
          )}
          <span>{failure ?? words.text}</span>
        </div>
      </div>
      <SureQuestion
        scenarioId={scenario.id}
        place={place}
        range={dirty ? null : stored}
        currency={currency}
      />
      <FactorText scenarioId={scenario.id} place={place} field="rationale" />
      <FactorText scenarioId={scenario.id} place={place} field="source" />
      <FactorText scenarioId={scenario.id} place={place} field="unit" />
    </div>
  );
}
