import { LOSS_FORMS } from '../../../../shared/model/factor.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { formsAt, withForms } from '../../../../shared/rules/tree-edits.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { storeTree } from '../node-commands.ts';
import styles from './structure.module.css';

/** The forms a loss is split into: ticked ones are estimated, none makes it one estimate. */
export function Forms({ scenario, node }: { readonly scenario: LinkedScenario; readonly node: string }) {
  const forms = formsAt(scenario.tree, node) ?? [];
  return (
    <fieldset className={styles.group}>
      <legend>{t('risk.structure.forms')}</legend>
      <div className={styles.forms}>
        {LOSS_FORMS.map((form) => (
          <Checkbox
            key={form}
            label={t(`risk.form.${form}`)}
            checked={forms.includes(form)}
            onCheckedChange={(checked) => {
              const next = checked ? [...forms, form] : forms.filter((other) => other !== form);
              storeTree(scenario.id, withForms(scenario.tree, node, next)).catch(toastError);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
