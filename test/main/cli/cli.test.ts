import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const CLI = join(import.meta.dirname, '../../../main/cli.ts');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

const run = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, INIT_CWD: folder, ASSAY_SETTINGS: join(folder, 'settings') };
    execFile(process.execPath, [CLI, ...args], { env, maxBuffer: 64 * 2 ** 20 }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr }),
    );
  });

async function json(...args: string[]): Promise<unknown> {
  const ended = await run(...args);
  expect(ended, args.join(' ')).toMatchObject({ code: 0 });
  return JSON.parse(ended.stdout);
}

test('a reader that has seen enough ends the command without a word', async () => {
  const cli = spawn(process.execPath, [CLI, 'catalogue'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  cli.stderr.on('data', (chunk: Buffer) => (stderr += String(chunk)));
  await once(cli.stdout, 'readable');
  cli.stdout.destroy();
  const [code] = (await once(cli, 'close')) as [number];
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test.each([['help'], ['--help'], ['-h'], ['info', '--help']])(
  '“%s %s” lists the commands',
  async (...args) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('verify FILE');
  },
);

test('a case that cannot be run is told on stderr, and the others are printed', async () => {
  const distribution = { dist: 'pert', min: 1, mode: 2, max: 4 };
  writeFileSync(
    join(folder, 'cases.json'),
    JSON.stringify({
      cases: [
        { id: 'good', kind: 'distribution', distribution, expected: {} },
        { id: 'bad', kind: 'distribution', distribution: { ...distribution, mode: 9 }, expected: {} },
      ],
    }),
  );
  const { code, stdout, stderr } = await run('simulate', 'cases.json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([
    { id: 'good', result: {} },
    { id: 'bad', problems: [{}] },
  ]);
  expect(stderr).toMatch(/^cases\.json: case “bad”, cases\[1\]\.distribution\.mode: must not be above max/m);
  expect(stderr).toContain('1 of 2 cases could not be run; the others are printed. Correct this in the file');
});

test('the whole job without a screen: new, import, simulate, export, verify', async () => {
  expect(await json('new', 'job.assay', '--client', 'Northgate Mutual', '--as', 'Ines Calder')).toMatchObject(
    { client: 'Northgate Mutual' },
  );
  writeFileSync(
    join(folder, 'inventory.csv'),
    'Name;Type;Owner\nLapse model;model;Jonas Beck\nClaims API;endpoint;\n;model;\n',
  );
  const dry = await json('import', 'job.assay', 'inventory.csv', '--dry-run');
  expect(dry).toMatchObject({ created: 2, updated: 0 });
  const outcome = await json('import', 'job.assay', 'inventory.csv');
  expect(outcome).toMatchObject({
    created: 2,
    updated: 0,
    skipped: [{ where: expect.stringContaining('row'), reason: expect.any(String) }],
  });
  expect(await json('info', 'job.assay')).toMatchObject({ counts: { assets: 2 } });
  expect(await json('assess', 'job.assay')).toMatchObject({
    posture: { value: null, low: 0, high: 10 },
    whole: { rated: 0, applicable: 208 },
  });
  const exported = await json('export', 'job.assay', '--xlsx', 'job.xlsx', '--pdf', 'job.pdf');
  expect(exported).toMatchObject({
    files: [{ path: join(folder, 'job.xlsx') }, { path: join(folder, 'job.pdf') }],
  });
  expect(readFileSync(join(folder, 'job.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(await json('verify', 'job.assay')).toMatchObject({ ok: true, problems: [] });
});

test('the sample can be simulated, and its register and matrix printed', async () => {
  await json('new', 'sample.assay', '--sample');
  const results = (await json('simulate', 'sample.assay', '--iterations', '2000', '--seed', '5')) as {
    id: string;
    seed: number;
  }[];
  expect(results.at(-1)).toMatchObject({ id: 'portfolio', seed: 5, iterations: 2000 });
  expect(await json('exceptions', 'sample.assay')).toHaveLength(11);
  expect(await json('access', 'sample.assay')).toMatchObject({
    lead: expect.stringMatching(/^Six rights break a rule/),
    violations: expect.arrayContaining([
      expect.objectContaining({ ref: 'AST-015', fix: 'Put it in place: MFA' }),
    ]),
    tasks: expect.arrayContaining([expect.objectContaining({ task: 'Model tuning', saas: 'provider' })]),
  });
  expect(await json('assess', 'sample.assay')).toMatchObject({
    loss: { p90: expect.any(Number), over: true, outOfDate: null },
    riskCategories: { threshold: 0.7, categories: [{ name: 'Technical', score: 0.75 }, {}, {}, {}] },
    access: { byRule: expect.arrayContaining([expect.objectContaining({ violations: expect.any(Number) })]) },
    coverageByControls: [{ cells: [{ control: 'preventive', state: 'partial' }, {}, {}] }, {}, {}, {}],
  });
  expect(await json('raci', 'sample.assay')).toMatchObject({
    rows: expect.any(Array),
    lint: expect.any(Array),
  });
});

test('two engagement files, or two states of one, are compared as the dashboard compares them', async () => {
  await json('new', 'then.assay', '--client', 'Northgate Mutual', '--currency', 'USD');
  await json('new', 'now.assay', '--sample');
  expect(await json('compare', 'now.assay', 'then.assay')).toMatchObject({
    same: false,
    earlier: { client: 'Northgate Mutual', currency: 'USD' },
    now: { client: 'Brightwater Bank' },
    figures: expect.arrayContaining([
      { figure: 'posture', earlier: null, now: expect.any(Number), change: null, turn: null },
    ]),
    threshold: { earlier: 0.7, now: 0.7 },
    categories: [{ name: 'Technical', earlier: null, now: 0.75 }, {}, {}, {}],
    coverage: {
      gaps: { earlier: 12 },
      layers: [{ cells: [{ earlier: { state: null } }, {}, {}] }, {}, {}, {}],
    },
  });
  const { code, stdout, stderr } = await run('compare', 'now.assay');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  const [, sequence = ''] = /--entry (\d+) \(2026-/.exec(stderr) ?? [];
  expect(await json('compare', 'now.assay', '--entry', sequence)).toMatchObject({
    same: true,
    earlier: { client: 'Brightwater Bank', sequence: Number(sequence) },
  });
});

test('words are searched as the palette searches them', async () => {
  await json('new', 'words.assay', '--client', 'Northgate Mutual');
  const rows = Array.from({ length: 60 }, (_, index) => `Lapse model ${index};model`);
  writeFileSync(join(folder, 'models.csv'), ['Name;Type', ...rows].join('\n'));
  await json('import', 'words.assay', 'models.csv');
  expect(await json('search', 'words.assay', 'lapse model 59')).toMatchObject([
    { entity: 'asset', ref: 'AST-060', title: 'Lapse model 59' },
  ]);
  expect(await json('search', 'words.assay', '2.4.2')).toMatchObject([
    { entity: 'responsibility', id: '2.4.2', ref: '2.4.2' },
    ...Array.from({ length: 2 }, () => ({ entity: 'measure', id: '2.4.2' })),
  ]);
  expect(await json('search', 'words.assay', 'nowhere at all')).toEqual([]);
  const many = await run('search', 'words.assay', 'lapse');
  expect(many.stderr).toBe('Only the first 50 are printed. More words find fewer.\n');
  expect(JSON.parse(many.stdout)).toHaveLength(50);
});

test('a case file is simulated and an unsupported case fails with its reason', async () => {
  const scenario = {
    id: 's',
    semantics: 'event',
    frequency: { lef: { dist: 'constant', value: 2 } },
    loss: { primary: { dist: 'constant', value: 10 } },
  };
  writeFileSync(join(folder, 'case.json'), JSON.stringify({ scenarios: [scenario] }));
  const [result] = (await json('simulate', 'case.json', '--thresholds', '5,15')) as {
    kind: string;
    result: { annual_loss: { mean: number; exceedance: number[] } };
  }[];
  expect(result?.kind).toBe('annual_loss');
  expect(result?.result.annual_loss.mean).toBeCloseTo(20, 0);
  expect(result?.result.annual_loss.exceedance).toHaveLength(2);
  writeFileSync(
    join(folder, 'odd.json'),
    JSON.stringify({ scenarios: [{ ...scenario, frequency: { lef: { dist: 'constant', value: -2 } } }] }),
  );
  const failed = await run('simulate', 'odd.json');
  expect(failed.code).toBe(1);
  expect(failed.stdout).toBe('');
  expect(failed.stderr).toMatch(
    /^odd\.json: case “scenarios”, scenarios\[0\]\.frequency\.lef: a frequency cannot be/,
  );
});

test('the catalogue is the reference content', async () => {
  const catalogue = JSON.stringify(await json('catalogue'));
  for (const fact of ['2.5.4', 'New Model Verification Processes', 'Chief Information Security Officer'])
    expect(catalogue).toContain(fact);
});

test.each([
  ['nothing', [], 2, /Say what to do/],
  ['an unknown command', ['conquer'], 2, /no command “conquer”/],
  ['a missing argument', ['info'], 2, /info FILE/],
  ['an option of another command', ['info', 'x.assay', '--pdf', 'y'], 2, /does not take --pdf/],
  ['an unknown option', ['info', 'x.assay', '--wat'], 2, /--wat/],
  ['an option without its value', ['new', 'x.assay', '--client'], 2, /--client/],
  ['a second file to serve', ['serve', 'x.assay', 'y.assay'], 2, /serve \[FILE\]/],
  ['an option serving does not take', ['serve', '--xlsx', 'x.xlsx'], 2, /does not take --xlsx/],
  ['a port that does not exist', ['serve', '--port', '99999'], 2, /--port takes a number from 0 to 65535/],
  ['a missing file', ['verify', 'nope.assay'], 1, /There is no file at .*nope\.assay/],
  ['a number that is none', ['simulate', 'x.assay', '--seed', 'many'], 1, /.+/],
  ['a seed below zero', ['simulate', 'x.json', '--seed', '-1'], 2, /--seed takes a whole number, not “-1”/],
  [
    'a threshold for an engagement',
    ['simulate', 'x.assay', '--thresholds', '5'],
    1,
    /--thresholds is for case/,
  ],
  ['a case file that is not there', ['simulate', 'x.json'], 1, /There is no file at .*x\.json/],
  ['a comparison with nothing', ['compare', 'x.assay', 'y.assay', 'z.assay'], 2, /compare FILE \[OTHER\]/],
  ['a comparison with no entry', ['compare', 'x.assay', '--entry', 'first'], 1, /There is no file at/],
  ['a search for nothing', ['search', 'x.assay', ' '], 1, /Say what to search for/],
  ['a search without words', ['search', 'x.assay'], 2, /search FILE WORDS/],
  ['nothing to export', ['export', 'x.assay'], 1, /--xlsx PATH/],
])('%s ends with words on stderr, nothing on stdout and a code', async (_what, args, code, words) => {
  const ended = await run(...args);
  expect(ended.stderr).toMatch(words);
  expect(ended.stderr).not.toMatch(/\bat .*\.ts:\d+/);
  expect(ended).toMatchObject({ code, stdout: '' });
});

test('a damaged file is refused and left as it is', async () => {
  await json('new', 'hurt.assay', '--client', 'X');
  const path = join(folder, 'hurt.assay');
  const bytes = readFileSync(path);
  bytes.fill(0xff, 4096, 12_288);
  writeFileSync(path, bytes);
  const ended = await run('verify', 'hurt.assay');
  expect(ended.code).toBe(1);
  expect(ended.stderr).toMatch(/damaged|not an Assay/);
  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect(existsSync(`${path}-wal`)).toBe(false);
});

test('evidence is attached with its links, listed, taken out byte for byte, and verified', async () => {
  await json('new', 'proof.assay', '--client', 'Northgate Mutual');
  writeFileSync(join(folder, 'review.txt'), 'Access reviewed on 20 November.');
  const facts = ['--method', 'Inspection', '--on', '2026-01-20', '--source', 'IAM export'];
  const links = ['--link', 'responsibility:1.4,dimension:1.4/monitoring'];
  const attached = await json('attach', 'proof.assay', 'review.txt', ...facts, ...links);
  expect(attached).toMatchObject({
    ref: 'E-001',
    method: 'inspection',
    links: [{ subjectId: '1.4' }, { subjectId: '1.4/monitoring' }],
  });
  expect(await json('evidence', 'proof.assay')).toMatchObject([{ ref: 'E-001', source: 'IAM export' }]);
  expect(await json('evidence', 'proof.assay', '--missing')).toEqual([]);
  await json('extract', 'proof.assay', 'e-001', 'out.txt');
  expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe('Access reviewed on 20 November.');
  expect(await json('findings', 'proof.assay')).toEqual([]);
  expect(await json('verify', 'proof.assay')).toMatchObject({ ok: true });
  expect(await run('attach', 'proof.assay', 'review.txt', '--link', 'nothing')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('KIND:REF'),
  });
  for (const day of ['2026-02-30', '20.11.2026'])
    expect(await run('attach', 'proof.assay', 'review.txt', '--on', day)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`--on takes the day of collection as 2026-11-20, not “${day}”.`),
    });
  expect(await json('evidence', 'proof.assay')).toHaveLength(1);
  expect(await run('extract', 'proof.assay', 'E-009', 'out.txt')).toMatchObject({ code: 1 });
});
