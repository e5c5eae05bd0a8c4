import { afterEach, expect, test, vi } from 'vitest';
import { copyPicture, copyTable, copyText } from '../../../renderer/ui/write-clipboard.ts';

const copied: Record<string, string> = {};
afterEach(() => {
  vi.unstubAllGlobals();
  for (const type of Object.keys(copied)) delete copied[type];
});

/** A page that is refused the clipboard, and whether the copy event works there. */
function refused(eventWorks: boolean): void {
  const no = () => Promise.reject(new Error('refused'));
  vi.stubGlobal('navigator', { clipboard: { writeText: no, write: no } });
  vi.stubGlobal('ClipboardItem', class {});
  document.execCommand = () => {
    if (!eventWorks) return false;
    const event = new Event('copy', { cancelable: true });
    Object.assign(event, {
      clipboardData: { setData: (type: string, text: string) => (copied[type] = text) },
    });
    document.dispatchEvent(event);
    return true;
  };
}

test('a text goes to the clipboard where that is granted', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  await copyText('1,2');
  expect(writeText.mock.calls).toEqual([['1,2']]);
});

test('where it is refused the copy event carries the text', async () => {
  refused(true);
  await copyText('1,2');
  expect(copied).toEqual({ 'text/plain': '1,2' });
});

test('where it is refused the copy event carries the picture in a page', async () => {
  refused(true);
  await copyPicture(Promise.resolve(new Blob(['abc'], { type: 'image/png' })));
  expect(copied).toEqual({ 'text/html': '<img src="data:image/png;base64,YWJj">' });
});

test('a table goes in both forms, also where only the copy event is allowed', async () => {
  const forms = { 'text/plain': '1,2', 'text/html': '<table></table>' };
  const write = vi.fn((_items: readonly unknown[]) => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { write } });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly forms: unknown;
      constructor(given: unknown) {
        this.forms = given;
      }
    },
  );
  await copyTable(forms['text/plain'], forms['text/html']);
  expect(write.mock.calls).toEqual([[[{ forms }]]]);
  refused(true);
  await copyTable(forms['text/plain'], forms['text/html']);
  expect(copied).toEqual(forms);
});

test('where nothing may be copied it says so', async () => {
  refused(false);
  await expect(copyText('1,2')).rejects.toThrow('may not copy');
});
