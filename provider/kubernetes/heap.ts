/** What a heap remembers of a value: hand it back to remove the value. */
export interface Place<T> {
  readonly value: T;
  readonly at: number;
  /** Its index; -1 once it is taken out. */
  index: number;
}

/** Values by when they are due, the earliest first; any of them may be taken out. */
export class Heap<T> {
  readonly #places: Place<T>[] = [];

  get size(): number {
    return this.#places.length;
  }

  /** The earliest. */
  peek(): Place<T> | undefined {
    return this.#places[0];
  }

  add(value: T, at: number): Place<T> {
    const place: Place<T> = { value, at, index: this.#places.length };
    this.#places.push(place);
    this.#up(place);
    return place;
  }

  /** Harmless for what is out already. */
  remove(place: Place<T>): void {
    const { index } = place;
    if (index === -1) return;
    const last = this.#places.pop();
    place.index = -1;
    if (last === undefined || last === place) return;
    this.#set(last, index);
    this.#up(last);
    this.#down(last);
  }

  #up(place: Place<T>): void {
    for (let parent = this.#places[(place.index - 1) >> 1]; place.index > 0; ) {
      if (parent === undefined || parent.at <= place.at) return;
      this.#swap(place, parent);
      parent = this.#places[(place.index - 1) >> 1];
    }
  }

  #down(place: Place<T>): void {
    for (;;) {
      const left = this.#places[2 * place.index + 1];
      const right = this.#places[2 * place.index + 2];
      const child = right !== undefined && left !== undefined && right.at < left.at ? right : left;
      if (child === undefined || place.at <= child.at) return;
      this.#swap(place, child);
    }
  }

  #swap(a: Place<T>, b: Place<T>): void {
    const { index } = a;
    this.#set(a, b.index);
    this.#set(b, index);
  }

  #set(place: Place<T>, index: number): void {
    this.#places[index] = place;
    place.index = index;
  }
}
