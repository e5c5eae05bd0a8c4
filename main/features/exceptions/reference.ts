import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { assetsFolder } from '../../paths.ts';

const Catalogue = z.object({ responsibilities: z.array(z.object({ id: z.string() })) });

let known: ReadonlySet<string> | undefined;

/** Ids of the reference's responsibilities, read from the bundled catalogue once. */
export function responsibilityIds(): ReadonlySet<string> {
  if (!known) {
    const text = readFileSync(join(assetsFolder, 'catalogue', 'responsibilities.json'), 'utf8');
    known = new Set(Catalogue.parse(JSON.parse(text)).responsibilities.map((r) => r.id));
  }
  return known;
}
