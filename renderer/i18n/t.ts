import { en } from './en.ts';

export type MessageKey = keyof typeof en;
type Message = string | { readonly one: string; readonly other: string };
type Values = Readonly<Record<string, string | number>>;

const plural = new Intl.PluralRules('en');
const grouped = new Intl.NumberFormat('en', { useGrouping: true });
/** Thousands are set apart by a thin space, which no locale reads as a decimal sign. */
const number = (n: number) => grouped.format(n).replaceAll(',', ' ');

/** Words of the interface by key. `{name}` is replaced from `values`; `count` also chooses between singular and plural. */
export function t(key: MessageKey, values: Values = {}): string {
  const message: Message = en[key];
  const form =
    typeof message === 'string'
      ? message
      : message[plural.select(Number(values['count'])) === 'one' ? 'one' : 'other'];
  return form.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    if (value === undefined) return hole;
    return typeof value === 'number' ? number(value) : value;
  });
}

/** True for keys made up at run time (`missing.` + key) that the catalogue knows. */
export const isMessageKey = (key: string): key is MessageKey => key in en;
