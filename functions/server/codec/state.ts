import { within } from './errors.ts';
import { bytesOf, bytesTag, eachField, joinSpans, readEntry, type Span, spanOf, takeSpan } from './fields.ts';
import type { KeptObjects } from './kept-objects.ts';
import { deepest } from './plain.ts';
import { LazyResource } from './resource.ts';

/** Field tags of the State message. */
export const StateTag = { composite: bytesTag(1), resources: bytesTag(2) } as const;

/** Observed or desired state, read when first asked for. Getters throw CodecError if their part is malformed. */
export class LazyState {
  readonly #span: Span | undefined;
  readonly #where: string;
  readonly #levels: number;
  readonly #kept: KeptObjects | undefined;
  #composite: LazyResource | undefined | null = null;
  #resources: ReadonlyMap<string, LazyResource> | undefined;

  constructor(span: Span | undefined, where: string, levels: number = deepest, kept?: KeptObjects) {
    this.#span = span;
    this.#where = where;
    this.#levels = levels;
    this.#kept = kept;
  }

  /** The State message itself, for passing it on; undefined if the message around it had none. */
  get bytes(): Uint8Array | undefined {
    return this.#span && bytesOf(this.#span);
  }

  /** The composite resource (XR). */
  get composite(): LazyResource | undefined {
    if (this.#composite === null)
      this.#composite = within(
        () => `${this.#where}.composite`,
        () => this.#findComposite(),
      );
    return this.#composite;
  }

  /** Composed resources by composition resource name. */
  get resources(): ReadonlyMap<string, LazyResource> {
    this.#resources ??= within(
      () => `${this.#where}.resources`,
      () => this.#listResources(),
    );
    return this.#resources;
  }

  #findComposite(): LazyResource | undefined {
    if (this.#span === undefined) return undefined;
    let found: Span | undefined;
    eachField(this.#span, (tag, reader, end) => {
      if (tag !== StateTag.composite) return false;
      found = joinSpans(found, takeSpan(reader, end));
      return true;
    });
    if (found === undefined) return undefined;
    // Never a kept one: core sets fields of a composite in memory, under the version it read. What is worked out for it is
    // kept with what is observed, and the request around it must not live as long.
    const own = this.#kept === undefined ? found : spanOf(Buffer.from(bytesOf(found)));
    return new LazyResource(own, `${this.#where}.composite`, undefined, this.#levels);
  }

  #listResources(): ReadonlyMap<string, LazyResource> {
    const resources = new Map<string, LazyResource>();
    if (this.#span === undefined) return resources;
    for (const { key, value } of readResourceEntries(this.#span)) {
      resources.set(key, new LazyResource(value, `${this.#where}.resources`, key, this.#levels, this.#kept));
    }
    return resources;
  }
}

function readResourceEntries(state: Span): { readonly key: string; readonly value: Span }[] {
  const entries: Span[] = [];
  eachField(state, (tag, reader, end) => {
    if (tag !== StateTag.resources) return false;
    entries.push(takeSpan(reader, end));
    return true;
  });
  return entries.map(readEntry);
}
