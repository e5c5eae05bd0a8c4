const GAP = 4;
const MARGIN = 8;

/** The edges of a box in the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where a floating box goes: under its anchor if it fits, above otherwise, aligned to the chosen edge and kept inside
 * the window.
 */
export function placePopover(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
  align: 'start' | 'end',
): { readonly left: number; readonly top: number } {
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - size.height;
  const fitsBelow = below + size.height <= window.height - MARGIN;
  const top = fitsBelow || above < MARGIN ? below : above;
  const wanted = align === 'start' ? anchor.left : anchor.right - size.width;
  const left = Math.max(MARGIN, Math.min(wanted, window.width - MARGIN - size.width));
  return { left, top: Math.max(MARGIN, Math.min(top, window.height - MARGIN - size.height)) };
}
