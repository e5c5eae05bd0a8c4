import type { SvgNode } from './svg.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

function element(node: SvgNode): string {
  const attrs = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const open = `<${node.tag}${attrs.join('')}`;
  if (node.children.length === 0) return `${open}/>`;
  const inside = node.children.map((child) => (typeof child === 'string' ? escape(child) : element(child)));
  return `${open}>${inside.join('')}</${node.tag}>`;
}

/** Serialises a drawing to a standalone SVG document for the exporters. */
export function svgToString(node: SvgNode): string {
  return element({ ...node, attrs: { xmlns: 'http://www.w3.org/2000/svg', ...node.attrs } });
}
