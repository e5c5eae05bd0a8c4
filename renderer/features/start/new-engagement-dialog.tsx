import { useState } from 'react';
import type { Issue } from '../../../shared/contract/error.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import { TIERS, type Tier } from '../../../shared/model/basics.ts';
import { api, useRead } from '../../api/api.ts';
import { queryClient } from '../../api/sync.ts';
import { t } from '../../i18n/t.ts';
import { choosePath } from '../../state/choose-path.ts';
import { joinPath } from '../../state/path-text.ts';
import { useGoTo } from '../../state/route.ts';
import { afterSaving } from '../../state/save-state.ts';
import { errorText } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { ComboInput } from '../../ui/combo-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Message } from '../../ui/message.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './new-engagement-dialog.module.css';

const CURRENCIES = ['EUR', 'GBP', 'USD', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'JPY', 'CAD', 'AUD'];

/** A file name from what was typed: letters, figures and hyphens only, so that it is valid on every system. */
export const fileName = (client: string, title: string): string => {
  const words = `${client} ${title}`
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${words === '' ? 'engagement' : words.toLowerCase()}.assay`;
};

export interface NewEngagementDialogProps {
  /** Offers the sample: only the name of the person and the place are asked. */
  readonly sample: boolean;
  readonly onClose: () => void;
}

/** The few facts an engagement cannot begin without; the rest is the Scope step. */
export function NewEngagementDialog({ sample, onClose }: NewEngagementDialogProps) {
  const { data: info } = useRead('app', 'info', {});
  const [client, setClient] = useState('');
  const [title, setTitle] = useState(t('new.defaultTitle'));
  const [currency, setCurrency] = useState('EUR');
  const [marking, setMarking] = useState<Tier>('confidential');
  // Null until it is typed: the name that is known may arrive after that.
  const [typedActor, setActor] = useState<string | null>(null);
  const [path, setPath] = useState<string | null>(null);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const goTo = useGoTo();
  const actor = typedActor ?? info?.actor ?? '';
  const suggestion = sample ? t('new.sampleFile') : fileName(client, title);
  const target = path ?? (info ? joinPath(info.folder, suggestion) : suggestion);
  const issue = (field: string) => issues.find((i) => i.path[0] === field)?.message ?? null;

  const begin = async () => {
    setBusy(true);
    setIssues([]);
    setTrouble(null);
    try {
      // Enter may come before the folder for new files is known.
      const { folder } = info ?? (await api.app.info({}));
      const file = path ?? joinPath(folder, suggestion);
      if (actor.trim() !== '') await api.app.setActor({ name: actor });
      await afterSaving(() =>
        sample
          ? api.engagement.createSample({ path: file })
          : api.engagement.create({ path: file, client, title, currency, marking }),
      );
      await queryClient.invalidateQueries({ queryKey: ['app'] });
      onClose();
      goTo(sample ? '/inventory' : '/scope');
    } catch (error) {
      if (error instanceof AssayError && error.issues.length > 0) setIssues(error.issues);
      else setTrouble(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  const choose = async () => {
    const chosen = await choosePath({ kind: 'assay', suggestion: target });
    if (chosen !== null) setPath(chosen);
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t(sample ? 'new.sampleTitle' : 'new.title')}
      description={t(sample ? 'new.sampleText' : 'new.text')}
      closeLabel={t('app.close')}
      onSubmit={() => void begin()}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" busy={busy}>
            {t(sample ? 'new.openSample' : 'new.create')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        {trouble && <Message tone="danger">{trouble}</Message>}
        {!sample && (
          <>
            <Field label={t('scope.client')} error={issue('client')} required>
              {(control) => <TextInput {...control} value={client} onValueChange={setClient} />}
            </Field>
            <Field label={t('scope.title')} error={issue('title')} required>
              {(control) => <TextInput {...control} value={title} onValueChange={setTitle} />}
            </Field>
            <div className={styles.pair}>
              <Field label={t('scope.currency')} error={issue('currency')}>
                {(control) => (
                  <ComboInput
                    {...control}
                    value={currency}
                    onValueChange={(v) => setCurrency(v.toUpperCase())}
                    suggestions={CURRENCIES}
                  />
                )}
              </Field>
              <Field label={t('scope.marking')} error={issue('marking')}>
                {(control) => (
                  <Select
                    {...control}
                    value={marking}
                    onValueChange={setMarking}
                    options={TIERS.map((tier) => ({ value: tier, label: t(`tier.${tier}`) }))}
                  />
                )}
              </Field>
            </div>
          </>
        )}
        <Field label={t('new.actor')} hint={t('new.actorHint')}>
          {(control) => <TextInput {...control} value={actor} onValueChange={setActor} />}
        </Field>
        <Field label={t('new.file')} error={issue('path')}>
          {(control) => (
            <span className={styles.file}>
              <TextInput {...control} value={target} onValueChange={setPath} />
              <Button onClick={() => void choose()}>{t('new.chooseFile')}</Button>
            </span>
          )}
        </Field>
      </div>
    </Dialog>
  );
}
