import { type FormEvent, useState } from 'react';
import { percent } from '../../../../shared/format/probability.ts';
import type { Distribution } from '../../../../shared/model/distribution.ts';
import { COMBINING_METHODS, type CombiningMethod } from '../../../../shared/model/factor.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import type { TreeFactor } from '../../../../shared/rules/scenario-factors.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast } from '../../../state/toast.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { keepDraft, draftKey } from '../drafts.ts';
import { distributionRange, fullName } from '../factor-words.ts';
import { useRegister } from '../register.ts';
import styles from './people.module.css';

const METHODS = COMBINING_METHODS.map((value) => ({ value, label: t(`risk.people.method.${value}`) }));

export interface AgreeFormProps {
  readonly scenario: LinkedScenario;
  readonly place: TreeFactor;
  readonly method: CombiningMethod;
  readonly onMethod: (method: CombiningMethod) => void;
  /** Whose range is chosen. */
  readonly personId: string;
  readonly onPerson: (id: string) => void;
  readonly people: readonly { readonly value: string; readonly label: string }[];
  readonly proposed: Distribution | null;
  /** Why the method gives nothing. */
  readonly refusal: string | null;
  readonly weights: readonly { readonly personId: string; readonly weight: number }[];
}

/** The method, what it gives, and the reason with which it becomes the range of the factor. */
export function AgreeForm(props: AgreeFormProps) {
  const { scenario, place, method, personId, people, proposed, refusal, weights } = props;
  const { currency } = useRegister().engagement;
  const [reason, setReason] = useState('');
  const { busy, failure, submit, clear } = useSubmit();
  // Nothing is missing before it was asked for.
  const [tried, setTried] = useState(false);
  const nobody = method === 'chosen' && proposed === null;
  const agree = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (nobody) return;
    submit(async () => {
      if (refusal !== null) throw new RangeError(refusal);
      if (reason.trim() === '') throw new RangeError(t('risk.people.reasonMissing'));
      const at = { scenarioId: scenario.id, node: place.node, reason };
      if (method === 'chosen') await api.estimates.choose({ ...at, personId });
      else await api.estimates.combine({ ...at, method });
      // What was typed as a range before is answered by what was agreed.
      keepDraft(draftKey(scenario.id, place.node), null);
      setReason('');
      setTried(false);
      toast({ text: t('risk.people.agreed', { name: fullName(scenario, place.node) }), undo: true });
    });
  };
  return (
    <form className={styles.form} aria-label={t('risk.people.agreeForm')} onSubmit={agree}>
      <div className={styles.pair}>
        <Field label={t('risk.people.method')}>
          {(control) => (
            <Select
              {...control}
              value={method}
              options={METHODS}
              onValueChange={(next) => {
                clear();
                props.onMethod(next);
              }}
            />
          )}
        </Field>
        {method === 'chosen' ? (
          <Field
            label={t('risk.people.whose')}
            error={tried && nobody ? t('risk.people.personMissing') : null}
          >
            {(control) => (
              <Select
                {...control}
                value={personId}
                options={people}
                placeholder={t('risk.people.choose')}
                onValueChange={props.onPerson}
              />
            )}
          </Field>
        ) : (
          <div className={styles.proposed} role="status">
            <span>{t('risk.people.comesTo')}</span>
            <b>
              {proposed === null ? t('risk.people.nothing') : distributionRange(place, proposed, currency)}
            </b>
          </div>
        )}
      </div>
      {refusal !== null && <p className={styles.refusal}>{refusal}</p>}
      {weights.length > 0 && (
        <p className={styles.hint}>
          {weights
            .map(({ personId: id, weight }) => {
              const name = people.find(({ value }) => value === id)?.label ?? t('risk.people.gone');
              return t('risk.people.weight', { name, weight: percent(weight) });
            })
            .join(', ')}
        </p>
      )}
      <Field label={t('risk.people.reason')} error={failure}>
        {(control) => (
          <TextInput
            {...control}
            value={reason}
            maxLength={4000}
            placeholder={t('risk.people.reasonHint')}
            onValueChange={(text) => {
              setReason(text);
              clear();
            }}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          {t('risk.people.agreeOn')}
        </Button>
        {place.factor?.method && (
          <span className={styles.hint}>
            {t(
              place.factor.agreedRound === place.factor.round
                ? 'risk.people.inUse'
                : 'risk.people.inUseSince',
              {
                method: t(`risk.people.combined.${place.factor.method}`),
                round: place.factor.agreedRound ?? 1,
              },
            )}
          </span>
        )}
      </div>
    </form>
  );
}
