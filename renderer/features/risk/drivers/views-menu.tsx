import { IconDotsVertical } from '@tabler/icons-react';
import { t } from '../../../i18n/t.ts';
import { MenuButton, type MenuItem } from '../../../ui/menu.tsx';

export interface ViewsMenuProps {
  /** What else can be shown in this place. */
  readonly views: readonly MenuItem[];
}

/** Leads to the other views of the panel where no chart offers them. */
export function ViewsMenu({ views }: ViewsMenuProps) {
  return (
    <MenuButton
      iconOnly
      icon={IconDotsVertical}
      variant="ghost"
      align="end"
      label={t('risk.drivers.other')}
      items={views}
    />
  );
}
