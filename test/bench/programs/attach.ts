import { join } from 'node:path';
import { openBench } from '../../helpers/bench.ts';

/** Attaches a file and takes it out again, and says how long each took and how much memory the process had at its peak. */
const [path = ''] = process.argv.slice(2);
using bench = await openBench();
const begun = performance.now();
const { id } = await bench.api.evidence.attach({ source: { path } });
const attached = performance.now();
await bench.api.evidence.export({ id, path: join(bench.folder, 'copy') });
const exported = performance.now();
const report = {
  attach: attached - begun,
  export: exported - attached,
  megabytes: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(report));
bench[Symbol.dispose]();
process.exit(0);
