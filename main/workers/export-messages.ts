import type { DocumentKind } from '../../shared/contract/exports.ts';
import type { ReportInput } from '../../shared/report/input.ts';

/** Handed to the worker as it starts: what to render, in which order. */
export interface RenderRequest {
  readonly input: ReportInput;
  readonly kinds: readonly DocumentKind[];
}

/** Sent by the worker. `share` is how much of that document is done, from 0 to 1. */
export type RenderMessage =
  | { readonly type: 'progress'; readonly kind: DocumentKind; readonly share: number }
  | { readonly type: 'document'; readonly kind: DocumentKind; readonly bytes: Uint8Array };
