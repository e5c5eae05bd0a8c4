import type { ImportTarget, Skipped } from '../../shared/contract/imports.ts';
import type { AssetType } from '../../shared/model/asset.ts';
import { readCell } from '../../shared/rules/asset-cells.ts';
import { type ChoiceField, isChoiceField } from '../../shared/rules/asset-fields.ts';
import { fold } from '../../shared/rules/asset-words.ts';
import { fitLine, fitProse, isLineField, keepAttribute, type LineField } from './asset-text.ts';
import { cleanText, hasInvisible } from './clean-text.ts';
import type { DraftAsset, DraftFields } from './draft.ts';
import { isNothing, readChoiceText } from './read-choice.ts';
import type { Sheet } from './sheet.ts';
import { counted, type Warnings } from './warnings.ts';

export interface MappedColumn {
  index: number;
  heading: string;
  target: ImportTarget;
}

/** Reads the rows of one sheet as assets. */
export class RowReader {
  readonly #sheet: Sheet;
  readonly #columns: readonly MappedColumn[];
  readonly #defaultType: AssetType;
  readonly #warnings: Warnings;
  readonly #placePrefix: string;

  constructor(sheet: Sheet, columns: readonly MappedColumn[], defaultType: AssetType, warnings: Warnings) {
    this.#sheet = sheet;
    this.#columns = columns;
    this.#defaultType = defaultType;
    this.#warnings = warnings;
    this.#placePrefix = sheet.name === '' ? '' : `sheet ${sheet.name}, `;
  }

  /** The asset of a row (from 0), or why it cannot be one. */
  read(row: number): DraftAsset | Skipped {
    const where = `${this.#placePrefix}row ${row + 1}`;
    const fields: DraftFields = { name: '', type: this.#defaultType, attributes: {} };
    const draft: DraftAsset = { where, fields, typeStated: false, ref: null };
    for (const column of this.#columns) this.#readCell(draft, column, row);
    if (fields.name === '') {
      const names = this.#columns
        .filter((column) => column.target === 'name')
        .map((column) => `“${column.heading}”`);
      return { where, reason: `It has no name (${names.join(', ')} is blank).` };
    }
    return draft;
  }

  #readCell(draft: DraftAsset, column: MappedColumn, row: number): void {
    const raw = this.#sheet.rows[row]?.[column.index] ?? '';
    if (column.target === 'ignore' || raw === '') return;
    if (hasInvisible(raw))
      this.#warnings.count(
        'invisible',
        draft.where,
        (count, first) =>
          `Invisible control characters were removed from ${counted(count, 'cell')} (first in ${first}).`,
      );
    const link = this.#sheet.links.get(`${row}:${column.index}`) ?? null;
    const text = cleanText(raw);
    if (text === '') return;
    const keep = (full: string) =>
      keepAttribute(draft.fields.attributes, column.heading, full, draft.where, this.#warnings);
    const { target } = column;
    if (target === 'attribute') keep(link === null ? text : `${text} (${link})`);
    else if (target === 'ref') readRef(draft, text, keep);
    else if (target === 'description') this.#addProse(draft, column.heading, text);
    else if (target === 'cia' || isChoiceField(target))
      this.#readChoice(draft, target, column.heading, text, keep);
    else if (isLineField(target)) this.#readLine(draft, target, column.heading, text, link, keep);
  }

  /** Several columns can make up the description: each becomes a paragraph. */
  #addProse({ fields, where }: DraftAsset, heading: string, text: string): void {
    const together = fields.description ? `${fields.description}\n\n${text}` : text;
    fields.description = fitProse(heading, together, where, this.#warnings);
  }

  #readLine(
    { fields, where }: DraftAsset,
    field: LineField,
    heading: string,
    raw: string,
    cellLink: string | null,
    keep: (full: string) => void,
  ): void {
    const markdown = /^\[([^\]]+)\]\((\S+)\)$/.exec(raw);
    const text = markdown?.[1] ?? raw;
    const link = cellLink ?? markdown?.[2] ?? null;
    if (field !== 'name' && isNothing(text) && link === null)
      return this.#countNothing(heading, where, keep, raw);
    // Two columns may be given to one field: the first that says something counts.
    if (fields[field]) return keep(raw);
    const isPlace = field === 'location' || field === 'modelCard' || field === 'dataCard';
    const value = isPlace && link !== null ? link : text;
    fields[field] = fitLine(field, heading, value, where, this.#warnings, keep);
    if (link === null) return;
    if (isPlace) keep(text);
    else if (field === 'name' && !fields.location)
      fields.location = fitLine('location', heading, link, where, this.#warnings, keep);
    else keep(`${text} (${link})`);
  }

  #readChoice(
    draft: DraftAsset,
    field: ChoiceField | 'cia',
    heading: string,
    text: string,
    keep: (full: string) => void,
  ): void {
    if (isNothing(text)) return this.#countNothing(heading, draft.where, keep, text);
    const reading = readCell(field, text);
    const understood = 'patch' in reading ? reading.patch : phrase(field, text);
    if (understood === null) {
      keep(text);
      return this.#warnings.count(
        `unknown ${heading}`,
        text,
        (count, first) =>
          `“${heading}”: ${counted(count, 'cell')} could not be understood, such as “${first.slice(0, 60)}”. The field stays blank there; the words are kept among the asset's own columns.`,
      );
    }
    if (field !== 'cia' && draft.fields[field] && !(field === 'type' && !draft.typeStated)) return keep(text);
    Object.assign(draft.fields, understood);
    if (field === 'type') draft.typeStated = true;
    // The client's own words stay readable beside the value they were taken for.
    if (field !== 'cia' && fold(text) !== fold(String(draft.fields[field]))) keep(text);
  }

  #countNothing(heading: string, where: string, keep: (full: string) => void, text: string): void {
    keep(text);
    this.#warnings.count(
      `nothing ${heading}`,
      where,
      (count) =>
        `“${heading}”: ${counted(count, 'cell')} only ${count === 1 ? 'says' : 'say'} N/A or the like. The field stays blank there.`,
    );
  }
}

const phrase = (field: ChoiceField | 'cia', text: string) => {
  const value = field === 'cia' ? null : readChoiceText(field, text);
  return value === null ? null : { [field]: value };
};

function readRef(draft: DraftAsset, text: string, keep: (full: string) => void): void {
  if (/^AST-\d{3,}$/i.test(text)) draft.ref = text.toUpperCase();
  else keep(text);
}
