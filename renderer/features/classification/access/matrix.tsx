import { type KeyboardEvent, useState } from 'react';
import type { AssetAccess } from '../../../../shared/contract/access.ts';
import type { ClassifiedAsset } from '../../../../shared/contract/classification.ts';
import { ACCESS_STAGES, type AccessStage, RIGHTS, type Right } from '../../../../shared/model/access.ts';
import type { Held } from '../../../../shared/rules/access-violations.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Select } from '../../../ui/select.tsx';
import { rightWords } from './access-words.ts';
import styles from './access.module.css';

interface MatrixProps {
  readonly row: ClassifiedAsset;
  /** Roles to give rights to. */
  readonly roles: readonly string[];
  readonly own: AssetAccess;
}

/** Roles by stages, a letter per right; the current cell is edited below or by its letters. */
export function Matrix({ row, roles: known, own: { grants, violations } }: MatrixProps) {
  const [added, setAdded] = useState<string | null>(null);
  const [at, setCurrent] = useState<{ role: string; stage: AccessStage } | null>(null);
  const held = new Set(grants.map(({ role }) => role));
  const roles = known.filter((role) => held.has(role) || role === added);
  const current = at !== null && roles.includes(at.role) ? at : null;
  const cellOf = (role: string, stage: AccessStage): Held =>
    grants.find((grant) => grant.role === role && grant.stage === stage) ?? {
      role,
      stage,
      rights: [],
      standing: false,
    };
  const store = ({ role, stage, standing }: Held, rights: readonly Right[], always = standing) =>
    void api.access
      .set({ assetId: row.id, cells: [{ role, stage, rights: [...rights], standing: always }] })
      .catch(toastError);
  const toggle = (cell: Held, right: Right) =>
    store(
      cell,
      RIGHTS.filter((one) => (one === right) !== cell.rights.includes(one)),
    );
  const onKeyDown = (event: KeyboardEvent, cell: Held) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toUpperCase();
    const right = RIGHTS.find((one) => t(`access.letter.${one}`) === key);
    if (right) toggle(cell, right);
    else if (key === 'S' && cell.rights.length > 0) store(cell, cell.rights, !cell.standing);
    else if (event.key === 'Delete') store(cell, []);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** The rights of a role in a stage that break a rule. */
  const wrongIn = (role: string, stage: AccessStage): ReadonlySet<Right> =>
    new Set(
      violations
        .filter((one) => one.role === role && (one.stage === null || one.stage === stage))
        .flatMap(({ rights }) => rights),
    );
  const edited = current && cellOf(current.role, current.stage);
  return (
    <div className={styles.matrix}>
      {roles.length === 0 ? (
        <p className={styles.quiet}>{t('access.none')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('access.role')}</th>
              {ACCESS_STAGES.map((stage) => (
                <th key={stage} scope="col">
                  {t(`access.stage.${stage}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {roles.map((role) => (
              <tr key={role}>
                <th scope="row">{role}</th>
                {ACCESS_STAGES.map((stage) => {
                  const cell = cellOf(role, stage);
                  const words = rightWords(cell.rights) || t('access.noRights');
                  const wrong = wrongIn(role, stage);
                  const isCurrent = current?.role === role && current.stage === stage;
                  const isFirst = role === roles[0] && stage === ACCESS_STAGES[0];
                  return (
                    <td key={stage}>
                      <button
                        type="button"
                        className={classNames(styles.cell, cell.standing && styles.standing)}
                        // One tab stop for the matrix; the arrows walk in it.
                        tabIndex={isCurrent || (current === null && isFirst) ? 0 : -1}
                        aria-pressed={isCurrent}
                        aria-label={t('access.cell', {
                          role,
                          stage: t(`access.stage.${stage}`),
                          rights: cell.standing ? `${words}, ${t('access.standing')}` : words,
                        })}
                        onFocus={() => setCurrent({ role, stage })}
                        onKeyDown={(event) => {
                          if (!walk(event)) onKeyDown(event, cell);
                        }}
                      >
                        {cell.rights.length === 0
                          ? '–'
                          : RIGHTS.filter((right) => cell.rights.includes(right)).map((right) => (
                              <span
                                key={right}
                                className={classNames(styles.letter, wrong.has(right) && styles.wrong)}
                              >
                                {t(`access.letter.${right}`)}
                              </span>
                            ))}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {edited && (
        <fieldset className={styles.editor}>
          <legend>
            {t('access.editor', {
              role: edited.role,
              stage: t(`access.stage.${edited.stage}`).toLowerCase(),
            })}
          </legend>
          {RIGHTS.map((right) => (
            <Checkbox
              key={right}
              checked={edited.rights.includes(right)}
              onCheckedChange={() => toggle(edited, right)}
              label={t(`access.right.${right}`)}
            />
          ))}
          <Checkbox
            checked={edited.standing}
            disabled={edited.rights.length === 0}
            onCheckedChange={(always) => store(edited, edited.rights, always)}
            label={t('access.standing')}
          />
        </fieldset>
      )}
      <Select
        aria-label={t('access.addRole')}
        value=""
        placeholder={t('access.addRole')}
        options={known.filter((role) => !roles.includes(role)).map((role) => ({ value: role, label: role }))}
        onValueChange={(role) => {
          setAdded(role);
          setCurrent({ role, stage: 'development' });
        }}
      />
      {roles.length > 0 && <p className={styles.quiet}>{t('access.keys')}</p>}
    </div>
  );
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves to the cell beside this one. Returns whether the key was meant for that. */
function walk(event: KeyboardEvent<HTMLButtonElement>): boolean {
  const step = STEPS[event.key];
  const cell = event.currentTarget.closest('td');
  const row = cell?.closest('tr');
  if (step === undefined || !cell || !row || event.ctrlKey || event.metaKey || event.altKey) return false;
  const next = row.parentElement?.children[row.sectionRowIndex + step[0]]?.children[cell.cellIndex + step[1]];
  next?.querySelector('button')?.focus();
  event.preventDefault();
  event.stopPropagation();
  return true;
}
