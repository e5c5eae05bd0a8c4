/** A figure as a person types it, with either decimal sign; null when it is none. */
export function numberOf(text: string): number | null {
  const plain = text
    .trim()
    .replaceAll(/[\s\u202F\u00A0]/g, '')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
