import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createMemoryStream, main as compile } from 'assemblyscript/asc';
import { ROOT } from './places.mjs';

const SOURCE = path.join(ROOT, 'shared', 'engine', 'simd', 'source');

/** The module that carries the compiled functions. */
export const BINARY = path.join(ROOT, 'shared', 'engine', 'simd', 'binary.ts');

const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--initialMemory', '32'];

/**
 * Compiles the vector functions of the engine from AssemblyScript. The same sources give the same text.
 *
 * @returns {Promise<string>} the text of {@link BINARY}
 * @throws Error with the compiler's messages when the sources have mistakes
 */
export async function compileSimd() {
  /** @type {Uint8Array | undefined} */
  let bytes;
  const stderr = createMemoryStream();
  const { error } = await compile(['index.ts', '--outFile', 'simd.wasm', ...OPTIONS], {
    stderr,
    readFile: (name) => {
      const file = path.join(SOURCE, name);
      // The compiler adds the extension itself; ours is written out, as everywhere.
      return existsSync(file)
        ? readFileSync(file, 'utf8').replaceAll(/(from '\.\/[\w-]+)\.ts'/g, "$1'")
        : null;
    },
    writeFile: (_name, contents) => {
      bytes = /** @type {Uint8Array} */ (contents);
    },
    listFiles: () => [],
  });
  if (error !== null || bytes === undefined)
    throw new Error(`The engine's vector functions: ${stderr.toString()}`);
  return moduleOf(bytes);
}

/** @param {Uint8Array} bytes */
function moduleOf(bytes) {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,100}/g) ?? [];
  const text = lines.map((line) => `  '${line}'`).join(',\n');
  return `/** The functions of source/ as WebAssembly, in base64. Written by \`npm run simd\`; do not edit. */
export const BINARY = [
${text},
].join('');
`;
}
