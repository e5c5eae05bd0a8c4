import { useState } from 'react';
import type { Framework } from '../../../../shared/contract/crosswalk.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ComboInput } from '../../../ui/combo-input.tsx';
import { Field } from '../../../ui/field.tsx';
import { Message } from '../../../ui/message.tsx';
import { Select } from '../../../ui/select.tsx';
import { useSubmit } from '../../../state/use-submit.ts';
import { useInstrument } from '../use-instrument.ts';
import styles from './frameworks.module.css';

/** Links a responsibility to an item of the framework; the link stands under the assessor's name. */
export function LinkForm({ framework }: { readonly framework: Framework }) {
  const { content, me } = useInstrument();
  const [responsibilityId, setResponsibilityId] = useState('');
  const [text, setText] = useState('');
  const state = useSubmit();
  const item = itemOf(framework, text);
  const missing =
    responsibilityId === ''
      ? t('responsibilities.frameworks.chooseResponsibility')
      : item === undefined
        ? t('responsibilities.frameworks.chooseItem')
        : null;
  const link = () => {
    if (missing !== null || item === undefined) return;
    state.submit(async () => {
      await api.crosswalk.link({
        responsibilityId,
        frameworkId: framework.id,
        itemId: item.id,
        personId: me.id,
      });
      setText('');
    });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        link();
      }}
    >
      <Field label={t('responsibilities.section')}>
        {(control) => (
          <Select
            {...control}
            value={responsibilityId}
            onValueChange={setResponsibilityId}
            placeholder={t('responsibilities.frameworks.chooseResponsibility')}
            options={content.map(({ id, title }) => ({ value: id, label: `${id} ${title}` }))}
          />
        )}
      </Field>
      <Field
        label={t('responsibilities.frameworks.item')}
        error={text.trim() !== '' && item === undefined ? t('responsibilities.frameworks.chooseItem') : null}
      >
        {(control) => (
          <ComboInput
            {...control}
            value={text}
            onValueChange={setText}
            suggestions={framework.items.map(({ id, title }) => `${id} ${title}`.trim())}
          />
        )}
      </Field>
      {state.unplaced !== null && (
        <Message tone="danger" live>
          {state.unplaced}
        </Message>
      )}
      <Button type="submit" size="small" busy={state.busy} disabledReason={missing}>
        {t('responsibilities.frameworks.link')}
      </Button>
    </form>
  );
}

/** The item a person means: by its identifier, or by the whole line that was offered. */
function itemOf({ items }: Framework, text: string): Framework['items'][number] | undefined {
  const typed = text.trim().toLowerCase();
  return items.find(
    ({ id, title }) => id.toLowerCase() === typed || `${id} ${title}`.trim().toLowerCase() === typed,
  );
}
