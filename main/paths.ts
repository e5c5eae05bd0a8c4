import { fileURLToPath } from 'node:url';

const fromSource = import.meta.url.endsWith('.ts');
const here = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Bundled, read-only content: catalogue, fonts, sample. The same place whether run from source or from the build. */
export const assetsFolder = here('../assets/');
export const migrationsFolder = here(fromSource ? './store/migrations/' : './migrations/');
/** The built renderer, served by browser mode and by the desktop's own scheme. */
export const rendererFolder = here(fromSource ? '../out/renderer/' : '../renderer/');
