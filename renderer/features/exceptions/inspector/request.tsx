import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import { date } from '../../../../shared/format/date.ts';
import { isInForce, isPreparing } from '../../../../shared/rules/exceptions.ts';
import { needsExpiry } from '../../../../shared/rules/exceptions-guards.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { Definition, DefinitionList } from '../../../ui/definition-list.tsx';
import { EditableText } from '../../../ui/editable-text.tsx';
import { useRegister } from '../register.ts';
import styles from './request.module.css';
import { RecordSection } from '../../../ui/record-section.tsx';

type TextField = 'reason' | 'description';
type DayField = 'startsOn' | 'expiresOn';

/** What is asked for: why, what, from when, until when. Edited in place until it is submitted. */
export function Request({ view }: { readonly view: ExceptionView }) {
  const { today } = useRegister();
  const readOnly = !isPreparing(view.state);
  const save = (patch: Parameters<typeof api.exceptions.update>[0]['patch']) =>
    api.exceptions.update({ id: view.id, patch }).then(() => undefined);
  const text = (field: TextField, placeholder: string, wanted: boolean) =>
    readOnly ? (
      <span className={styles.prose}>{view[field] || t('exceptions.blank')}</span>
    ) : (
      <EditableText
        label={t(`exceptions.${field}`)}
        value={view[field]}
        placeholder={placeholder}
        multiline
        wanted={wanted}
        onSave={(value) => save({ [field]: value })}
      />
    );
  const day = (field: DayField, label: string, placeholder: string, wanted: boolean) => {
    const value = view[field];
    if (readOnly) return value === null ? t('exceptions.blank') : date(value);
    return (
      <EditableText
        type="date"
        label={label}
        value={value ?? ''}
        display={value === null ? undefined : date(value)}
        placeholder={placeholder}
        wanted={wanted}
        onSave={(typed) => save({ [field]: typed === '' ? null : typed })}
      />
    );
  };
  const situation = { exception: view, today, materialChanges: 0, reapprovalRequested: false };
  const wrongEnd = readOnly || view.expiresOn === null ? null : needsExpiry(situation);
  const fixed = isInForce(view.state)
    ? t('exceptions.request.fixed')
    : view.state === 'submitted'
      ? t('exceptions.request.waiting')
      : null;
  return (
    <RecordSection title={t('exceptions.request')} note={fixed}>
      <DefinitionList>
        <Definition term={t('exceptions.reason')}>
          {text('reason', t('exceptions.reasonWanted'), true)}
        </Definition>
        <Definition term={t('exceptions.description')}>
          {text('description', t('exceptions.descriptionWanted'), false)}
        </Definition>
        <Definition term={t('exceptions.starts')}>
          {day('startsOn', t('exceptions.starts'), t('exceptions.startsWanted'), false)}
        </Definition>
        <Definition term={t('exceptions.ends')} hint={wrongEnd}>
          {day('expiresOn', t('exceptions.ends'), t('exceptions.endsWanted'), true)}
        </Definition>
      </DefinitionList>
    </RecordSection>
  );
}
