import type { AssetType } from '../../../shared/model/asset.ts';
import { fitLine, fitProse, keepAttribute, type LineField } from '../asset-text.ts';
import { cleanLine } from '../clean-text.ts';
import type { DraftAsset, DraftFields } from '../draft.ts';
import type { JsonObject } from '../json.ts';
import type { Warnings } from '../warnings.ts';
import { warnOfUnread } from './unread.ts';

/** An asset in the making: sets fields within their limits and keeps everything else under a heading. */
export class Part {
  readonly asset: DraftAsset;
  readonly #warnings: Warnings;

  constructor(where: string, name: string, type: AssetType, warnings: Warnings) {
    this.#warnings = warnings;
    this.asset = { where, typeStated: true, ref: null, fields: { name: '', type, attributes: {} } };
    this.line('name', 'Name', name);
  }

  get fields(): DraftFields {
    return this.asset.fields;
  }

  /** Sets a single-line field unless it is set already; `heading` is where an overlong text is kept. */
  line(field: LineField, heading: string, text: string): void {
    if (cleanLine(text) === '' || this.fields[field]) return;
    this.fields[field] = fitLine(field, heading, text, this.asset.where, this.#warnings, (full) =>
      this.note(heading, full),
    );
  }

  describe(text: string): void {
    const fitted = fitProse('description', text, this.asset.where, this.#warnings);
    if (fitted !== '') this.fields.description = fitted;
  }

  /** Tells what a piece of the part says beyond the keys that are read. */
  unread(what: string, node: JsonObject, read: ReadonlySet<string>): void {
    warnOfUnread(what, node, read, this.#warnings);
  }

  /** Keeps texts under a heading, one per line. */
  note(heading: string, ...texts: readonly string[]): void {
    const said = texts.filter((text) => text.trim() !== '');
    keepAttribute(this.fields.attributes, heading, said.join('\n'), this.asset.where, this.#warnings);
  }
}
