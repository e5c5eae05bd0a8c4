import { measureText } from '../../../charts/measure-text.ts';
import type { NodeWords } from './node-words.ts';

/** What a leaf says where it stands: never a figure without what it counts. */
export interface LeafWords {
  readonly value: string;
  /** What the value counts when it has no room beside it; it stands in the line of the title then. */
  readonly unit: string;
}

/** The longest of a leaf's words that its room takes; at last the figures alone, with their unit apart. */
export function leafWords({ value, shorter = [], bare }: NodeWords, room: number): LeafWords {
  const whole = [value, ...shorter].find((words) => measureText(words, 12, 600) <= room);
  if (whole !== undefined) return { value: whole, unit: '' };
  return bare ?? { value, unit: '' };
}
