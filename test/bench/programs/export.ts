import { testBench } from '../../helpers/bench.ts';

/** Exports one document of a file and says how long it took and how much memory the process had at its peak. */
const [path = '', kind = 'xlsx', target = ''] = process.argv.slice(2);
using bench = testBench();
await bench.api.engagement.open({ path });
const start = performance.now();
await bench.api.reports.export({ [kind]: target });
const ms = performance.now() - start;
process.stdout.write(JSON.stringify({ ms, megabytes: process.resourceUsage().maxRSS / 1024 }));
process.exit(0);
