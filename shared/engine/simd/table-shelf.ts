import { float64 } from './memory.ts';

/** Tables that lie ready at once; a scenario seldom has more inputs that are drawn from tables. */
const PLACES = 16;

/** Copies of the tables in use where vector functions can reach them; the one that lies there longest makes room. */
export class TableShelf {
  readonly #copies: Float64Array;
  readonly #length: number;
  readonly #owners: Float64Array[] = [];
  #next = 0;

  /** @param length of each table */
  constructor(length: number) {
    this.#length = length;
    this.#copies = float64(PLACES * length);
  }

  /** The address of the copy of a table, which must not change afterwards. */
  addressOf(table: Float64Array): number {
    let place = this.#owners.indexOf(table);
    if (place < 0) {
      place = this.#next;
      this.#next = (place + 1) % PLACES;
      this.#owners[place] = table;
      this.#copies.set(table, place * this.#length);
    }
    return this.#copies.byteOffset + place * this.#length * Float64Array.BYTES_PER_ELEMENT;
  }
}
