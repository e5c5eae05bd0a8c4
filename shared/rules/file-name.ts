const LONGEST = 255;

/** Characters that mislead a reader: controls, direction overrides, byte order marks. */
const INVISIBLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;
/** Not allowed in names by one system or another. */
const FORBIDDEN = /[<>:"|?*]/g;
/** Windows takes these for devices, whatever ending follows. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;
/** Windows drops dots and blanks at the end, so a name with them would come to mean another file. */
const TRAILING = /[. ]+$/;

/**
 * The name of a file without the folders before it, safe to store, show and offer for saving on any system; null when
 * nothing of a name is left. A name comes from outside: `../../etc/passwd` must not become a way out of a folder.
 */
export function safeFileName(path: string): string | null {
  const last = path.split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(INVISIBLE, '').toWellFormed().replace(FORBIDDEN, '_').trim();
  const plain = clean.replace(TRAILING, '');
  if (plain === '') return null;
  const name = DEVICE.test(plain) ? `_${plain}` : plain;
  if (name.length <= LONGEST) return name;
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return (name.slice(0, LONGEST - ending.length).toWellFormed() + ending).replace(TRAILING, '');
}
