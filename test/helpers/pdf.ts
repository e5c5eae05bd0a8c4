import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a reader sees it: the words of every page, where its bookmarks lead, what it says about itself. */
export interface ReadPdf {
  /** Text of every page, parts in the order of drawing with a space between them. */
  readonly pages: readonly string[];
  readonly bookmarks: readonly Bookmark[];
  readonly info: Readonly<Record<string, unknown>>;
}

export interface Bookmark {
  readonly title: string;
  /** Counted from 1. */
  readonly page: number;
  readonly children: readonly Bookmark[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const file = await task.promise;
  try {
    const pages: string[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const { items } = await (await file.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    const { info } = await file.getMetadata();
    const outline: readonly OutlineItem[] = (await file.getOutline()) ?? [];
    const bookmarks = await Promise.all(outline.map((item) => bookmarkOf(file, item)));
    return { pages: pages.map(plain), bookmarks, info: info as Record<string, unknown> };
  } finally {
    await task.destroy();
  }
}

type PdfFile = Awaited<ReturnType<typeof getDocument>['promise']>;
interface OutlineItem {
  readonly title: string;
  readonly dest: string | unknown[] | null;
  readonly items: readonly OutlineItem[];
}

async function bookmarkOf(file: PdfFile, { title, dest, items }: OutlineItem): Promise<Bookmark> {
  const explicit = typeof dest === 'string' ? await file.getDestination(dest) : dest;
  const page = await file.getPageIndex(explicit?.[0] as Parameters<PdfFile['getPageIndex']>[0]);
  return { title, page: page + 1, children: await Promise.all(items.map((item) => bookmarkOf(file, item))) };
}

/** One kind of space, so that tests can look for words. */
const plain = (text: string): string => text.replace(/[\s\u00a0\u2002\u2003\u2009\u202f]+/g, ' ').trim();
