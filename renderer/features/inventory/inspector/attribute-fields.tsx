import { t } from '../../../i18n/t.ts';
import { Definition, DefinitionList } from '../../../ui/definition-list.tsx';
import { EditableText } from '../../../ui/editable-text.tsx';
import styles from './fields.module.css';

export interface AttributeFieldsProps {
  readonly attributes: Readonly<Record<string, string>>;
  readonly onSave: (attributes: Record<string, string>) => Promise<void>;
}

/** The client's own columns, kept word for word. */
export function AttributeFields({ attributes, onSave }: AttributeFieldsProps) {
  return (
    <section>
      <header className={styles.heading}>
        <h3>{t('inventory.field.attributes')}</h3>
        <span>{t('inventory.attributes.text')}</span>
      </header>
      <DefinitionList>
        {Object.entries(attributes).map(([name, value]) => (
          <Definition key={name} term={name}>
            <EditableText
              value={value}
              label={name}
              placeholder={t('inventory.notSet')}
              multiline
              onSave={(text) => onSave({ ...attributes, [name]: text })}
            />
          </Definition>
        ))}
      </DefinitionList>
    </section>
  );
}
