import { createElement, type ReactNode } from 'react';
import type { SvgNode } from '../../shared/charts/svg.ts';

/** React's names of the attributes that differ from SVG's own. */
function reactName(name: string): string {
  if (name === 'class') return 'className';
  if (name.startsWith('data-') || name.startsWith('aria-')) return name;
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Turns a drawing into React elements; `extra` goes on the outermost one. */
export function svgToReact(
  node: SvgNode,
  extra: Readonly<Record<string, unknown>> = {},
  key?: number,
): ReactNode {
  const props: Record<string, unknown> = { ...extra, key };
  for (const [name, value] of Object.entries(node.attrs)) props[reactName(name)] = value;
  const children = node.children.map((child, index) =>
    typeof child === 'string' ? child : svgToReact(child, undefined, index),
  );
  return createElement(node.tag, props, ...children);
}
