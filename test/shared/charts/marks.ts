import type { SvgNode } from '../../../shared/charts/svg.ts';

/** Every element of a drawing, outermost first. */
export function elements(node: SvgNode): readonly SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child)))];
}

/** The elements that stand for one kind of data. */
export function marks(node: SvgNode, kind: string): readonly SvgNode[] {
  return elements(node).filter((element) => element.attrs['data-mark'] === kind);
}

/** The words of a drawing. */
export function words(node: SvgNode): readonly string[] {
  return elements(node).flatMap((element) => element.children.filter((child) => typeof child === 'string'));
}
