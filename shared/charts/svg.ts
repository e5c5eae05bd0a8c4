/** A value of an SVG attribute; null and undefined leave the attribute out. */
export type SvgValue = string | number | null | undefined;

/** One element of a drawing, free of any framework. Attribute names are those of SVG (`stroke-width`, `class`). */
export interface SvgNode {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

/** What may stand among the children of an element; `false` and null are left out. */
export type SvgChild = SvgNode | string | false | null | undefined | readonly SvgChild[];

/**
 * Builds an element. Numbers are rounded to hundredths of a pixel, so that the same data gives the same text
 * everywhere.
 * @throws RangeError when a number is not finite: a chart that would hide a mark must fail loudly.
 */
export function svg(
  tag: string,
  attrs: Readonly<Record<string, SvgValue>> = {},
  ...children: readonly SvgChild[]
): SvgNode {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attrs)) {
    if (value === null || value === undefined) continue;
    kept[name] = typeof value === 'number' ? coordinate(value) : value;
  }
  return { tag, attrs: kept, children: flatten(children) };
}

function flatten(children: readonly SvgChild[]): (SvgNode | string)[] {
  return children.flatMap((child): (SvgNode | string)[] => {
    if (child === false || child === null || child === undefined) return [];
    return isList(child) ? flatten(child) : [child];
  });
}

function isList(child: SvgChild): child is readonly SvgChild[] {
  return Array.isArray(child);
}

/** A coordinate as text: at most two decimals, no exponent, no negative zero. */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A chart coordinate must be finite, got ${value}`);
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
