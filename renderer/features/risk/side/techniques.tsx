import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { LinkPicker } from '../../../ui/link-picker.tsx';
import styles from './techniques.module.css';

export interface TechniquesProps {
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Techniques of MITRE ATLAS by which the scenario comes about: listed by name, added by typing. */
export function Techniques({ ids, onChange }: TechniquesProps) {
  const { data } = useRead('templates', 'techniques', {});
  const names = useMemo(() => new Map(data?.techniques.map(({ id, name }) => [id, name])), [data]);
  const choices = () => (data?.techniques ?? []).map(({ id, name }) => ({ id, ref: id, name }));
  return (
    <div className={styles.box}>
      <ul className={styles.list} aria-label={t('risk.field.techniques')}>
        {ids.map((id) => (
          <li key={id}>
            <code>{id}</code>
            <span className={styles.name}>{names.get(id) ?? t('risk.techniques.unknown')}</span>
            <IconButton
              size="small"
              icon={IconX}
              label={t('risk.techniques.remove', { name: id })}
              onClick={() => onChange(ids.filter((other) => other !== id))}
            />
          </li>
        ))}
      </ul>
      <LinkPicker
        label={t('risk.techniques.add')}
        choices={choices}
        taken={ids}
        placeholder={t('risk.techniques.search')}
        nothingLabel={t('risk.assets.nothing')}
        moreLabel={(count) => t('risk.assets.more', { count })}
        onChoose={(id) => onChange([...ids, id])}
      />
      {ids.length > 0 && data && <small className={styles.source}>{data.source}</small>}
    </div>
  );
}
