import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { moneyFull } from '../../../shared/format/money.ts';
import { percent, returnPeriod } from '../../../shared/format/probability.ts';
import type { AppetitePoint, Engagement } from '../../../shared/model/engagement.ts';
import { parseAmount, parsePercent } from '../../../shared/rules/amount.ts';
import { t } from '../../i18n/t.ts';
import { inputErrorText, toastError } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { EditableText } from '../../ui/editable-text.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Section } from './section.tsx';
import styles from './table.module.css';
import { useAppetite } from './use-appetite.ts';

/** The loss tolerance curve: how often a year may cost more than this. */
export function AppetiteSection({ engagement }: { engagement: Engagement }) {
  const { appetite, currency } = engagement;
  const { replace, remove, add } = useAppetite(appetite);
  return (
    <Section id="scope-appetite" title={t('scope.appetite')} note={t('scope.appetiteNote')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('scope.appetiteLoss', { currency })}</th>
            <th scope="col">{t('scope.appetiteProbability')}</th>
            <th scope="col">{t('scope.appetiteMeaning')}</th>
            <th scope="col">
              <span className={styles.hidden}>{t('app.delete')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {appetite.map((point, index) => (
            // A row stays in its place while its loss is edited, so that what is typed beside it stays too.
            <tr key={`point-${index.toString()}`}>
              <td>
                <EditableText
                  label={t('scope.appetiteLoss', { currency })}
                  value={String(point.loss)}
                  display={moneyFull(currency, point.loss)}
                  numeric
                  onSave={async (text) => replace(point.loss, { loss: parseAmount(text) })}
                />
              </td>
              <td>
                <EditableText
                  label={t('scope.appetiteProbability')}
                  value={String(Number((point.probability * 100).toFixed(6)))}
                  display={percent(point.probability, 1)}
                  unit="%"
                  numeric
                  onSave={async (text) => replace(point.loss, { probability: parsePercent(text) })}
                />
              </td>
              <td className={styles.empty}>
                {point.probability > 0 ? returnPeriod(point.probability) : t('scope.appetiteNever')}
              </td>
              <td>
                <IconButton
                  icon={IconTrash}
                  label={t('scope.removePoint', { loss: moneyFull(currency, point.loss) })}
                  onClick={() => void remove(point.loss).catch(toastError)}
                />
              </td>
            </tr>
          ))}
          <NewPointRow currency={currency} onAdd={add} />
        </tbody>
      </table>
    </Section>
  );
}

function NewPointRow({
  currency,
  onAdd,
}: {
  currency: string;
  onAdd: (point: AppetitePoint) => Promise<void>;
}) {
  const [loss, setLoss] = useState('');
  const [probability, setProbability] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = async () => {
    try {
      await onAdd({ loss: parseAmount(loss), probability: parsePercent(probability) });
      setLoss('');
      setProbability('');
      setError(null);
    } catch (failure) {
      setError(inputErrorText(failure));
    }
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey) return;
    event.preventDefault();
    void add();
  };
  return (
    <tr>
      <td>
        <TextInput
          value={loss}
          onValueChange={setLoss}
          onKeyDown={onKeyDown}
          numeric
          unit={currency}
          placeholder={t('scope.appetiteLossExample')}
          aria-label={t('scope.newPointLoss')}
        />
        {error && (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
      </td>
      <td>
        <TextInput
          value={probability}
          onValueChange={setProbability}
          onKeyDown={onKeyDown}
          numeric
          unit="%"
          placeholder={t('scope.appetiteProbabilityExample')}
          aria-label={t('scope.newPointProbability')}
        />
      </td>
      <td />
      <td>
        <Button icon={IconPlus} onClick={() => void add()}>
          {t('app.add')}
        </Button>
      </td>
    </tr>
  );
}
