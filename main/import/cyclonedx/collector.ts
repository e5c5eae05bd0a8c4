import { AssayError } from '../../../shared/contract/error.ts';
import type { Skipped } from '../../../shared/contract/imports.ts';
import type { RelationKind } from '../../../shared/model/asset.ts';
import { typesFit } from '../../../shared/rules/asset-relation.ts';
import { shorten } from '../clean-text.ts';
import type { DraftAsset, DraftRelation } from '../draft.ts';
import { MAX_PARTS } from '../limits.ts';
import { counted, type Warnings } from '../warnings.ts';

/** One end of a relation: the place of an asset, or the reference the file uses for it. */
type End = number | string;

interface Pending {
  from: End;
  to: End;
  kind: RelationKind;
  /** True where a reference that leads nowhere is no loss. */
  optional: boolean;
}

const PLACE_LENGTH = 160;

/** A place of the file for people: `component pkg:npm/left-pad@1.0.0`. */
export const placeOf = (what: string, name: string): string =>
  shorten(`${what} ${name}`.trim(), PLACE_LENGTH);

/** Gathers what a bill of materials describes; references are resolved at the end, when all of them are known. */
export class Collector {
  readonly assets: DraftAsset[] = [];
  readonly skipped: Skipped[] = [];
  readonly warnings: Warnings;
  readonly #file: string;
  readonly #byRef = new Map<string, number>();
  readonly #pending: Pending[] = [];
  readonly #described = new Map<string, number>();

  constructor(file: string, warnings: Warnings) {
    this.#file = file;
    this.warnings = warnings;
  }

  /** Adds an asset and returns its place. Of two that carry one reference, the first keeps it. */
  add(asset: DraftAsset, reference: string): number {
    if (this.assets.length >= MAX_PARTS)
      throw new AssayError(
        'FILE',
        `${this.#file} describes more than ${MAX_PARTS} parts, too many for one inventory. Split it by product.`,
      );
    this.assets.push(asset);
    const place = this.assets.length - 1;
    this.#claim(reference, place);
    return place;
  }

  /** Adds a data set that several models may describe: the same name and address are one asset. */
  addOnce(asset: DraftAsset, reference: string): number {
    const key = `${asset.fields.name}\u0000${asset.fields.location ?? ''}`;
    const place = this.#described.get(key) ?? this.add(asset, reference);
    this.#described.set(key, place);
    return place;
  }

  #claim(reference: string, place: number): void {
    if (reference === '') return;
    if (this.#byRef.has(reference))
      this.warnings.count(
        'double refs',
        reference,
        (count, first) =>
          `${counted(count, 'bom-ref')} ${count === 1 ? 'is' : 'are'} used more than once (such as “${shorten(first, 80)}”). Relations lead to the first part that carries it.`,
      );
    else this.#byRef.set(reference, place);
  }

  /** Lets a further reference stand for an asset, unless it stands for one already. */
  alias(reference: string, place: number): void {
    if (reference !== '' && !this.#byRef.has(reference)) this.#byRef.set(reference, place);
  }

  relate(from: End, to: End, kind: RelationKind, optional = false): void {
    this.#pending.push({ from, to, kind, optional });
  }

  skip(where: string, reason: string): void {
    this.skipped.push({ where, reason });
  }

  /** Relations between the assets. Those that lead nowhere, to themselves or are said twice are skipped with the reason. */
  resolve(): DraftRelation[] {
    const said = new Set<string>();
    return this.#pending.flatMap((pending) => {
      const [from, to] = [this.#place(pending.from), this.#place(pending.to)];
      const where = shorten(
        `relation ${this.#label(pending.from)} → ${this.#label(pending.to)}`,
        PLACE_LENGTH * 2,
      );
      if (from === undefined || to === undefined) {
        if (pending.optional) return [];
        const missing = this.#label(from === undefined ? pending.from : pending.to);
        this.skip(where, `The file describes no part “${shorten(missing, PLACE_LENGTH)}”.`);
        return [];
      }
      const kind = this.#fittingKind(pending.kind, from, to);
      const key = `${from} ${to} ${kind}`;
      if (from === to || said.has(key)) {
        this.skip(where, from === to ? 'It leads from a part to itself.' : 'The file says it twice.');
        return [];
      }
      said.add(key);
      return [{ where, from, to, kind }];
    });
  }

  #place(end: End): number | undefined {
    return typeof end === 'number' ? end : this.#byRef.get(end);
  }

  #label(end: End): string {
    return typeof end === 'number' ? (this.assets[end]?.fields.name ?? '') : end;
  }

  /** A relation that makes no sense between two types of asset becomes the plain one. */
  #fittingKind(kind: RelationKind, from: number, to: number): RelationKind {
    const [a, b] = [this.assets[from]?.fields.type, this.assets[to]?.fields.type];
    return a && b && typesFit(kind, a, b) ? kind : 'uses';
  }
}
