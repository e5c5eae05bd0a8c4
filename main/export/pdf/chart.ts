import type { Content } from 'pdfmake/interfaces.js';
import type { SvgNode } from '../../../shared/charts/svg.ts';
import { svgToString } from '../../../shared/charts/to-string.ts';
import { FAMILY } from '../fonts/families.ts';
import type { RunSplitter } from '../fonts/text-runs.ts';

/** A drawing whose texts are split by the font that has their characters, as `tspan` elements. */
export function withFontRuns(node: SvgNode, splitter: RunSplitter): SvgNode {
  if (node.tag !== 'text')
    return {
      ...node,
      children: node.children.map((child) =>
        typeof child === 'string' ? child : withFontRuns(child, splitter),
      ),
    };
  const children = node.children.flatMap((child) =>
    typeof child === 'string' ? runsOf(child, splitter) : [child],
  );
  return { ...node, children };
}

function runsOf(text: string, splitter: RunSplitter): readonly (SvgNode | string)[] {
  const runs = splitter.split(text);
  if (runs.every((run) => !run.fallback)) return [runs.map((run) => run.text).join('')];
  return runs.map(
    (run): SvgNode => ({
      tag: 'tspan',
      attrs: run.fallback ? { 'font-family': FAMILY.fallback } : {},
      children: [run.text],
    }),
  );
}

/** A drawing as vectors on the page, at its own size in points. */
export function chart(
  node: SvgNode,
  splitter: RunSplitter,
  margin: readonly [number, number, number, number] = [0, 0, 0, 0],
): Content {
  return { svg: svgToString(withFontRuns(node, splitter)), margin: [...margin] };
}
