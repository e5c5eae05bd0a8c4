import { useEffect, useState } from 'react';
import { type FileEvent, useFileDrop } from './use-file-drop.ts';

export interface FileTargets {
  /** The part files hover over; letting go gives them to it. */
  readonly over: string | null;
  /** Marks the element of a part. */
  readonly part: (id: string) => { readonly 'data-file-target': string };
}

const partOf = (target: EventTarget | null): string | null =>
  (target instanceof Element ? target.closest<HTMLElement>('[data-file-target]') : null)?.dataset[
    'fileTarget'
  ] ?? null;

/** The part the focus is in. */
export const focusedPart = (): string | null => partOf(document.activeElement);

/**
 * Takes files that are dropped on one of several parts of a screen, or pasted while the focus is in it; pasted elsewhere they
 * go to the part `otherwise` names, if any. While a dialog is open nothing is taken.
 */
export function useFileTargets(
  onFiles: (id: string, files: readonly File[]) => void,
  otherwise: () => string | null = () => null,
): FileTargets {
  const [over, setOver] = useState<string | null>(null);
  const meant = (event: FileEvent): string | null =>
    event.type === 'paste' ? (focusedPart() ?? otherwise()) : partOf(event.target);
  const hovering = useFileDrop(
    (event) => meant(event) !== null && document.querySelector('dialog[open]') === null,
    (files, event) => {
      const id = meant(event);
      if (id !== null) onFiles(id, files);
    },
  );
  useEffect(() => {
    const onEnter = (event: DragEvent) => setOver(partOf(event.target));
    document.addEventListener('dragenter', onEnter);
    return () => document.removeEventListener('dragenter', onEnter);
  }, []);
  return { over: hovering ? over : null, part: (id) => ({ 'data-file-target': id }) };
}
