import { useState } from 'react';
import type { ClassifiedAsset, GateView } from '../../../../shared/contract/classification.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast } from '../../../state/toast.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Field } from '../../../ui/field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { Message } from '../../../ui/message.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { closeDialog } from '../requests.ts';

type Outcome = GateView['decisions'][number]['outcome'];

/** Who decides what on the deployment of an asset, and why. */
export function DecisionDialog({ row }: { readonly row: ClassifiedAsset }) {
  const gate = useRead('gates', 'get', { assetId: row.id }).data;
  const people = useRead('people', 'list', {}).data ?? [];
  const ready = gate?.ready ?? false;
  const [chosen, setOutcome] = useState<Outcome>('deploy');
  const outcome = ready ? chosen : 'refuse';
  const [personId, setPersonId] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, failure, submit } = useSubmit();
  const noPerson = personId === '';
  const noReason = outcome === 'refuse' && reason.trim() === '';
  const store = () => {
    setTried(true);
    if (noPerson || noReason) return;
    submit(async () => {
      await api.gates.decide({ assetId: row.id, outcome, personId, reason });
      closeDialog();
      toast({ text: t('gate.stored') });
    });
  };
  return (
    <FormDialog
      onClose={closeDialog}
      closeLabel={t('app.close')}
      cancelLabel={t('app.cancel')}
      submitLabel={t('gate.decide')}
      title={t('gate.decideTitle', { ref: row.ref })}
      description={t('gate.decideText')}
      busy={busy}
      failure={failure}
      onSubmit={store}
    >
      {!ready && <Message tone="warn">{t('gate.closed')}</Message>}
      {people.length === 0 && <Message tone="warn">{t('gate.noPeople')}</Message>}
      <Segmented
        label={t('gate.outcome')}
        value={outcome}
        onValueChange={setOutcome}
        options={[
          { value: 'deploy', label: t('gate.outcome.deploy'), disabled: !ready },
          { value: 'refuse', label: t('gate.outcome.refuse') },
        ]}
      />
      <Field
        label={t('gate.who')}
        note={t('gate.required')}
        required
        error={tried && noPerson ? t('gate.personNeeded') : null}
      >
        {(field) => (
          <Select
            {...field}
            value={personId}
            placeholder={t('gate.choosePerson')}
            options={people.map(({ id, name, title }) => ({
              value: id,
              label: title === '' ? name : `${name}, ${title}`,
            }))}
            onValueChange={setPersonId}
          />
        )}
      </Field>
      <Field
        label={t('gate.reason')}
        note={t(outcome === 'refuse' ? 'gate.required' : 'gate.optional')}
        required={outcome === 'refuse'}
        error={tried && noReason ? t('gate.reasonNeeded') : null}
      >
        {(field) => <TextArea {...field} value={reason} onValueChange={setReason} />}
      </Field>
    </FormDialog>
  );
}
