import { useRef } from 'react';
import type { ClassifiedAsset } from '../../../shared/contract/classification.ts';
import { t } from '../../i18n/t.ts';
import { useCommands } from '../../state/commands.ts';
import { openDialog } from './requests.ts';

/** Keys of the page: classify, walk the assets, show or hide the record. */
export function useClassificationCommands(page: {
  readonly rows: readonly ClassifiedAsset[];
  readonly id: string | undefined;
  readonly select: (id: string | undefined) => void;
  readonly classify: () => void;
}): void {
  const { rows, id, select, classify } = page;
  const last = useRef(id);
  if (id !== undefined) last.current = id;
  const group = t('step.classification');
  useCommands([
    { id: 'classification.classify', group, title: t('classification.classify'), keys: ['C'], run: classify },
    {
      id: 'classification.rules',
      group,
      title: t('classification.rules.title'),
      run: () => openDialog({ kind: 'rules' }),
    },
    {
      id: 'classification.inspector',
      group,
      title: t('classification.command.inspector'),
      keys: [']'],
      run: () => select(id === undefined ? (last.current ?? rows[0]?.id) : undefined),
    },
  ]);
}
