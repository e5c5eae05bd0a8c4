import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconDots,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import type { CompensatingControl } from '../../../../shared/model/exception.ts';
import { isInForce, isPreparing } from '../../../../shared/rules/exceptions.ts';
import { type ControlState, controlRef } from '../../../../shared/rules/exceptions-facts.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { classNames } from '../../../ui/class-names.ts';
import { EditableText } from '../../../ui/editable-text.tsx';
import { Icon, type IconType } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { MenuButton } from '../../../ui/menu.tsx';
import { openDialog } from '../dialogs/request.ts';
import { useRegister } from '../register.ts';
import { controlWords } from './control-words.ts';
import styles from './controls.module.css';
import { RecordSection } from '../../../ui/record-section.tsx';

const ICONS: Readonly<Record<ControlState, IconType>> = {
  effective: IconCircleCheck,
  tested: IconCircleCheck,
  untested: IconCircleDashed,
  overdue: IconAlertTriangle,
  ineffective: IconCircleX,
};

/** What makes up for the departure, with the test of each; or why nothing can. */
export function Controls({ view }: { readonly view: ExceptionView }) {
  const editable = isPreparing(view.state);
  return (
    <RecordSection
      title={t('exceptions.controls')}
      count={view.controls.length}
      actions={
        editable && (
          <LinkButton onClick={() => openDialog({ kind: 'control', id: view.id, controlId: null })}>
            {t('exceptions.controls.add')}
          </LinkButton>
        )
      }
    >
      <ul className={styles.list}>
        {view.controls.map((control, index) => (
          <Control key={control.id} view={view} control={control} index={index} />
        ))}
      </ul>
      {view.controls.length === 0 && <NoControl view={view} editable={editable} />}
    </RecordSection>
  );
}

function Control(props: {
  readonly view: ExceptionView;
  readonly control: CompensatingControl;
  readonly index: number;
}) {
  const { view, control, index } = props;
  const { today } = useRegister();
  const words = controlWords(control, today);
  const editable = isPreparing(view.state);
  const testable = editable || isInForce(view.state);
  const ref = controlRef(index);
  const record = () => openDialog({ kind: 'test', id: view.id, controlId: control.id });
  const remove = () =>
    api.exceptions
      .update({ id: view.id, patch: { controls: view.controls.filter((c) => c.id !== control.id) } })
      .catch(toastError);
  return (
    <li className={styles.control}>
      <span
        className={classNames(styles.mark, styles[words.state])}
        role="img"
        aria-label={t(`exceptions.controls.state.${words.state}`)}
      >
        <Icon of={ICONS[words.state]} />
      </span>
      <span className={styles.what}>
        <b>{ref}</b> {control.title}
        {control.owner !== '' && <span className={styles.owner}>{control.owner}</span>}
      </span>
      {testable && words.wanting && (
        <LinkButton
          className={styles.record}
          onClick={record}
          aria-label={`${t('exceptions.controls.record')} ${ref}`}
        >
          {t('exceptions.controls.record')}
        </LinkButton>
      )}
      <span className={classNames(styles.when, styles[words.state])}>{words.text}</span>
      {testable && (
        <MenuButton
          iconOnly
          icon={IconDots}
          size="small"
          variant="ghost"
          align="end"
          label={t('exceptions.controls.more', { ref })}
          items={[
            { id: 'test', label: t('exceptions.controls.record'), icon: IconCircleCheck, onSelect: record },
            ...(editable
              ? [
                  {
                    id: 'edit',
                    label: t('exceptions.controls.edit'),
                    icon: IconPencil,
                    onSelect: () => openDialog({ kind: 'control', id: view.id, controlId: control.id }),
                  },
                  {
                    id: 'remove',
                    label: t('exceptions.controls.remove'),
                    icon: IconTrash,
                    danger: true,
                    onSelect: () => void remove(),
                  },
                ]
              : []),
          ]}
        />
      )}
    </li>
  );
}

function NoControl({ view, editable }: { readonly view: ExceptionView; readonly editable: boolean }) {
  if (!editable)
    return (
      <p className={styles.none}>
        {t('exceptions.controls.none')} {view.noControlReason}
      </p>
    );
  return (
    <div className={styles.reason}>
      <EditableText
        label={t('exceptions.noControlReason')}
        value={view.noControlReason}
        placeholder={t('exceptions.noControlReasonWanted')}
        multiline
        wanted
        onSave={async (noControlReason) =>
          void (await api.exceptions.update({ id: view.id, patch: { noControlReason } }))
        }
      />
    </div>
  );
}
