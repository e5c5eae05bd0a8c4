import { IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { t } from '../../i18n/t.ts';
import { useGoTo } from '../../state/route.ts';
import { ASSET_TYPE_ICONS } from '../../ui/asset-type-icons.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { LinkPicker } from '../../ui/link-picker.tsx';
import styles from './asset-links.module.css';
import { useRegister } from './register.ts';

export interface AssetLinksProps {
  /** Shown above the list; without it the list stands beside its name. */
  readonly label?: string;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** Whether an asset's reference leads to it; a dialog would be left behind. */
  readonly linked?: boolean;
}

/** The assets a scenario acts on: listed, unlinked, and added by typing. */
export function AssetLinks({ label, ids, onChange, linked = false }: AssetLinksProps) {
  const { assets } = useRegister();
  const goTo = useGoTo();
  const id = useId();
  const wanted = new Set(ids);
  const shown = assets.filter((asset) => wanted.has(asset.id));
  return (
    <div className={styles.box}>
      {label !== undefined && (
        <span id={id} className={styles.label}>
          {label}
        </span>
      )}
      <ul
        className={styles.list}
        aria-label={label === undefined ? t('risk.field.assets') : undefined}
        aria-labelledby={label === undefined ? undefined : id}
      >
        {shown.map((asset) => (
          <li key={asset.id} className={styles.link}>
            <Icon of={ASSET_TYPE_ICONS[asset.type]} size={14} className={styles.icon} />
            {linked ? (
              <LinkButton
                className={styles.ref}
                aria-label={t('risk.assets.open', { name: asset.ref })}
                onClick={() => goTo(`/inventory?id=${asset.id}`)}
              >
                {asset.ref}
              </LinkButton>
            ) : (
              <span className={styles.ref}>{asset.ref}</span>
            )}
            <span className={styles.name}>{asset.name}</span>
            <IconButton
              size="small"
              icon={IconX}
              label={t('risk.assets.remove', { name: asset.ref })}
              onClick={() => onChange(ids.filter((other) => other !== asset.id))}
            />
          </li>
        ))}
      </ul>
      <LinkPicker
        label={t('risk.assets.add')}
        choices={() => assets}
        taken={ids}
        placeholder={t('risk.assets.search')}
        nothingLabel={t('risk.assets.nothing')}
        moreLabel={(count) => t('risk.assets.more', { count })}
        onChoose={(chosen) => onChange([...ids, chosen])}
      />
    </div>
  );
}
