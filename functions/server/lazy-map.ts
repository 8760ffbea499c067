/**
 * A map whose values are derived when they are read, from another that is not asked for before either. Both `from` and
 * `derive` should remember what they made if that is costly.
 */
export class LazyMap<From, To> implements ReadonlyMap<string, To> {
  readonly #from: () => ReadonlyMap<string, From>;
  readonly #derive: (value: From) => To;

  constructor(from: () => ReadonlyMap<string, From>, derive: (value: From) => To) {
    this.#from = from;
    this.#derive = derive;
  }

  get size(): number {
    return this.#from().size;
  }

  has(key: string): boolean {
    return this.#from().has(key);
  }

  get(key: string): To | undefined {
    const value = this.#from().get(key);
    return value === undefined ? undefined : this.#derive(value);
  }

  keys(): MapIterator<string> {
    return this.#from().keys();
  }

  *values(): Generator<To, undefined> {
    for (const value of this.#from().values()) yield this.#derive(value);
  }

  *entries(): Generator<[string, To], undefined> {
    for (const [key, value] of this.#from()) yield [key, this.#derive(value)];
  }

  [Symbol.iterator](): Generator<[string, To], undefined> {
    return this.entries();
  }

  forEach(visit: (value: To, key: string, map: ReadonlyMap<string, To>) => void): void {
    for (const [key, value] of this.#from()) visit(this.#derive(value), key, this);
  }
}
