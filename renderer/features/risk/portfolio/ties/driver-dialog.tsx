import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { DriverView } from '../../../../../shared/contract/portfolio.ts';
import { api } from '../../../../api/api.ts';
import { t } from '../../../../i18n/t.ts';
import { toast } from '../../../../state/toast.ts';
import { useSubmit } from '../../../../state/use-submit.ts';
import { Button } from '../../../../ui/button.tsx';
import { classNames } from '../../../../ui/class-names.ts';
import { Field } from '../../../../ui/field.tsx';
import { FormDialog } from '../../../../ui/form-dialog.tsx';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { Select } from '../../../../ui/select.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextInput } from '../../../../ui/text-input.tsx';
import { useRegister } from '../../register.ts';
import { inputsOn, type LinkDraft, linkDrafts, NEW_LINK, readLinks } from './link-drafts.ts';
import styles from './ties.module.css';

export interface DriverDialogProps {
  /** Null for a new one. */
  readonly driver: DriverView | null;
  readonly drivers: readonly DriverView[];
  readonly onClose: () => void;
}

/** A common driver: what it is, which inputs follow it, and how closely. Stored as one change. */
export function DriverDialog({ driver, drivers, onClose }: DriverDialogProps) {
  const { entries } = useRegister();
  const [name, setName] = useState(driver?.name ?? '');
  const [note, setNote] = useState(driver?.note ?? '');
  const [links, setLinks] = useState<readonly LinkDraft[]>(() => linkDrafts(driver));
  const { busy, failure, problemOf, submit, clear } = useSubmit();
  const unnamed = problemOf('name');
  const change = (index: number, patch: Partial<LinkDraft>) => {
    setLinks(links.map((link, at) => (at === index ? { ...link, ...patch } : link)));
    clear();
  };
  const store = () =>
    submit(async () => {
      const fields = { name: name.trim(), note, links: readLinks(links) };
      if (driver) await api.drivers.update({ id: driver.id, patch: fields });
      else await api.drivers.create(fields);
      onClose();
      toast({
        text: t(driver ? 'risk.driver.stored' : 'risk.driver.created', { name: fields.name }),
        undo: true,
      });
    });
  const scenarios = entries.map(({ scenario }) => ({
    value: scenario.id,
    label: t('risk.option.named', { ref: scenario.ref, title: scenario.title }),
  }));
  return (
    <FormDialog
      size="large"
      onClose={onClose}
      closeLabel={t('app.close')}
      cancelLabel={t('app.cancel')}
      title={driver ? t('risk.driver.edit', { name: driver.name }) : t('risk.driver.new')}
      description={t('risk.driver.text')}
      submitLabel={t(driver ? 'risk.driver.store' : 'risk.driver.create')}
      busy={busy}
      failure={unnamed === null ? failure : null}
      onSubmit={store}
    >
      <Field label={t('risk.driver.name')} note={t('risk.required')} error={unnamed} required>
        {(control) => (
          <TextInput
            {...control}
            data-autofocus
            value={name}
            maxLength={120}
            placeholder={t('risk.driver.nameHint')}
            onValueChange={(text) => {
              setName(text);
              clear();
            }}
          />
        )}
      </Field>
      <Field label={t('risk.driver.note')}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={note}
            maxLength={4000}
            placeholder={t('risk.driver.noteHint')}
            onValueChange={setNote}
          />
        )}
      </Field>
      <div className={styles.links} role="group" aria-label={t('risk.driver.links')}>
        <h3>{t('risk.driver.links')}</h3>
        {links.length > 0 && (
          <div className={classNames(styles.link, styles.linkHeads)} aria-hidden="true">
            <span>{t('risk.driver.scenario')}</span>
            <span>{t('risk.driver.input')}</span>
            <span>{t('risk.driver.correlation')}</span>
          </div>
        )}
        {links.map((link, index) => {
          const place = String(index + 1);
          return (
            <div key={link.key} className={styles.link}>
              <Select
                aria-label={t('risk.driver.linkScenario', { place })}
                value={link.scenarioId}
                placeholder={t('risk.driver.chooseScenario')}
                options={scenarios}
                onValueChange={(scenarioId) => change(index, { scenarioId, node: '' })}
              />
              <Select
                aria-label={t('risk.driver.linkInput', { place })}
                value={link.node}
                placeholder={t('risk.effect.choose')}
                disabled={link.scenarioId === ''}
                options={inputsOn(entries, link, links, drivers, driver)}
                onValueChange={(node) => change(index, { node })}
              />
              <TextInput
                aria-label={t('risk.driver.linkCorrelation', { place })}
                numeric
                value={link.correlation}
                maxLength={12}
                onValueChange={(correlation) => change(index, { correlation })}
              />
              <IconButton
                icon={IconTrash}
                label={t('risk.driver.linkRemove', { place })}
                onClick={() => setLinks(links.filter((one) => one !== link))}
              />
            </div>
          );
        })}
        <div>
          <Button icon={IconPlus} onClick={() => setLinks([...links, NEW_LINK()])}>
            {t('risk.driver.linkAdd')}
          </Button>
        </div>
        <p className={styles.text}>{t('risk.driver.linkHint')}</p>
      </div>
    </FormDialog>
  );
}
