import { type EvidenceView, READ_PIECE } from '../../../../shared/contract/evidence.ts';
import { api } from '../../../api/api.ts';

/**
 * The first bytes of a file, at most `limit` of them. The look is written into the custody log first, so nothing is ever
 * seen unlogged.
 * @throws AssayError when the file was withdrawn meanwhile
 */
export async function readBytes(view: EvidenceView, limit: number, signal: AbortSignal): Promise<Uint8Array> {
  await api.evidence.view({ id: view.id });
  const size = Math.min(view.size, limit);
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size && !signal.aborted; ) {
    const length = Math.min(READ_PIECE, size - at);
    const { base64 } = await api.evidence.read({ id: view.id, offset: at, length });
    const piece = bytesOf(base64);
    if (piece.length === 0) break;
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
