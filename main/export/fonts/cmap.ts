/**
 * The characters a TrueType font has glyphs for, from its `cmap` table (OpenType 1.9, formats 4 and 12: every font here
 * has one of them). Reading the table ourselves keeps the choice of a font independent of the libraries that draw.
 *
 * @throws Error when the bytes are not such a font
 */
export function readCoverage(font: Buffer): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const start of subtables(font)) {
    const format = font.readUInt16BE(start);
    if (format === 4) readSegments(font, start, covered);
    else if (format === 12) readGroups(font, start, covered);
  }
  if (covered.size === 0) throw new Error('The font has no character map of a known format');
  return covered;
}

/** Offsets of the Unicode subtables. */
function subtables(font: Buffer): readonly number[] {
  const cmap = tableOffset(font, 'cmap');
  const count = font.readUInt16BE(cmap + 2);
  return Array.from({ length: count }, (_, index) => cmap + 4 + index * 8).flatMap((record) => {
    const platform = font.readUInt16BE(record);
    const encoding = font.readUInt16BE(record + 2);
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    return isUnicode ? [cmap + font.readUInt32BE(record + 4)] : [];
  });
}

function tableOffset(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

/** Format 4: segments of the basic plane, each with a delta or an array of glyphs. */
function readSegments(font: Buffer, start: number, covered: Set<number>): void {
  const twice = font.readUInt16BE(start + 6);
  const ends = start + 14;
  const starts = ends + twice + 2;
  const deltas = starts + twice;
  const offsets = deltas + twice;
  for (let at = 0; at < twice; at += 2) {
    const last = font.readUInt16BE(ends + at);
    const offset = font.readUInt16BE(offsets + at);
    const delta = font.readUInt16BE(deltas + at);
    const first = font.readUInt16BE(starts + at);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const raw = offset === 0 ? code : font.readUInt16BE(offsets + at + offset + (code - first) * 2);
      if (raw !== 0 && ((raw + delta) & 0xffff) !== 0) covered.add(code);
    }
  }
}

/** Format 12: groups of any plane. */
function readGroups(font: Buffer, start: number, covered: Set<number>): void {
  const count = font.readUInt32BE(start + 12);
  for (let index = 0; index < count; index += 1) {
    const group = start + 16 + index * 12;
    const last = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= last; code += 1) covered.add(code);
  }
}
