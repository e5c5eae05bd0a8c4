import { useEffect } from 'react';

/** How far above the pointer a shortened element is looked for. */
const DEPTH = 4;

const isCut = (element: HTMLElement): boolean => {
  const { textOverflow, webkitLineClamp } = getComputedStyle(element);
  const shortens = textOverflow === 'ellipsis' || /^\d/.test(webkitLineClamp ?? '');
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  return shortens && (scrollWidth > clientWidth || scrollHeight > clientHeight);
};

/** Gives shortened text its full words as a tooltip while the pointer is over it, wherever on the screen it stands. */
export function useFullText(): void {
  useEffect(() => {
    let shown: HTMLElement | null = null;
    const forget = () => {
      shown?.removeAttribute('title');
      shown = null;
    };
    const onPointerOver = ({ target }: PointerEvent) => {
      if (target instanceof Node && shown?.contains(target)) return;
      forget();
      let element = target instanceof HTMLElement ? target : null;
      for (let level = 0; element !== null && level < DEPTH; level += 1) {
        // An own tooltip says more than the cut text.
        if (element.title !== '') return;
        if (isCut(element)) {
          element.title = element.textContent?.trim() ?? '';
          shown = element;
          return;
        }
        element = element.parentElement;
      }
    };
    document.addEventListener('pointerover', onPointerOver);
    return () => {
      document.removeEventListener('pointerover', onPointerOver);
      forget();
    };
  }, []);
}
