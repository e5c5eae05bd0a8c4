import { type RefObject, useLayoutEffect, useState } from 'react';

/** Height of an element in whole pixels, kept up to date; 0 until it is laid out. Its content must not set it. */
export function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const node = element.current;
    if (node === null) return;
    const measure = () => setHeight(Math.floor(node.clientHeight));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
