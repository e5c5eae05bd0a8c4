import { useEffect, useRef, useState } from 'react';
import { t } from '../../../i18n/t.ts';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import type { PdfPages } from './pdf-pages.ts';
import { Refusal } from './refusal.tsx';
import styles from './show-dialog.module.css';

/** Pages drawn at once; whoever needs more of a document opens a copy. */
const MOST_PAGES = 40;
/** Width of a page in pixels of the layout. */
const WIDTH = 880;

/** The reader is large, so it is loaded only when somebody looks at a PDF. */
const read = async (bytes: Uint8Array): Promise<PdfPages> => (await import('./pdf-pages.ts')).openPdf(bytes);

/** A PDF as pictures of its pages. */
export function PdfPreview({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) {
  const [pages, setPages] = useState<PdfPages | 'broken' | null>(null);
  useEffect(() => {
    let opened: PdfPages | null = null;
    let gone = false;
    // The worker takes the bytes away, so it gets its own.
    read(bytes.slice()).then(
      (document) => {
        opened = document;
        if (gone) document.close();
        else setPages(document);
      },
      () => !gone && setPages('broken'),
    );
    return () => {
      gone = true;
      opened?.close();
    };
  }, [bytes]);
  if (pages === null) return <SkeletonRows label={t('evidence.show.loading', { name })} rows={8} />;
  if (pages === 'broken') return <Refusal>{t('evidence.show.broken')}</Refusal>;
  const shown = Math.min(pages.count, MOST_PAGES);
  return (
    <>
      <ol className={styles.pages} aria-label={t('evidence.show.pages', { count: pages.count })}>
        {Array.from({ length: shown }, (_, index) => (
          <li key={index}>
            <Page pages={pages} number={index + 1} />
          </li>
        ))}
      </ol>
      {shown < pages.count && (
        <Refusal>{t('evidence.show.firstPages', { shown, pages: pages.count })}</Refusal>
      )}
    </>
  );
}

/** Draws its page when it is about to come into sight. */
function Page({ pages, number }: { readonly pages: PdfPages; readonly number: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watcher.disconnect();
        pages.draw(number, element, WIDTH).catch(() => setBroken(true));
      },
      { rootMargin: '600px' },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [pages, number]);
  if (broken) return <Refusal>{t('evidence.show.broken')}</Refusal>;
  return (
    <canvas
      ref={canvas}
      className={styles.page}
      role="img"
      aria-label={t('evidence.show.page', { page: number, pages: pages.count })}
    />
  );
}
