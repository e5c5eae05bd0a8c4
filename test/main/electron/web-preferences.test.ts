import { describe, expect, test } from 'vitest';
import { assertHardened, webPreferences } from '../../../main/electron/web-preferences.ts';

const hardened = webPreferences('preload.cjs', false);

test('a window is isolated, sandboxed, without Node, and held to the same-origin policy', () => {
  expect(hardened).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    devTools: false,
    preload: 'preload.cjs',
  });
  expect(() => assertHardened(hardened)).not.toThrow();
});

describe('a window that is not does not open', () => {
  test.each([
    ['contextIsolation', false],
    ['sandbox', false],
    ['nodeIntegration', true],
    ['nodeIntegrationInWorker', true],
    ['nodeIntegrationInSubFrames', true],
    ['webSecurity', false],
    ['allowRunningInsecureContent', true],
    ['experimentalFeatures', true],
    ['webviewTag', true],
    ['navigateOnDragDrop', true],
    ['plugins', true],
    ['spellcheck', true],
  ])('with %s %s', (name, value) => {
    expect(() => assertHardened({ ...hardened, [name]: value })).toThrow(name);
    // Left out, Electron's default would decide.
    expect(() => assertHardened({ ...hardened, [name]: undefined })).toThrow(name);
  });

  test.each([
    ['partition', 'persist:other'],
    ['enableBlinkFeatures', 'Serial'],
    ['additionalArguments', ['--no-sandbox']],
    ['session', {}],
  ])('with a %s of its own', (name, value) => {
    expect(() => assertHardened({ ...hardened, [name]: value })).toThrow(name);
  });
});
