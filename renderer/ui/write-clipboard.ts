/** What is put on the clipboard, by media type. */
type Contents = Readonly<Record<string, string>>;

/**
 * Copies a text. The desktop window grants no page the clipboard by itself; there the copy event, which needs no permission,
 * does the same.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByEvent({ 'text/plain': text });
  }
}

/** Copies a table in two forms: what takes rich text gets cells, what takes plain text gets the other. */
export async function copyTable(text: string, html: string): Promise<void> {
  const contents: Contents = { 'text/plain': text, 'text/html': html };
  try {
    await navigator.clipboard.write([new ClipboardItem(contents)]);
  } catch {
    copyByEvent(contents);
  }
}

/** Copies a picture; where only the copy event is allowed, as one that office programs take from a page. */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  } catch {
    copyByEvent({ 'text/html': `<img src="${await dataUrl(await picture)}">` });
  }
}

/** @throws Error when the page may not even do that */
function copyByEvent(contents: Contents): void {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, text] of Object.entries(contents)) event.clipboardData?.setData(type, text);
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  try {
    if (!document.execCommand('copy')) throw new Error('The page may not copy');
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}

async function dataUrl(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const binary = bytes.reduce((text, byte) => text + String.fromCharCode(byte), '');
  return `data:${blob.type};base64,${btoa(binary)}`;
}
