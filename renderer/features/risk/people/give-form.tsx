import { type FormEvent, useState } from 'react';
import type { Person } from '../../../../shared/model/engagement.ts';
import type { Sure } from '../../../../shared/model/factor.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { draftOf, readDraft } from '../../../../shared/rules/range-draft.ts';
import type { TreeFactor } from '../../../../shared/rules/scenario-factors.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Button } from '../../../ui/button.tsx';
import { ComboInput } from '../../../ui/combo-input.tsx';
import { Field } from '../../../ui/field.tsx';
import { Message } from '../../../ui/message.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { fullName } from '../factor-words.ts';
import { RangeFields } from '../range/range-fields.tsx';
import { SureChoice } from '../range/sure-choice.tsx';
import { useRegister } from '../register.ts';
import styles from './people.module.css';

export interface GiveFormProps {
  readonly scenario: LinkedScenario;
  readonly place: TreeFactor;
  readonly people: readonly Person[];
  /** Who has given a range in this round; a second one takes its place. */
  readonly given: ReadonlySet<string>;
}

type Party = Person['party'];
const PARTIES = (['client', 'assessor'] as const).map((value) => ({
  value,
  label: t(`risk.people.${value}`),
}));

/** One person's range, typed alone and out of sight as soon as it is given. */
export function GiveForm({ scenario, place, people, given }: GiveFormProps) {
  const { currency } = useRegister().engagement;
  const [name, setName] = useState('');
  const [party, setParty] = useState<Party>('client');
  const [draft, setDraft] = useState(() => draftOf(place.quantity, null));
  const [sure, setSure] = useState<Sure | null>(null);
  const [reason, setReason] = useState('');
  // Nothing is missing before it was asked for.
  const [tried, setTried] = useState(false);
  const { busy, failure, submit, clear } = useSubmit();
  const known = people.find((person) => person.name.toLowerCase() === name.trim().toLowerCase());
  const reading = readDraft(place.quantity, draft);
  const nameless = name.trim() === '';
  const give = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (nameless) return;
    submit(async () => {
      if (reading.state !== 'ready') throw new RangeError(t('risk.people.rangeMissing'));
      const person = known ?? (await api.people.create({ name: name.trim(), title: '', party, email: '' }));
      await api.estimates.give({
        scenarioId: scenario.id,
        node: place.node,
        personId: person.id,
        distribution: reading.distribution,
        sure,
        reason,
      });
    });
  };
  return (
    <form className={styles.form} aria-label={t('risk.people.form')} onSubmit={give}>
      <Field
        label={t('risk.people.who')}
        error={tried && nameless ? t('risk.people.whoMissing') : null}
        hint={known && given.has(known.id) ? t('risk.people.replaces', { name: known.name }) : undefined}
      >
        {(control) => (
          <ComboInput
            {...control}
            suggestions={people.map((person) => person.name)}
            value={name}
            maxLength={200}
            placeholder={t('risk.people.whoHint')}
            onValueChange={(text) => {
              setName(text);
              clear();
            }}
          />
        )}
      </Field>
      {name.trim() !== '' && known === undefined && (
        <div className={styles.party}>
          <span>{t('risk.people.new')}</span>
          <Segmented
            label={t('risk.people.party')}
            value={party}
            onValueChange={setParty}
            options={PARTIES}
          />
        </div>
      )}
      <RangeFields
        label={t('risk.range.fields', { name: fullName(scenario, place.node) })}
        draft={draft}
        reading={reading}
        onChange={(patch) => {
          setDraft((before) => ({ ...before, ...patch }));
          setSure(null);
          clear();
        }}
      />
      {reading.state === 'ready' && (
        <SureChoice
          label={t('risk.calibration')}
          quantity={place.quantity}
          range={reading.distribution}
          currency={currency}
          value={sure}
          onChange={setSure}
        />
      )}
      <Field label={t('risk.text.rationale')}>
        {(control) => (
          <TextInput
            {...control}
            value={reason}
            maxLength={4000}
            placeholder={t('risk.text.rationale.hint')}
            onValueChange={setReason}
          />
        )}
      </Field>
      {failure !== null && (
        <Message tone="danger" live>
          {failure}
        </Message>
      )}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          {t('risk.people.give')}
        </Button>
      </div>
    </form>
  );
}
