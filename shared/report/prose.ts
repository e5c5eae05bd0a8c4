import { count } from '../format/number.ts';

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** A whole number in running text: words up to twelve, figures beyond. */
export function spelled(n: number): string {
  return SMALL[n] ?? count(n);
}

/** A number with its noun: `1 asset`, `40 assets`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** A number with its noun in running text: `one asset`, `three assets`, `40 assets`. */
export function spelledOut(n: number, one: string, many = `${one}s`): string {
  return `${spelled(n)} ${n === 1 ? one : many}`;
}

/** A sentence's first letter in capitals. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Items as a list in running text: `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], conjunction = 'and'): string {
  const last = items[items.length - 1];
  if (last === undefined) return '';
  const before = items.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} ${conjunction} ${last}`;
}

/** The first few items of a list and how many more there are: `a, b, c and 7 more`. */
export function listedFirst(items: readonly string[], most: number): string {
  const rest = items.length - most;
  return rest <= 0 ? listed(items) : `${items.slice(0, most).join(', ')} and ${count(rest)} more`;
}

/** Shortens a text at a word, saying so by an ellipsis. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
