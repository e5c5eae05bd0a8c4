import type { Content } from 'pdfmake/interfaces.js';
import { FAMILY } from '../fonts/families.ts';
import type { RunSplitter } from '../fonts/text-runs.ts';

/** The parts of a node in which texts and further nodes stand. */
interface Node {
  text?: unknown;
  stack?: unknown[];
  columns?: unknown[];
  ul?: unknown[];
  ol?: unknown[];
  table?: { body: unknown[][] };
}

/**
 * Goes over a document and sets every text in a font that has its characters, so that no page shows an empty box in
 * place of a letter. Changes the nodes it is given: a register has tens of thousands of them.
 */
export function typeset(content: Content, splitter: RunSplitter): Content {
  return visit(content, splitter) as Content;
}

function visit(node: unknown, splitter: RunSplitter): unknown {
  if (typeof node === 'string') return setText(node, splitter);
  if (Array.isArray(node)) {
    visitAll(node, splitter);
    return node;
  }
  if (typeof node !== 'object' || node === null) return node;
  const { text, stack, columns, ul, ol, table } = node as Node;
  if (text !== undefined) (node as Node).text = visit(text, splitter);
  for (const list of [stack, columns, ul, ol]) if (list) visitAll(list, splitter);
  for (const row of table?.body ?? []) visitAll(row, splitter);
  return node;
}

function visitAll(list: unknown[], splitter: RunSplitter): void {
  for (const [index, item] of list.entries()) list[index] = visit(item, splitter);
}

function setText(text: string, splitter: RunSplitter): unknown {
  const runs = splitter.split(text);
  const [first] = runs;
  if (first === undefined) return '';
  if (runs.length === 1 && !first.fallback) return first.text;
  return {
    text: runs.map((run) => (run.fallback ? { text: run.text, font: FAMILY.fallback } : { text: run.text })),
  };
}
