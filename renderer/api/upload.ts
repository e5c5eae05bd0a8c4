import { AssayError } from '../../shared/contract/error.ts';
import type { Client } from '../../shared/contract/contract.ts';
import { t } from '../i18n/t.ts';

/** Bytes of one piece: a multiple of 3, so that the base64 of the pieces needs no padding, and below 4 MiB. */
const PIECE = 3 * 1024 * 1024;
const LONGEST_NAME = 500;

/** The part of the core that takes files in pieces: that of imports, or that of evidence. */
export type UploadDoor = Pick<Client['imports'], 'beginUpload' | 'appendUpload' | 'discardUpload'>;

/** A file that a person chose, dropped or pasted, by the name it goes under in messages. */
export const fileName = (file: File): string => file.name.slice(-LONGEST_NAME) || t('app.unnamedFile');

/**
 * Hands a file to the core piece by piece, and returns the id of the upload. What was sent is discarded on failure.
 * @throws AssayError FILE when the file cannot be read or is too large, CANCELLED when the signal says so
 */
export async function uploadFile(
  door: UploadDoor,
  file: File,
  signal: AbortSignal,
  onProgress: (bytes: number) => void,
): Promise<string> {
  const { upload } = await door.beginUpload({ name: fileName(file), size: file.size });
  try {
    for (let at = 0; at < file.size; at += PIECE) {
      const base64 = await base64Of(file, at);
      if (signal.aborted) throw new AssayError('CANCELLED', t('app.uploadCancelled'));
      onProgress((await door.appendUpload({ upload, base64 })).received);
    }
    return upload;
  } catch (error) {
    discardUpload(door, upload);
    throw error;
  }
}

/** Lets the core forget an upload. That it is gone already is no trouble to anyone. */
export function discardUpload(door: UploadDoor, upload: string): void {
  door.discardUpload({ upload }).catch(() => undefined);
}

function base64Of(file: File, at: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : '');
    reader.onerror = () => reject(new AssayError('FILE', t('app.fileUnreadable', { name: fileName(file) })));
    reader.readAsDataURL(file.slice(at, at + PIECE));
  });
}
