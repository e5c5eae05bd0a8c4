import { createStore } from '../state/store.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'assay.theme';
const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(prefers-contrast: more)');
const stored = localStorage.getItem(KEY);

export const theme = createStore<Theme>(THEMES.find((name) => name === stored) ?? 'system');

/** Puts the theme on the page; `system` follows the computer and its changes. */
export function applyTheme(name: Theme): void {
  document.documentElement.dataset['theme'] = name === 'system' ? ofComputer() : name;
}

export function chooseTheme(name: Theme): void {
  localStorage.setItem(KEY, name);
  theme.set(name);
  applyTheme(name);
}

function ofComputer(): Theme {
  if (contrast.matches) return 'contrast';
  return dark.matches ? 'dark' : 'light';
}

for (const wish of [dark, contrast]) wish.addEventListener('change', () => applyTheme(theme.get()));
