import { dialog, shell } from 'electron';
import { words } from './words.ts';

/** Pages on the web that Assay may offer to open in the browser. There are none in this version. */
const OFFERED_PAGES: readonly string[] = [];

/**
 * Hands a page to the computer's browser, if it is one of those Assay offers and the person agrees. Any other address is
 * dropped without a word: text of a client must never be able to start a program or to lead a person elsewhere.
 *
 * @param offered exact addresses; only https is opened even when something else is listed
 */
export async function askAndOpenExternally(
  address: string,
  offered: readonly string[] = OFFERED_PAGES,
): Promise<void> {
  if (!offered.includes(address) || URL.parse(address)?.protocol !== 'https:') return;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: words.external.question,
    detail: words.external.detail(address),
    buttons: [words.external.open, words.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(address);
}
