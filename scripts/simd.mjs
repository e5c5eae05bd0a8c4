import './setup/node-version.mjs';
import { writeFileSync } from 'node:fs';
import { BINARY, compileSimd } from './setup/simd.mjs';
import { main } from './setup/say.mjs';

/* `npm run simd`: compiles shared/engine/simd/source, after which shared/engine/simd/binary.ts is to be committed with it. */
await main(async () => {
  writeFileSync(BINARY, await compileSimd());
});
