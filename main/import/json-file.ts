import { extname } from 'node:path';
import { AssayError } from '../../shared/contract/error.ts';
import { asList, asObject, asText, type JsonObject } from './json.ts';

/**
 * What a text is: `cyclonedx` with its parsed content, or `table` for anything that is neither JSON nor XML.
 * @throws AssayError FILE for bills of materials in other forms, with what to do instead.
 */
export type TextKind = { kind: 'cyclonedx'; bom: JsonObject } | { kind: 'table' };

const refuse = (message: string): never => {
  throw new AssayError('FILE', message);
};

const TO_JSON = 'Ask for it as CycloneDX JSON, or convert it (“cyclonedx convert --output-format json”).';
const NOT_SPDX =
  'is an SPDX document, which Assay does not read. Ask whoever made it for CycloneDX JSON instead.';

export function recogniseText(name: string, text: string): TextKind {
  const start = text.slice(0, 4096).trimStart();
  if (start.startsWith('<')) refuseMarkup(name, start);
  if (/^SPDXVersion:/m.test(start)) refuse(`${name} ${NOT_SPDX}`);
  const isJsonFile = /^\.(json|cdx|bom)$/.test(extname(name).toLowerCase());
  if (!isJsonFile && !/^[{[]/.test(start)) return { kind: 'table' };
  const parsed = parse(text);
  if ('value' in parsed) return recogniseJson(name, parsed.value);
  // A table may begin with a bracket too; a file that calls itself JSON is a broken one.
  if (!isJsonFile && !/^\{\s*"/.test(start)) return { kind: 'table' };
  return refuse(
    `${name} is not complete JSON (${parsed.problem}). It may have been copied only in part: copy it again.`,
  );
}

function parse(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: placeOf(error, text) };
  }
}

/** Where the parser stopped, as a line that a person can go to. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (position === undefined) return 'it ends too early';
  return `line ${text.slice(0, Number(position)).split('\n').length}`;
}

function recogniseJson(name: string, value: unknown): TextKind {
  const bom = asObject(value);
  if (bom?.['bomFormat'] === 'CycloneDX') return { kind: 'cyclonedx', bom };
  const context = asList(bom?.['@context']).map(asText).join(' ');
  if (bom && ('spdxVersion' in bom || /spdx/i.test(context))) refuse(`${name} ${NOT_SPDX}`);
  if (bom && 'bomFormat' in bom)
    refuse(
      `${name} calls its format “${asText(bom['bomFormat']).slice(0, 60)}”, not CycloneDX. Ask for a CycloneDX file, or correct the entry bomFormat if it is one.`,
    );
  return refuse(
    `${name} is JSON, but not a CycloneDX bill of materials (it has no bomFormat). Assay reads CycloneDX JSON and tables: save a list as .csv or .xlsx and choose that file.`,
  );
}

function refuseMarkup(name: string, start: string): never {
  if (/cyclonedx\.org/.test(start))
    return refuse(`${name} is CycloneDX in its XML form; Assay reads the JSON form. ${TO_JSON}`);
  if (/spdx\.org/.test(start)) return refuse(`${name} ${NOT_SPDX}`);
  const what = /^<!doctype html|^<html|<table/i.test(start) ? 'a web page' : 'an XML file';
  return refuse(
    `${name} is ${what}, whatever its name says. Open it in a spreadsheet program, save it as .xlsx and choose that file.`,
  );
}
