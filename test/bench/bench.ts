import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from './row.ts';
import { assessmentRows } from './rows/assessment.ts';
import { browserRows } from './rows/browser.ts';
import { coreRows } from './rows/core.ts';
import { documentRows } from './rows/documents.ts';
import { engineRows } from './rows/engine.ts';
import { evidenceRows } from './rows/evidence.ts';
import { stepRows } from './rows/steps.ts';
import { suiteRows } from './rows/suite.ts';
import { measureYardsticks } from './yardstick.ts';

const GROUPS: Readonly<Record<string, () => Promise<Row[]>>> = {
  engine: engineRows,
  core: coreRows,
  assessment: assessmentRows,
  steps: stepRows,
  documents: documentRows,
  evidence: evidenceRows,
  browser: browserRows,
  suite: suiteRows,
};

const figure = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));

const isOver = ({ value, target }: Row) => !(value <= target);

function print(row: Row, yardsticks: Readonly<Record<'processor' | 'disk', number>>): void {
  const ratio = row.against ? `${(row.value / yardsticks[row.against]).toFixed(2)} × ${row.against}` : '';
  const spread = row.spread ? `${figure(row.spread[0])}–${figure(row.spread[1])}` : '';
  const verdict = isOver(row) ? 'OVER' : 'ok';
  console.log(
    [
      row.name.padEnd(46),
      `${figure(row.value)} ${row.unit}`.padStart(10),
      `≤ ${figure(row.target)}`.padStart(9),
      verdict.padEnd(5),
      spread.padEnd(14),
      ratio,
    ].join(' '),
  );
}

/** `npm run bench [-- engine core assessment steps documents evidence browser suite]`: every row beside its target and the machine's own yardstick. Fails when a row is over its target. */
const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
const yardsticks = await measureYardsticks(folder);
rmSync(folder, { recursive: true, force: true });
console.log(
  `yardstick: processor ${figure(yardsticks.processor)} ms, disk ${figure(yardsticks.disk)} ms; Node ${process.version}`,
);
const over: string[] = [];
for (const [name, rows] of Object.entries(GROUPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const row of await rows()) {
    print(row, yardsticks);
    if (isOver(row)) over.push(row.name);
  }
}
if (over.length > 0) console.log(`over their target: ${over.join('; ')}`);
process.exit(over.length > 0 ? 1 : 0);
