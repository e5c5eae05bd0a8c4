/** Bytes that begin a text in UTF-16, by the encoding they mean. */
const MARKS = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** The text the bytes stand for; null when they are no text. What is cut off in the middle of a letter loses the letter. */
export function textOf(bytes: Uint8Array): string | null {
  const mark = MARKS.find((m) => m.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) return new TextDecoder(mark.encoding).decode(bytes);
  // No text in any encoding of one byte, or in UTF-8, has a zero byte.
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
