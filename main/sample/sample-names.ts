/** Finds ids by the names the sample uses. */
export interface Named {
  people: (name: string) => string;
  assets: (ref: string) => string;
  scenarios: (ref: string) => string;
}

/** A look-up that says which name is wrong, so that a mistake in the sample is found at once. */
export function byName(
  kind: string,
  entries: readonly (readonly [string, string])[],
): (name: string) => string {
  const ids = new Map(entries);
  return (name) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`The sample names the ${kind} “${name}”, which it does not have`);
    return id;
  };
}

/** The calendar day some days from today, as `2026-11-20`. */
export function dayText(today: Date, offset: number): string {
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + offset, 12);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
