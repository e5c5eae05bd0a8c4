/** An object of a JSON file of which nothing is known yet. */
export type JsonObject = { readonly [key: string]: unknown };

export const asObject = (value: unknown): JsonObject | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;

/** The items of a list; a lone value where a list belongs counts as a list of one. */
export const asList = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
};

export const objectsOf = (value: unknown): JsonObject[] =>
  asList(value)
    .map(asObject)
    .filter((item) => item !== null);

/** Text of a plain value; blank for objects and lists. */
export const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** Texts of a list, blank ones left out. */
export const textsOf = (value: unknown): string[] =>
  asList(value)
    .map(asText)
    .filter((text) => text.trim() !== '');
