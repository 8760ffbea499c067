import type { KubeObject } from './object.ts';

/** What objects are looked up by. */
interface Wanted {
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Objects by namespace, and by the values of some labels and annotations. */
export class Shelves<T extends KubeObject> {
  readonly #labels: readonly string[];
  readonly #annotations: readonly string[];
  readonly #shelves = new Map<string, Map<string, T>>();

  constructor(labels: readonly string[], annotations: readonly string[]) {
    this.#labels = labels;
    this.#annotations = annotations;
  }

  /** The object under `key` is another one now, or gone. */
  replace(key: string, before: T | undefined, after: T | undefined): void {
    for (const name of before === undefined ? [] : this.#namesOf(before)) {
      const shelf = this.#shelves.get(name);
      shelf?.delete(key);
      if (shelf?.size === 0) this.#shelves.delete(name);
    }
    if (after === undefined) return;
    for (const name of this.#namesOf(after)) {
      const shelf = this.#shelves.get(name);
      if (shelf === undefined) this.#shelves.set(name, new Map([[key, after]]));
      else shelf.set(key, after);
    }
  }

  /** The shelf with the fewest objects that holds all that is wanted; undefined where only looking at all helps. */
  smallest(wanted: Wanted): ReadonlyMap<string, T> | undefined {
    const names = this.#wantedNames(wanted);
    const shelves = names.map((name): ReadonlyMap<string, T> => this.#shelves.get(name) ?? new Map());
    return shelves.toSorted((a, b) => a.size - b.size)[0];
  }

  #namesOf({ metadata }: T): readonly string[] {
    const { namespace, labels, annotations } = metadata;
    return this.#wantedNames({
      ...(namespace === undefined ? {} : { namespace }),
      ...(labels === undefined ? {} : { labels }),
      ...(annotations === undefined ? {} : { annotations }),
    });
  }

  #wantedNames({ namespace, labels = {}, annotations = {} }: Wanted): readonly string[] {
    return [
      ...(namespace === undefined ? [] : [`namespace ${namespace}`]),
      ...this.#labels.flatMap((key) => (labels[key] === undefined ? [] : [`label ${key}=${labels[key]}`])),
      ...this.#annotations.flatMap((key) =>
        annotations[key] === undefined ? [] : [`annotation ${key}=${annotations[key]}`],
      ),
    ];
  }
}
