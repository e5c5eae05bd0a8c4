/** What a person should know about an import, each thing once: repeated ones are counted, with their first place. */
export class Warnings {
  readonly #told = new Set<string>();
  readonly #counted = new Map<string, { count: number; first: string; words: CountedWords }>();

  add(text: string): void {
    this.#told.add(text);
  }

  /** Counts one more case of `key`. The words are made at the end, from the number of cases and the first of them. */
  count(key: string, first: string, words: CountedWords): void {
    const entry = this.#counted.get(key);
    if (entry) entry.count += 1;
    else this.#counted.set(key, { count: 1, first, words });
  }

  get texts(): string[] {
    return [
      ...this.#told,
      ...[...this.#counted.values()].map(({ count, first, words }) => words(count, first)),
    ];
  }
}

type CountedWords = (count: number, first: string) => string;

/** `1 row`, `12 rows`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;
