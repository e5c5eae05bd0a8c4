import { useState } from 'react';
import type { EarlierState } from '../../../../shared/contract/comparison.ts';
import { dateTime } from '../../../../shared/format/time.ts';
import { t } from '../../../i18n/t.ts';
import { localTime } from '../../../state/local-time.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';

export interface StateDialogProps {
  /** All that can be rebuilt, the latest first. */
  readonly states: readonly EarlierState[];
  readonly onChoose: (sequence: number) => void;
  readonly onClose: () => void;
}

/** Asks for one of all the earlier states; the menu has only the latest. */
export function StateDialog({ states, onChoose, onClose }: StateDialogProps) {
  const [chosen, setChosen] = useState(String(states.at(-1)?.sequence ?? ''));
  const state = states.find(({ sequence }) => String(sequence) === chosen);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('compare.chooseState')}
      description={t('compare.chooseState.text')}
      closeLabel={t('app.close')}
      onSubmit={() => state && onChoose(state.sequence)}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('compare.choose')}
          </Button>
        </>
      }
    >
      <Field label={t('compare.stateField')} hint={state && t('compare.entries', { count: state.entries })}>
        {(control) => (
          <Select
            {...control}
            value={chosen}
            onValueChange={setChosen}
            options={states.map(({ sequence, at }) => ({
              value: String(sequence),
              label: t('compare.state', { time: dateTime(localTime(at), true), entry: sequence }),
            }))}
          />
        )}
      </Field>
    </Dialog>
  );
}
