import { useState } from 'react';
import { RaciRole } from '../../../shared/model/raci.ts';
import { groupColumns } from '../../../shared/rules/raci-columns.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { toast } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { ComboInput } from '../../ui/combo-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { partsOf, splitRole } from './split-role.ts';
import type { MatrixState } from './use-matrix.ts';

const Draft = RaciRole.pick({ name: true, abbreviation: true, group: true, description: true, kind: true });
type Draft = Pick<RaciRole, 'name' | 'abbreviation' | 'group' | 'description' | 'kind'>;
const KINDS = RaciRole.shape.kind.options;

export interface RoleFormProps {
  /** Null for a new role. */
  readonly role: RaciRole | null;
  readonly state: MatrixState;
  readonly onClose: () => void;
}

/** Name, short form, group, description and kind of a role. What cannot be stored stays typed, with its reason. */
export function RoleForm({ role, state, onClose }: RoleFormProps) {
  const groups = groupColumns(state.matrix.roles).map(({ group }) => group);
  const [draft, setDraft] = useState<Draft>(
    role ?? { name: '', abbreviation: '', group: groups[0] ?? '', description: '', kind: 'role' },
  );
  const [tried, setTried] = useState(false);
  const change = (patch: Partial<Draft>) => setDraft({ ...draft, ...patch });
  const issues = Draft.safeParse(pickDraft(draft)).error?.issues ?? [];
  const errorOf = (field: keyof Draft) =>
    tried ? issues.find((issue) => issue.path[0] === field)?.message : undefined;
  const parts = role ? partsOf(role, state) : [];

  const save = async () => {
    setTried(true);
    if (issues.length > 0) return;
    const { kind, ...fields } = pickDraft(draft);
    const stored = await state.run(() =>
      role ? api.raci.updateRole({ id: role.id, patch: { ...fields, kind } }) : api.raci.addRole(fields),
    );
    if (stored) onClose();
  };
  const hide = async () => {
    if (
      role &&
      (await state.run(() => api.raci.updateRole({ id: role.id, patch: { hidden: !role.hidden } })))
    )
      onClose();
  };
  const remove = async () => {
    if (!role || !(await state.run(() => api.raci.removeRole({ id: role.id })))) return;
    onClose();
    toast({ text: t('raci.roles.removed', { role: role.name }), undo: true });
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={role ? role.name : t('raci.roles.add')}
      description={
        role && role.reference !== '' && role.reference !== role.name
          ? t('raci.form.reference', { name: role.reference })
          : undefined
      }
      closeLabel={t('app.close')}
      onSubmit={() => void save()}
      footnote={
        role && (
          <>
            <Button variant="ghost" onClick={() => void hide()}>
              {t(role.hidden ? 'raci.form.show' : 'raci.form.hide')}
            </Button>
            <Button variant="ghost" danger onClick={() => void remove()}>
              {t('raci.roles.delete')}
            </Button>
          </>
        )
      }
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t(role ? 'app.save' : 'app.add')}
          </Button>
        </>
      }
    >
      <Field label={t('raci.form.name')} required error={errorOf('name')}>
        {(control) => (
          <TextInput {...control} value={draft.name} onValueChange={(name) => change({ name })} />
        )}
      </Field>
      <Field
        label={t('raci.form.abbreviation')}
        hint={t('raci.form.abbreviationHint')}
        error={errorOf('abbreviation')}
      >
        {(control) => (
          <TextInput
            {...control}
            value={draft.abbreviation}
            onValueChange={(abbreviation) => change({ abbreviation })}
          />
        )}
      </Field>
      <Field label={t('raci.form.group')} hint={t('raci.form.groupHint')} required error={errorOf('group')}>
        {(control) => (
          <ComboInput
            {...control}
            suggestions={groups}
            value={draft.group}
            onValueChange={(group) => change({ group })}
          />
        )}
      </Field>
      {role && (
        <Field label={t('raci.form.kind')} hint={t(`raci.form.kind.${draft.kind}`)}>
          {(control) => (
            <Select
              {...control}
              value={draft.kind}
              onValueChange={(kind) => change({ kind })}
              options={KINDS.map((kind) => ({ value: kind, label: t(`raci.kind.${kind}`) }))}
            />
          )}
        </Field>
      )}
      <Field label={t('raci.form.description')} error={errorOf('description')}>
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            value={draft.description}
            onValueChange={(description) => change({ description })}
          />
        )}
      </Field>
      {role && parts.length > 0 && (
        <Button onClick={() => void splitRole(role, state).then(onClose)}>
          {t('raci.roles.split', { names: parts.map((part) => part.name).join(t('raci.and')) })}
        </Button>
      )}
    </Dialog>
  );
}

const pickDraft = ({ name, abbreviation, group, description, kind }: Draft): Draft => ({
  name: name.trim(),
  abbreviation: abbreviation.trim(),
  group: group.trim(),
  description,
  kind,
});
