import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const fromSource = import.meta.url.endsWith('.ts');
const here = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Bundled, read-only content: catalogue, fonts, sample. The same place whether run from source or from the build. */
export const assetsFolder = here('../assets/');
export const migrationsFolder = here(fromSource ? './store/migrations/' : './migrations/');
/** The built renderer, served by browser mode and by the desktop's own scheme. */
export const rendererFolder = here(fromSource ? '../out/renderer/' : '../renderer/');
/** The bridge of the desktop window: one CommonJS file, which exists in the build only. */
export const preloadFile = here(fromSource ? '../out/preload/index.cjs' : '../preload/index.cjs');

/**
 * The same place outside the desktop's archive. Only Electron's main thread can read inside `app.asar`; what a thread
 * starts from or reads lies beside it, in `app.asar.unpacked`.
 */
export const outsideArchive = (url: URL): URL =>
  new URL(url.href.replace('/app.asar/', '/app.asar.unpacked/'));

/**
 * The file a thread is started from: `workerFile('simulate')` is `simulate.worker`. Its ending says that it is a module,
 * because outside the archive there is no package.json to say so.
 */
export const workerFile = (name: string): URL =>
  outsideArchive(
    new URL(fromSource ? `./workers/${name}.worker.ts` : `./${name}.worker.mjs`, import.meta.url),
  );

/** The program that turns drawings into pictures, as WebAssembly; read by threads. */
export const resvgWasm = (): string =>
  fromSource
    ? createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
    : fileURLToPath(outsideArchive(new URL('./resvg.wasm', import.meta.url)));
