/** A change with its sign, `+0.4`, `−3`; a change too small to show has none. */
export function signed(change: number, text: (size: number) => string): string {
  const size = text(Math.abs(change));
  if (size === text(0)) return size;
  return `${change > 0 ? '+' : '−'}${size}`;
}
