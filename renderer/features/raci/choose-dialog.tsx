import { useId, useState } from 'react';
import type { RaciLetter, RaciRole } from '../../../shared/model/raci.ts';
import { NO_WORK, workloads } from '../../../shared/rules/raci-workload.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { toast } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './choose-dialog.module.css';
import { Letter } from './letter.tsx';
import type { MatrixState } from './use-matrix.ts';
import { letterName } from './words.ts';

/** A row in which several roles hold a letter that one of them shall have. */
export interface Choice {
  readonly responsibilityId: string;
  readonly letter: RaciLetter;
}

export interface ChooseDialogProps {
  readonly choice: Choice;
  readonly state: MatrixState;
  readonly onClose: () => void;
}

/** Settles who holds a letter of which there must be one: an open choice, or an A given twice. */
export function ChooseDialog({ choice: { responsibilityId, letter }, state, onClose }: ChooseDialogProps) {
  const { matrix, people, run } = state;
  const name = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const row = matrix.rows.find((candidate) => candidate.responsibilityId === responsibilityId);
  const held = matrix.assignments.filter(
    (a) => a.responsibilityId === responsibilityId && a.letter === letter,
  );
  const options = matrix.roles.filter((role) => held.some((a) => a.roleId === role.id));
  const loads = workloads(matrix.assignments);
  const open = held.every((a) => a.choice);

  const decide = async () => {
    const role = options.find((option) => option.id === chosen);
    if (!role) return;
    const worked = await run(() =>
      open
        ? api.raci.choose({ responsibilityId, letter, roleId: role.id })
        : api.raci.set({
            cells: options.map(({ id }) => ({
              responsibilityId,
              roleId: id,
              letter: id === role.id ? letter : null,
            })),
          }),
    );
    if (!worked) return;
    onClose();
    toast({ text: t(`raci.decided.${letter}`, { role: role.name, id: responsibilityId }), undo: true });
  };
  const facts = (role: RaciRole) => {
    const { accountable, responsible } = loads.get(role.id) ?? NO_WORK;
    const links = matrix.people.filter((link) => link.roleId === role.id);
    const names = people.filter((person) => links.some((link) => link.personId === person.id));
    const load = t('raci.choose.load', { accountable, responsible });
    return names.length === 0 ? load : `${names.map((person) => person.name).join(', ')} · ${load}`;
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`raci.choose.${letter}`, { id: responsibilityId })}
      description={row?.title}
      closeLabel={t('app.close')}
      onSubmit={() => void decide()}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            disabledReason={chosen === null ? t('raci.choose.nothing') : null}
          >
            {t('raci.choose.decide')}
          </Button>
        </>
      }
    >
      <fieldset className={styles.options}>
        <legend className={styles.legend}>
          {t(open ? 'raci.choose.open' : 'raci.choose.twice', { letter: letterName(letter) })}
        </legend>
        {options.map((role) => (
          <label key={role.id} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={role.id}
              checked={chosen === role.id}
              onChange={() => setChosen(role.id)}
            />
            <span className={styles.role}>
              {role.name}
              <small>{facts(role)}</small>
            </span>
            <Letter letter={letter} />
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
