import { IconArrowBackUp } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { RACI_LETTERS, type RaciLetter } from '../../../shared/model/raci.ts';
import { t } from '../../i18n/t.ts';
import { Menu } from '../../ui/menu.tsx';
import { letterName } from './words.ts';

export interface LetterMenuProps {
  /** The cell it belongs to; null while closed. */
  readonly cell: HTMLElement | null;
  readonly responsibilityId: string;
  readonly onLetter: (letter: RaciLetter | null) => void;
  readonly onReset: () => void;
  readonly onClose: () => void;
}

/** The letters for the mouse, and the way back to the reference. */
export function LetterMenu({ cell, responsibilityId, onLetter, onReset, onClose }: LetterMenuProps) {
  const anchor: RefObject<HTMLElement | null> = { current: cell };
  return (
    <Menu
      open={cell !== null}
      onClose={onClose}
      anchor={anchor}
      label={t('raci.menu')}
      items={[
        ...RACI_LETTERS.map((letter) => ({
          id: letter,
          label: letterName(letter),
          keys: [letter],
          onSelect: () => onLetter(letter),
        })),
        { id: 'clear', label: t('raci.menu.clear'), keys: ['Del'], onSelect: () => onLetter(null) },
        'separator',
        {
          id: 'reset',
          label: t('raci.menu.reset', { id: responsibilityId }),
          icon: IconArrowBackUp,
          onSelect: onReset,
        },
      ]}
    />
  );
}
