import type { AssetRow } from '../../../../shared/model/asset.ts';
import type { CardState } from '../../../../shared/rules/asset-gaps.ts';
import { fieldName } from '../../../i18n/asset-words.ts';
import { t } from '../../../i18n/t.ts';
import { Definition } from '../../../ui/definition-list.tsx';
import { EditableText } from '../../../ui/editable-text.tsx';
import { CardMark } from '../cells.tsx';
import { saveText, type SavingProps } from './fields.tsx';
import styles from './card-field.module.css';

export interface CardFieldProps extends SavingProps {
  readonly row: AssetRow;
  readonly field: 'modelCard' | 'dataCard';
  readonly card: 'model' | 'data';
  readonly state: CardState;
}

/** Where the model or data card is kept, marked while one is expected and missing. */
export function CardField({ row, field, card, state, onSave }: CardFieldProps) {
  return (
    <Definition term={fieldName(field)}>
      <span className={styles.card}>
        {state !== 'not needed' && <CardMark card={card} state={state} />}
        <span className={styles.where}>
          <EditableText
            value={row[field]}
            label={fieldName(field)}
            placeholder={t(state === 'missing' ? 'inventory.card.attach' : 'inventory.card.notNeeded')}
            onSave={(text) => saveText(field, text, onSave)}
          />
        </span>
      </span>
    </Definition>
  );
}
