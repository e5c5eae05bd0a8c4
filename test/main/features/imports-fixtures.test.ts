import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBench } from '../../helpers/bench.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/import');

/** What importing a file does, or the words in which it is refused. */
type Expected = readonly [created: number, relations: number, skipped: number] | RegExp;

const NOT_A_BOM = /is JSON, but not a CycloneDX bill of materials.*save a list as \.csv or \.xlsx/;
const SPDX = /is an SPDX document, which Assay does not read\. Ask whoever made it for CycloneDX JSON/;

const FILES: Record<string, Record<string, Expected>> = {
  inventories: {
    '2024_consolidated_ai_inventory_raw_v2.csv': [2133, 0, 0],
    '2024_data_dictionary.yaml': /is a YAML file, not a table\. Save the table as \.xlsx or \.csv/,
    '2025_consolidated_COTS_AI_use_cases.xlsx': [900, 0, 0],
    'model_license_other.csv': [349, 0, 0],
  },
  'csv-odd/csv-spectrum': {
    'comma_in_quotes.csv': [1, 0, 0],
    'comma_in_quotes.json': NOT_A_BOM,
    'empty.csv': [2, 0, 0],
    'empty.json': NOT_A_BOM,
    'empty_crlf.csv': [2, 0, 0],
    'empty_crlf.json': NOT_A_BOM,
    'escaped_quotes.csv': [2, 0, 0],
    'escaped_quotes.json': NOT_A_BOM,
    'json.csv': [1, 0, 0],
    'json.json': NOT_A_BOM,
    'newlines.csv': [3, 0, 0],
    'newlines.json': NOT_A_BOM,
    'newlines_crlf.csv': [3, 0, 0],
    'newlines_crlf.json': NOT_A_BOM,
    'quotes_and_newlines.csv': [2, 0, 0],
    'quotes_and_newlines.json': NOT_A_BOM,
    'simple.csv': [1, 0, 0],
    'simple.json': NOT_A_BOM,
    'simple_crlf.csv': [1, 0, 0],
    'simple_crlf.json': NOT_A_BOM,
    'utf8.csv': [2, 0, 0],
    'utf8.json': NOT_A_BOM,
  },
  'csv-odd/frictionless': {
    '[table].csv': [2, 0, 0],
    'accent.csv': [2, 0, 0],
    'blank-headers.csv': [2, 0, 0],
    'bom.csv': [2, 0, 0],
    'defective-rows.csv': [2, 0, 0],
    'delimiter.csv': [2, 0, 0],
    'doublequote.csv': [5, 0, 0],
    'duplicate-headers.csv': [2, 0, 0],
    'empty.csv': /^empty\.csv is empty\. Ask for the file again/,
    'encoding-issue-274.csv': [507, 0, 0],
    'escaping.csv': [3, 0, 0],
    'issue-1009-semicolon.csv': [1, 0, 0],
    // Headings over three rows; two notes below the table have no name.
    'issue-320.xlsx': [46, 0, 2],
    'latin1.csv': [2, 0, 0],
    'leading-zeros.csv': [3, 0, 0],
    'matrix-with-comment.csv': [4, 0, 0],
    'merged-cells.xlsx': [1, 0, 0],
    'multiline-headers.xlsx': [1, 0, 0],
    'number-format-multicode.xlsx': [3, 0, 0],
    'sheets.xlsx': [1, 0, 0],
    'skip-rows-before-headers.csv': [2, 0, 0],
    'table-infer-iso-8859-7.csv': [4, 0, 0],
    'table.ods': /is an OpenDocument file\. Open it in a spreadsheet program, save it as \.xlsx/,
    'table.tsv': [3, 0, 0],
    'table.xls': /is in the old Excel format.*save it as \.xlsx/,
    'table.xlsx': [2, 0, 0],
    'without-rows.csv': [0, 0, 0],
  },
  'aibom/cyclonedx-spec': {
    'invalid-bomformat-1.6.json': /calls its format “AnotherFormat”, not CycloneDX/,
    'invalid-component-ref-1.6.json': [2, 0, 0],
    'invalid-component-type-1.6.json': [1, 0, 0],
    'invalid-dependency-1.6.json': [3, 1, 2],
    'invalid-hash-md5-1.6.json': [1, 0, 0],
    'invalid-license-choice-1.6.json': [1, 0, 0],
    'invalid-license-encoding-1.6.json': [1, 0, 0],
    'invalid-metadata-timestamp-1.6.json': [0, 0, 0],
    'invalid-missing-component-type-1.6.json': [1, 0, 0],
    'invalid-properties-1.6.json': [2, 0, 0],
    'invalid-serialnumber-1.6.json': [0, 0, 0],
    'invalid-service-data-1.6.json': [1, 0, 0],
    'valid-attestation-1.6.json': [0, 0, 0],
    'valid-bom-1.6.json': [4, 1, 0],
    'valid-component-data-1.6.json': [1, 0, 0],
    'valid-component-types-1.6.json': [9, 0, 0],
    'valid-compositions-1.6.json': [4, 3, 0],
    'valid-dependency-1.6.json': [3, 1, 0],
    'valid-empty-components-1.6.json': [0, 0, 0],
    // The workflow names a component that the file does not describe.
    'valid-formulation-1.6.json': [3, 0, 1],
    'valid-machine-learning-1.5.json': [2, 1, 0],
    'valid-machine-learning-1.6.json': [2, 1, 0],
    'valid-machine-learning-1.6.xml': /is CycloneDX in its XML form; Assay reads the JSON form/,
    'valid-machine-learning-considerations-env-1.6.json': [1, 0, 0],
    'valid-minimal-viable-1.6.json': [1, 0, 0],
    'valid-saasbom-1.6.json': [7, 11, 0],
    'valid-standard-1.6.json': [0, 0, 0],
    'valid-vulnerability-1.6.json': [1, 0, 0],
  },
  'aibom/in-the-wild': {
    // The subject of the file is described again among its components.
    'Falcon-7B-instruct.json': [5, 4, 1],
    'RedPajama-INCITE-Instruct-3B-v1.json': [5, 2, 1],
    'hf-aibom-generator-hunyuan.json': [2, 1, 0],
    'k8s-aibom-vllm-output.json': [6, 5, 0],
    'snyk-aibom-agents-mcp.json': [16, 15, 0],
  },
  'aibom/spdx3': { 'example01.spdx3.json': SPDX, 'simplehtr-example.json': SPDX },
};

test.each(Object.keys(FILES))('every file of %s is expected', (folder) => {
  const found = readdirSync(join(fixtures, folder)).filter((name) => name !== 'SOURCES.md');
  expect(found.sort()).toEqual(Object.keys(FILES[folder]!).sort());
});

const all = Object.entries(FILES).flatMap(([folder, files]) =>
  Object.entries(files).map(([name, expected]) => [`${folder}/${name}`, expected] as const),
);
const refusals = all.flatMap(([path, expected]) =>
  expected instanceof RegExp ? [[path, expected] as const] : [],
);
const imported = all.flatMap(([path, expected]) =>
  expected instanceof RegExp ? [] : [[path, expected] as const],
);

test.each(refusals)('%s is refused in words', async (path, words) => {
  using bench = await openBench();
  const input = { source: { path: join(fixtures, path) }, options: {} };
  const refused = { code: 'FILE', message: expect.stringMatching(words) };
  await expect(bench.api.imports.preview(input)).rejects.toMatchObject(refused);
  await expect(bench.api.imports.apply(input)).rejects.toMatchObject(refused);
  expect(await bench.api.assets.list({})).toEqual([]);
});

test.each(imported)('%s is imported', async (path, expected) => {
  using bench = await openBench();
  const input = { source: { path: join(fixtures, path) }, options: {} };
  const [created, relations, skipped] = expected;
  const preview = await bench.api.imports.preview(input);
  expect(preview).toMatchObject({ create: created, update: 0, relations });
  expect(preview.skipped).toHaveLength(skipped);
  expect(await bench.api.assets.list({})).toEqual([]);

  const outcome = await bench.api.imports.apply(input);
  expect(outcome).toMatchObject({ created, updated: 0, relations });
  expect(outcome.skipped).toEqual(preview.skipped);
  expect(await bench.api.assets.list({})).toHaveLength(created);
  expect(await bench.api.engagement.verify({})).toMatchObject({ ok: true });
  expect(bench.logged).toEqual([]);
});
