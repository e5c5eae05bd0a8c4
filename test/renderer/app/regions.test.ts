import { beforeEach, expect, test, vi } from 'vitest';
import { cycleRegion, enterGrid } from '../../../renderer/app/regions.ts';

beforeEach(() => {
  // The stand-in for the browser lays nothing out: what stands in the page counts as shown.
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  document.body.innerHTML = `
    <nav data-region="rail"><a href="#/scope">Scope</a><a href="#/raci" aria-current="step">RACI</a></nav>
    <main>
      <header data-region="head"><button>Import</button></header>
      <section>
        <button>View</button>
        <table role="grid"><tr><td tabindex="0">Cell</td></tr></table>
      </section>
      <aside data-region="inspector"><button>Previous</button><button>Close</button></aside>
      <footer data-region="end"><button>Next</button></footer>
    </main>`;
});

const focused = () => document.activeElement?.textContent?.trim();
const focus = (words: string) =>
  [...document.querySelectorAll<HTMLElement>('a, button, td')].find((e) => e.textContent === words)?.focus();

test('goes round rail, head, centre and inspector, entering the rail at its step and the centre at its grid', () => {
  const seen = [1, 2, 3, 4, 5].map(() => {
    cycleRegion(1);
    return focused();
  });
  expect(seen).toEqual(['RACI', 'Import', 'Cell', 'Previous', 'RACI']);
});

test('goes the other way round as well', () => {
  focus('Cell');
  cycleRegion(-1);
  expect(focused()).toBe('Import');
  cycleRegion(-1);
  cycleRegion(-1);
  expect(focused()).toBe('Previous');
});

test('comes back to where the keyboard was', () => {
  focus('Close');
  for (let times = 0; times < 4; times += 1) cycleRegion(1);
  expect(focused()).toBe('Close');
});

test('leaves out a region in which nothing can take the keyboard', () => {
  document.querySelector('aside')?.remove();
  focus('Cell');
  cycleRegion(1);
  expect(focused()).toBe('RACI');
});

test('keys of a grid reach it while nothing else has the keyboard, and only then', () => {
  expect(enterGrid()).toBe(true);
  expect(focused()).toBe('Cell');
  focus('View');
  expect(enterGrid()).toBe(false);
  expect(focused()).toBe('View');
});
