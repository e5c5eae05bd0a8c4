import { useEffect, useRef, useState } from 'react';
import { useLatest } from './use-latest.ts';

/** Whether a drag or a paste carries files. */
const carriesFiles = (data: DataTransfer | null): data is DataTransfer =>
  data !== null && [...data.types].includes('Files');

/** Something that happened to files: where they hover, were let go, or were pasted. */
export type FileEvent = DragEvent | ClipboardEvent;

/**
 * Takes files that are dropped or pasted anywhere in the window while `accepts` says so; elsewhere a drop does nothing, where
 * the browser would leave the page for the file. Returns whether files that would be taken hover over the window now.
 */
export function useFileDrop(
  accepts: (event: FileEvent) => boolean,
  onFiles: (files: readonly File[], event: FileEvent) => void,
): boolean {
  const [hovering, setHovering] = useState(false);
  const latest = useLatest({ accepts, onFiles });
  const depth = useRef(0);
  useEffect(() => {
    const take = (files: FileList, event: FileEvent) => {
      if (files.length > 0) latest.current.onFiles([...files], event);
    };
    const isMine = (event: FileEvent) => latest.current.accepts(event);
    const onDrag = (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return;
      // Where several listen, the one that accepts decides, whoever is asked first.
      if (isMine(event)) event.dataTransfer.dropEffect = 'copy';
      else if (!event.defaultPrevented) event.dataTransfer.dropEffect = 'none';
      event.preventDefault();
    };
    const onEnter = (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return;
      depth.current += 1;
      setHovering(isMine(event));
    };
    const onLeave = (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return;
      depth.current = Math.max(0, depth.current - 1);
      if (depth.current === 0) setHovering(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return;
      event.preventDefault();
      depth.current = 0;
      setHovering(false);
      if (isMine(event)) take(event.dataTransfer.files, event);
    };
    const onPaste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      // Spreadsheet programs put a picture of the cells beside their text; then the text is meant.
      if (event.defaultPrevented || data === null || data.files.length === 0) return;
      if (!isMine(event) || [...data.types].includes('text/plain')) return;
      event.preventDefault();
      take(data.files, event);
    };
    const listeners = { dragover: onDrag, dragenter: onEnter, dragleave: onLeave, drop: onDrop };
    for (const [name, listener] of Object.entries(listeners))
      document.addEventListener(name, listener as EventListener);
    document.addEventListener('paste', onPaste);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        document.removeEventListener(name, listener as EventListener);
      document.removeEventListener('paste', onPaste);
    };
  }, [latest]);
  return hovering;
}
