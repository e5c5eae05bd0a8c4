import * as mocked from 'electron';
import { vi } from 'vitest';
import type { FakeElectron } from './electron-stand-in.ts';

vi.mock('electron', async () => (await import('./electron-stand-in.ts')).createElectron());

/**
 * The stand-in that everything below main/electron gets in the place of Electron. Import it before what it stands in for:
 * Electron's own module has nothing to offer outside Electron.
 */
export const electron = mocked as unknown as FakeElectron;
