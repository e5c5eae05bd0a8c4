import { writeFileSync } from 'node:fs';
import { realDisk } from '../../../main/export/write-files.ts';
import { exportDocuments } from '../../../main/features/reports/export.ts';
import { testBench } from '../bench.ts';
import { reportSources } from '../../../main/app/features.ts';

/**
 * Exports both documents of an engagement in a process of its own. With `stop` it writes half of the first document, says
 * so on stdout, and waits to be killed.
 */
const [path = '', xlsx = '', pdf = '', how = ''] = process.argv.slice(2);
using bench = testBench();
await bench.api.engagement.open({ path });

const stopping: typeof realDisk = {
  ...realDisk,
  write: (file, bytes) => {
    writeFileSync(file, bytes.subarray(0, bytes.length / 2));
    process.stdout.write('half\n');
    return new Promise(() => setInterval(() => undefined, 1000));
  },
};
await exportDocuments(
  bench.workbench.context('reports.export'),
  { xlsx: xlsx || null, pdf: pdf || null },
  { signal: new AbortController().signal, progress: () => undefined },
  reportSources,
  how === 'stop' ? stopping : realDisk,
);
process.exit(0);
