/** The parts of a screen that F6 walks: rail, head, centre, inspector. */
type RegionName = 'rail' | 'head' | 'centre' | 'inspector';

interface Region {
  readonly name: RegionName;
  readonly element: HTMLElement;
}

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]';

/** Where the keyboard last was in a region, so that coming back goes on from there. */
const remembered = new WeakMap<HTMLElement, HTMLElement>();

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

function regions(): Region[] {
  const found = (name: RegionName, selector: string): Region[] => {
    const element = document.querySelector<HTMLElement>(selector);
    return element === null ? [] : [{ name, element }];
  };
  return [
    ...found('rail', 'nav[data-region="rail"]'),
    ...found('head', 'main [data-region="head"]'),
    ...found('centre', 'main'),
    ...found('inspector', 'main [data-region="inspector"]'),
  ];
}

/** The region that holds the keyboard; the centre is what is left of the page without head, inspector and end bar. */
function regionOf(element: Element | null): RegionName | null {
  const named = element?.closest<HTMLElement>('[data-region]')?.dataset['region'];
  if (named === 'rail' || named === 'head' || named === 'inspector') return named;
  return named === undefined && element?.closest('main') ? 'centre' : null;
}

/** What takes the focus in a region: where it last was, else the tab stop of its grid, else the first thing that can. */
function entrance({ name, element }: Region): HTMLElement | undefined {
  const step = name === 'rail' ? element.querySelector<HTMLElement>('[aria-current="step"]') : null;
  if (step) return step;
  const last = remembered.get(element);
  if (last?.isConnected && isShown(last) && regionOf(last) === name) return last;
  const inside = [
    ...element.querySelectorAll<HTMLElement>('[role="grid"][tabindex="0"], [role="grid"] [tabindex="0"]'),
    ...element.querySelectorAll<HTMLElement>(FOCUSABLE),
  ];
  return inside.find((item) => item.tabIndex >= 0 && isShown(item) && regionOf(item) === name);
}

/** Takes the keyboard to the next region in the direction of `step`; regions without anything to focus are left out. */
export function cycleRegion(step: 1 | -1): void {
  const all = regions();
  const here = regionOf(document.activeElement);
  const at = all.findIndex((region) => region.name === here);
  const from = all[at];
  if (from && document.activeElement instanceof HTMLElement)
    remembered.set(from.element, document.activeElement);
  for (let index = 1; index <= all.length; index += 1) {
    const start = at < 0 && step < 0 ? 0 : at;
    const next = all[(start + step * index + all.length * 2) % all.length];
    const target = next && entrance(next);
    if (!target) continue;
    target.focus();
    return;
  }
}

/**
 * Gives a key that moves in grids to the grid of the page while nothing has the keyboard, as after going to a step.
 * Returns whether there was one.
 */
export function enterGrid(): boolean {
  const active = document.activeElement;
  if (active !== null && active !== document.body && active.tagName !== 'MAIN') return false;
  const grid = document.querySelector<HTMLElement>(
    'main [role="grid"][tabindex="0"], main [role="grid"] [tabindex="0"]',
  );
  grid?.focus();
  return grid !== null;
}
