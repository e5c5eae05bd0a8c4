/** Values in an address are plain text on both sides: no guessing of numbers and booleans. */
export const parseSearch = (text: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(text));

/** What is not said is left out of the address. */
export function stringifySearch(values: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(values).filter((e): e is [string, string] => e[1] !== undefined && e[1] !== '');
  const text = new URLSearchParams(said).toString();
  return text === '' ? '' : `?${text}`;
}
