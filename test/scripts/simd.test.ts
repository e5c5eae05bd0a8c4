import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BINARY, compileSimd } from '../../scripts/setup/simd.mjs';

test('the compiled vector functions are those of the sources', async () => {
  const compiled = await compileSimd();
  expect(compiled === readFileSync(BINARY, 'utf8'), 'run `npm run simd` and commit what it writes').toBe(
    true,
  );
});
