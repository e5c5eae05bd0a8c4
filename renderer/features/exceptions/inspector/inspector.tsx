import { useLayoutEffect, useRef } from 'react';
import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import { isPreparing } from '../../../../shared/rules/exceptions.ts';
import { begun } from '../begun.ts';
import { Band } from './band.tsx';
import { Controls } from './controls.tsx';
import { Head } from './head.tsx';
import { History } from './history.tsx';
import { Links } from './links.tsx';
import { Path } from './path.tsx';
import { Request } from './request.tsx';

export interface InspectorProps {
  readonly view: ExceptionView;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
}

/**
 * One exception with all there is to know and to do. While it is being prepared the open fields come first; later
 * the safeguards and what happened do.
 */
export function Inspector({ view, onSelect, onClose }: InspectorProps) {
  const top = useRef<HTMLDivElement>(null);
  // Another record begins at its top, however far the last one was read.
  useLayoutEffect(() => {
    top.current?.scrollIntoView?.({ block: 'start' });
    if (begun.get() !== view.id) return;
    begun.set(null);
    top.current?.parentElement?.querySelector<HTMLElement>('dd button')?.focus();
  }, [view.id]);
  return (
    <>
      <div ref={top} />
      <Head view={view} onSelect={onSelect} onClose={onClose} />
      <Path view={view} />
      <Band view={view} />
      {isPreparing(view.state) ? (
        <>
          <Request view={view} />
          <Controls view={view} />
          <Links view={view} />
          <History view={view} />
        </>
      ) : (
        <>
          <Controls view={view} />
          <History view={view} />
          <Request view={view} />
          <Links view={view} />
        </>
      )}
    </>
  );
}
