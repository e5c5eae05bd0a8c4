import { measureText } from '../../../charts/measure-text.ts';
import type { NodeWords } from './node-words.ts';

/** What a leaf says where it stands: never a figure without what it counts. */
export interface LeafWords {
  readonly value: string;
  /** What the value counts when it has no room beside it; it stands in the line of the title then. */
  readonly unit: string;
}

/** The longest of a leaf's words that its room takes; at last the figures alone, with their unit apart. */
export function leafWords(words: NodeWords, room: number): LeafWords {
  const fits = (text: string) => measureText(text, 12, 600) <= room;
  const { value } = words;
  // The shorter ones are made only where they are needed: a tree says its leaves anew with every keystroke.
  const whole = fits(value) ? value : words.shorter?.find(fits);
  if (whole !== undefined) return { value: whole, unit: '' };
  return words.bare ?? { value, unit: '' };
}
