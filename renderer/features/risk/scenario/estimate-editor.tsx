import { IconAlertCircle } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { estimateDensity } from '../../../../shared/rules/estimate-density.ts';
import { type EstimateShape, fieldsOf } from '../../../../shared/rules/estimate-draft.ts';
import type { Estimated } from '../../../../shared/rules/estimate-problems.ts';
import { Sparkline } from '../../../charts/sparkline.tsx';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Field } from '../../../ui/field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import type { ScenarioEntry } from '../register.ts';
import { focusSoon } from '../requests.ts';
import { Calibration } from './calibration.tsx';
import styles from './estimate-editor.module.css';
import { fieldLabel, problemWords, stateWords } from './estimate-words.ts';
import { Rationale } from './rationale.tsx';
import { useEstimate } from './use-estimate.ts';

const SHAPES: readonly { readonly value: EstimateShape; readonly label: string }[] = [
  { value: 'pert', label: t('risk.estimate.pert') },
  { value: 'lognormal_ci90', label: t('risk.estimate.lognormal_ci90') },
];

export interface EstimateEditorProps {
  readonly of: Estimated;
  readonly entry: ScenarioEntry;
  readonly currency: string;
}

/** A range and why it is believed. What is typed is tried at once and stored on leaving, when it can be read. */
export function EstimateEditor({ of, entry: { scenario }, currency }: EstimateEditorProps) {
  const { draft, reading, dirty, failure, change, commit, revert } = useEstimate(scenario, of);
  const id = useId();
  // While someone types, what is still missing is no fault.
  const [inside, setInside] = useState(false);
  const problems = reading.state === 'wrong' ? reading.problems : {};
  const shown = reading.state === 'ready' ? reading.estimate : scenario[of];
  const words = stateWords({ of, reading, dirty, stored: scenario[of], currency });
  const toTree = () => focusSoon(`[data-node="${of}"]`);
  const weighted = draft.shape === 'pert';
  const fields = weighted ? ([...fieldsOf(draft.shape), 'weight'] as const) : fieldsOf(draft.shape);
  return (
    <section className={styles.editor} aria-label={t(`risk.node.${of}`)}>
      <div
        onFocus={() => setInside(true)}
        onBlur={(event) => {
          if (event.currentTarget.contains(event.relatedTarget)) return;
          setInside(false);
          commit();
        }}
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
        <PanelHead
          title={t(`risk.node.${of}`)}
          note={<span className={styles.unit}>{t(`risk.estimate.unit.${of}`, { currency })}</span>}
          actions={
            <Segmented
              label={t('risk.estimate.shape')}
              value={draft.shape}
              onValueChange={(shape) => change({ shape })}
              options={SHAPES}
            />
          }
        />
        <div className={styles.ranges}>
          <fieldset
            data-estimate-fields={of}
            aria-label={t('risk.estimate.fields', { name: t(`risk.node.${of}`) })}
            className={classNames(styles.fields, !weighted && styles.pair)}
          >
            {fields.map((field) => {
              const wrong = problems[field] !== undefined;
              return (
                <Field key={field} label={fieldLabel(draft.shape, field)}>
                  {(control) => (
                    <TextInput
                      {...control}
                      aria-invalid={wrong || undefined}
                      aria-describedby={wrong ? `${id}-${field}` : undefined}
                      numeric
                      value={draft[field]}
                      placeholder={field === 'weight' ? USUAL_WEIGHT : undefined}
                      wanted={!inside && reading.state === 'incomplete' && reading.missing.includes(field)}
                      onValueChange={(text) => change({ [field]: text })}
                    />
                  )}
                </Field>
              );
            })}
          </fieldset>
          {/* The fields are too narrow for sentences: what is wrong stands right below them, each by its name. */}
          <div aria-live="polite" className={styles.problems}>
            {fields.map((field) => {
              const problem = problems[field];
              return (
                problem && (
                  <p key={field} id={`${id}-${field}`}>
                    <Icon of={IconAlertCircle} size={14} />
                    {t('risk.estimate.problem', {
                      field: fieldLabel(draft.shape, field),
                      problem: problemWords(problem),
                    })}
                  </p>
                )
              );
            })}
          </div>
          <div
            role="status"
            className={classNames(
              styles.state,
              words.tone === 'open' && styles.open,
              (words.tone === 'wrong' || failure !== null) && styles.wrong,
            )}
          >
            {shown !== null && reading.state !== 'wrong' && (
              <Sparkline density={estimateDensity(shown)} width={72} height={28} />
            )}
            <span>{failure ?? words.text}</span>
          </div>
        </div>
      </div>
      <div className={styles.body}>
        <Calibration of={of} estimate={shown} currency={currency} />
        <Rationale of={of} scenario={scenario} />
      </div>
    </section>
  );
}

/** λ when none is given. */
const USUAL_WEIGHT = '4';
