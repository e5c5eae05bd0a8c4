import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { type MenuState, menuTemplate } from '../../../main/electron/menu-template.ts';

const actions = () => ({ run: vi.fn(), openFile: vi.fn(), openWindow: vi.fn(), showAbout: vi.fn() });
const state = (more: Partial<MenuState> = {}): MenuState => ({
  platform: 'win32',
  isPackaged: true,
  recent: [],
  ...more,
});

/** All entries, outer before inner. */
const flat = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);

function click(items: MenuItemConstructorOptions[], label: string): void {
  const item = flat(items).find((entry) => entry.label === label);
  if (!item?.click) throw new Error(`There is nothing to click named ${label}`);
  (item.click as () => void)();
}

const roles = (items: MenuItemConstructorOptions[]) => flat(items).flatMap(({ role }) => role ?? []);

describe('what changes the engagement is done by the page', () => {
  test.each([
    ['&New Engagement…', 'engagement.new'],
    ['&Open…', 'engagement.open'],
    ['&Verify File and History', 'verify'],
    ['&Close Engagement', 'engagement.close'],
    ['&Undo', 'undo'],
    ['&Redo', 'redo'],
    ['&High Contrast', 'theme.contrast'],
    ['&Keys', 'keys'],
  ])('%s', (label, command) => {
    const chosen = actions();
    click(menuTemplate(state(), chosen), label);
    expect(chosen.run.mock.calls).toEqual([[command]]);
  });
});

test('the page gets the keys first, for a text field keeps its own undo', () => {
  const items = flat(menuTemplate(state(), actions()));
  for (const label of ['&Undo', '&Redo', '&New Engagement…', '&Open…'])
    expect(
      items.find((item) => item.label === label),
      label,
    ).toMatchObject({ registerAccelerator: false });
});

test('recent files open by a click, and an ampersand is shown as one', () => {
  const chosen = actions();
  const recent = Array.from({ length: 12 }, (_, i) => ({ path: `work/${i}.assay`, client: 'Smith & Sons' }));
  const items = menuTemplate(state({ recent }), chosen);
  const shown = flat(items).filter(({ label }) => label?.startsWith('Smith'));
  expect(shown).toHaveLength(10);
  click(items, 'Smith && Sons · 3.assay');
  expect(chosen.openFile.mock.calls).toEqual([['work/3.assay']]);
});

test('without recent files the menu says so', () => {
  expect(flat(menuTemplate(state(), actions()))).toContainEqual({ label: 'Nothing yet', enabled: false });
});

test('the packaged program has no developer’s tools and cannot be reloaded from the menu', () => {
  expect(roles(menuTemplate(state(), actions()))).not.toContain('toggleDevTools');
  expect(roles(menuTemplate(state(), actions()))).not.toContain('reload');
  expect(roles(menuTemplate(state({ isPackaged: false }), actions()))).toContain('toggleDevTools');
});

test('macOS has its own menus; elsewhere one quits from File', () => {
  expect(roles(menuTemplate(state({ platform: 'darwin' }), actions()))).toEqual(
    expect.arrayContaining(['appMenu', 'windowMenu', 'close']),
  );
  expect(roles(menuTemplate(state({ platform: 'linux' }), actions()))).toContain('quit');
});
