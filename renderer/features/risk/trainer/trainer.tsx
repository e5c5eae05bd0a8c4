import { useState } from 'react';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { Field } from '../../../ui/field.tsx';
import { trainer } from '../requests.ts';
import { Nobody } from '../people/nobody.tsx';
import { Quiz } from './quiz.tsx';
import { Record } from './record.tsx';
import { Start } from './start.tsx';
import styles from './trainer.module.css';

const close = () => trainer.set(false);

/** The calibration trainer: a person gives 90 % intervals for known quantities and sees how often they hold. */
export function Trainer() {
  const people = useRead('people', 'list', {}).data;
  const sessions = useRead('calibration', 'list', {}).data;
  const [personId, setPersonId] = useState('');
  const own = sessions?.filter((session) => session.personId === personId) ?? [];
  const open = own.find((session) => session.finishedAt === null);
  return (
    <Dialog
      open
      size="large"
      onClose={close}
      closeLabel={t('app.close')}
      title={t('risk.trainer')}
      description={t('risk.trainer.text')}
    >
      {people === undefined || sessions === undefined ? (
        <SkeletonRows label={t('app.loading')} rows={4} rowHeight={32} />
      ) : (
        <div className={styles.trainer}>
          {people.length === 0 && <Nobody onLeave={close} />}
          <Field label={t('risk.trainer.who')}>
            {(control) => (
              <Select
                {...control}
                value={personId}
                options={people.map(({ id, name }) => ({ value: id, label: name }))}
                placeholder={t('risk.people.choose')}
                onValueChange={setPersonId}
              />
            )}
          </Field>
          {personId !== '' &&
            (open ? (
              <Quiz key={open.id} session={open} />
            ) : (
              <Start personId={personId} first={own.length === 0} />
            ))}
          <Record people={people} sessions={personId === '' ? sessions : own} />
        </div>
      )}
    </Dialog>
  );
}
