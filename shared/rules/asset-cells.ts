import { type AssetDraft, AssetPatch } from '../contract/assets.ts';
import { isChoiceField } from './asset-fields.ts';
import type { PasteField } from './asset-headings.ts';
import { fold, readChoice } from './asset-words.ts';

type Fields = Partial<AssetDraft>;

/** Why a cell could not be taken over. */
export type CellProblem = 'unknown' | 'too long' | 'blank' | 'fixed';

/** What a cell would change, or why it cannot. */
export type CellReading = { patch: Fields } | { problem: CellProblem };

/** Text fields by the longest text they take. */
const shape = AssetPatch.shape;

/**
 * Reads the text of a cell as the value of a field. Words of closed lists are understood in the forms clients use;
 * a blank cell empties the field. Line breaks become spaces where a field is a single line.
 */
export function readCell(field: PasteField, text: string): CellReading {
  if (field === 'ref' || field === 'source') return { problem: 'fixed' };
  if (field === 'cia') return readTrio(text);
  if (field === 'description') return checked(field, text.trim());
  // What every asset has cannot be emptied, neither by a blank cell nor by a word for it.
  if (field === 'name' ? text.trim() === '' : field === 'type' && isBlankWord(text))
    return { problem: 'blank' };
  return readStated(field, text);
}

function readStated(field: Exclude<PasteField, 'ref' | 'source' | 'cia'>, text: string): CellReading {
  if (!isChoiceField(field)) return checked(field, text.replace(/\s*[\r\n]+\s*/g, ' ').trim());
  if (isBlankWord(text)) return { patch: { [field]: null } };
  const value = readChoice(field, text);
  return value === null ? { problem: 'unknown' } : { patch: { [field]: value } };
}

function checked(field: keyof typeof shape, value: string): CellReading {
  return shape[field].safeParse(value).success ? { patch: { [field]: value } } : { problem: 'too long' };
}

const TRIO = ['confidentiality', 'integrity', 'availability'] as const;

/** Three levels in one cell: `HML`, `H M L`, `high/medium/low`, with `-` for one that is not stated. */
function readTrio(text: string): CellReading {
  const compact = text.trim();
  if (isBlankWord(compact)) return { patch: { confidentiality: null, integrity: null, availability: null } };
  const parts = /^[hml\-–123]{3}$/i.test(compact) ? [...compact] : compact.split(/[\s,;/|]+/);
  if (parts.length !== 3) return { problem: 'unknown' };
  const patch: Fields = {};
  for (const [i, part] of parts.entries()) {
    const field = TRIO[i] ?? 'confidentiality';
    const reading = readStated(field, part);
    if ('problem' in reading) return reading;
    Object.assign(patch, reading.patch);
  }
  return { patch };
}

const BLANK = new Set(['none', 'n a', 'na', 'unknown', 'not set', 'not stated', 'no tier', 'tbd', 'null']);
const isBlankWord = (text: string): boolean => /^[\s\-–—]*$/.test(text) || BLANK.has(fold(text));
