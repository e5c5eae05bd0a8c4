import { IconArrowsDiff, IconFile, IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import type { CompareWith } from '../../../../shared/contract/comparison.ts';
import { dateTime } from '../../../../shared/format/time.ts';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { chooseEngagement } from '../../../state/choose-path.ts';
import { localTime } from '../../../state/local-time.ts';
import { toastError } from '../../../state/toast.ts';
import { MenuButton } from '../../../ui/menu.tsx';
import { StateDialog } from './state-dialog.tsx';

/** States the menu offers; there is one for each day of work. */
const SHOWN = 5;

/** Asks what to compare the present state with: an earlier one of this engagement, or another file. */
export function CompareMenu({ onChoose }: { readonly onChoose: (target: CompareWith) => void }) {
  const states = useRead('posture', 'states', {}).data ?? [];
  const [choosing, setChoosing] = useState(false);
  const chooseFile = () =>
    void chooseEngagement(true).then((path) => {
      if (path !== null) onChoose({ path });
    }, toastError);
  return (
    <>
      <MenuButton
        label={t('compare.with')}
        icon={IconArrowsDiff}
        align="end"
        items={[
          ...states.slice(0, SHOWN).map(({ sequence, at }) => ({
            id: String(sequence),
            label: t('compare.state', { time: dateTime(localTime(at), true), entry: sequence }),
            icon: IconHistory,
            onSelect: () => onChoose({ sequence }),
          })),
          ...(states.length === 0
            ? [
                {
                  id: 'none',
                  label: t('compare.noState'),
                  icon: IconHistory,
                  disabledReason: t('compare.noStateReason'),
                  onSelect: () => undefined,
                },
              ]
            : []),
          ...(states.length > SHOWN
            ? [
                {
                  id: 'state',
                  label: t('compare.olderState'),
                  icon: IconHistory,
                  onSelect: () => setChoosing(true),
                },
              ]
            : []),
          'separator' as const,
          { id: 'file', label: t('compare.file'), icon: IconFile, onSelect: chooseFile },
        ]}
      />
      {choosing && (
        <StateDialog
          states={states}
          onClose={() => setChoosing(false)}
          onChoose={(sequence) => {
            setChoosing(false);
            onChoose({ sequence });
          }}
        />
      )}
    </>
  );
}
