import { AssayError } from '../../shared/contract/error.ts';
import { api } from './api.ts';
import { t } from '../i18n/t.ts';

/** Bytes of one piece: a multiple of 3, so that the base64 of the pieces needs no padding, and below 4 MiB. */
const PIECE = 3 * 1024 * 1024;
const LONGEST_NAME = 500;

/** A file that a person chose, dropped or pasted, by the name it goes under in messages. */
export const fileName = (file: File): string => file.name.slice(-LONGEST_NAME) || t('imports.unnamed');

/**
 * Hands a file to the core piece by piece, and returns the id of the upload. What was sent is discarded on failure.
 * @throws AssayError FILE when the file cannot be read or is too large, CANCELLED when the signal says so
 */
export async function uploadFile(
  file: File,
  signal: AbortSignal,
  onProgress: (bytes: number) => void,
): Promise<string> {
  const { upload } = await api.imports.beginUpload({ name: fileName(file), size: file.size });
  try {
    for (let at = 0; at < file.size; at += PIECE) {
      const base64 = await base64Of(file, at);
      if (signal.aborted) throw new AssayError('CANCELLED', t('imports.cancelled'));
      onProgress((await api.imports.appendUpload({ upload, base64 })).received);
    }
    return upload;
  } catch (error) {
    discardUpload(upload);
    throw error;
  }
}

/** Lets the core forget an upload. That it is gone already is no trouble to anyone. */
export function discardUpload(upload: string): void {
  api.imports.discardUpload({ upload }).catch(() => undefined);
}

function base64Of(file: File, at: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : '');
    reader.onerror = () => reject(new AssayError('FILE', t('imports.unreadable', { name: fileName(file) })));
    reader.readAsDataURL(file.slice(at, at + PIECE));
  });
}
