import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../main/catalogue/catalogue.ts';
import { catalogueContent } from '../../../main/catalogue/content.ts';
import { assetsFolder } from '../../../main/paths.ts';
import { COMPONENTS } from '../../../shared/model/asset.ts';
import { testBench } from '../../helpers/bench.ts';

test('reference content is there before an engagement is open', async () => {
  using bench = testBench();
  const { catalogue } = bench.api;
  const responsibilities = await catalogue.responsibilities({});
  expect(responsibilities).toHaveLength(35);
  expect(responsibilities[0]).toMatchObject({
    id: '1.1',
    title: 'Data Authenticity and Consent Management',
    groupId: '1',
  });
  expect(await catalogue.threats({})).toContainEqual({
    stage: 'Model Operations',
    name: 'Model stealing (extraction)',
    description: 'A model is copied for use without permission',
  });
  expect(await catalogue.threats({})).toHaveLength(7);
});

test('the catalogue holds as much as it says it does', () => {
  const { responsibilities, roles, threats } = catalogueContent();
  expect(threats.dataCentricComponents.map(({ id }) => id)).toEqual(COMPONENTS);
  const measures = responsibilities.responsibilities.flatMap((r) => r.evaluationCriteria);
  expect([responsibilities.responsibilities.length, measures.length]).toEqual([
    responsibilities.counts['responsibilities'],
    responsibilities.counts['measures'],
  ]);
  expect([roles.roles.length, roles.roleAliases.length]).toEqual([
    roles.counts['roles'],
    roles.counts['roleAliases'],
  ]);
  expect(threats.stageThreats).toHaveLength(4);
  // Parts no screen reads yet still pass through.
  expect(threats['riskModel']).toBeDefined();
});

test('it prints what is asked of each dimension, and the frameworks with their items', () => {
  const { instrument, frameworks } = catalogueContent();
  expect(instrument).toHaveLength(35);
  const asked = instrument.flatMap(({ dimensions }) => dimensions.map(({ questions }) => questions.length));
  expect([Math.min(...asked.filter((count) => count > 0)), Math.max(...asked)]).toEqual([2, 6]);
  expect(instrument.find(({ id }) => id === '1.1')!.checklist[0]).toEqual({
    id: '1.1/checklist/1',
    text: expect.any(String),
  });
  expect(frameworks.map(({ id, items }) => [id, items.length])).toEqual([
    ['nist-ai-rmf', 72],
    ['nist-800-53', 298],
    ['nist-ssdf', 42],
    ['owasp-llm', 10],
    ['owasp-ml', 10],
    ['mitre-atlas', 35],
    ['eu-ai-act', 113],
    ['iso-42001', 38],
    ['iso-27001', 93],
  ]);
});

test.each([
  ['truncated', (text: string) => text.slice(0, 5000), 'cannot be read'],
  ['of another form', () => '{"schemaVersion": 2}', 'does not fit this version'],
])('a catalogue file that is %s is refused with its path', (_what, spoil, message) => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-catalogue-'));
  try {
    const original = join(assetsFolder, 'catalogue');
    for (const name of ['responsibilities.json', 'threats.json'])
      copyFileSync(join(original, name), join(folder, name));
    writeFileSync(join(folder, 'roles.json'), spoil(readFileSync(join(original, 'roles.json'), 'utf8')));
    expect(() => loadCatalogue(folder)).toThrow(
      expect.objectContaining({ code: 'DAMAGED', message: expect.stringContaining(message) }),
    );
    expect(() => loadCatalogue(folder)).toThrow(join(folder, 'roles.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
