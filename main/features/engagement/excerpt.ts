const AROUND = 60;

/** The words around a match, for a list of hits; empty when the match is not in this text. */
export function excerpt(body: string, text: string): string {
  const flat = body.replace(/\s+/g, ' ').trim();
  const at = flat.toLowerCase().indexOf(text.toLowerCase());
  if (at < 0) return '';
  const from = Math.max(0, at - AROUND);
  const to = Math.min(flat.length, at + text.length + AROUND);
  return `${from > 0 ? '…' : ''}${flat.slice(from, to)}${to < flat.length ? '…' : ''}`;
}
