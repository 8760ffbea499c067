import { WireError, within } from './errors.ts';
import { bytesOf, bytesTag, eachField, joinSpans, readBytesEntry, type Span, takeSpan, varintTag } from './fields.ts';
import type { JsonObject } from './json.ts';
import { type Identity, identify, type KeptObjects } from './kept-objects.ts';
import { deepest } from './plain.ts';
import { type Guard, readKubernetesObject } from './struct-decode.ts';

/** Whether a resource is ready; anything but `True` counts as not ready in core. */
export type Ready = 'Unspecified' | 'True' | 'False';

/** Field tags of the Resource message. */
export const ResourceTag = { object: bytesTag(1), connectionDetails: bytesTag(2), ready: varintTag(3) } as const;

/** The numbers of the Ready enum; unknown numbers read as Unspecified. */
export const readyNumbers: readonly Ready[] = ['Unspecified', 'True', 'False'];

interface Parts {
  readonly object: Span | undefined;
  readonly connectionDetails: readonly Span[];
  readonly ready: Ready;
}

/**
 * A resource in a message, decoded when first asked for and once. Every getter throws CodecError if its part is
 * malformed. What it returns is shared: read it, never write to it.
 */
export class LazyResource {
  readonly #span: Span;
  readonly #where: string;
  readonly #name: string | undefined;
  readonly #levels: number;
  readonly #kept: KeptObjects | undefined;
  #parts: Parts | undefined;
  #object: JsonObject | undefined;
  #identity: Identity | undefined | null = null;
  #isNew = false;
  #connectionDetails: ReadonlyMap<string, Uint8Array> | undefined;

  /**
   * `where` is the place in the message, for errors; with `name` it reads `where[name]`. The object is taken from `kept`
   * where it is known there.
   */
  constructor(span: Span, where: string, name?: string, levels: number = deepest, kept?: KeptObjects) {
    this.#span = span;
    this.#where = where;
    this.#name = name;
    this.#levels = levels;
    this.#kept = kept;
  }

  /** The Kubernetes object. A resource without one has an empty object. */
  get object(): JsonObject {
    this.#object ??= this.#read('object', () => this.#decode());
    return this.#object;
  }

  /** What an API server knows the object by; undefined where it cannot be known again. */
  get identity(): Identity | undefined {
    if (this.#identity === null) this.#identity = this.#kept && this.#identify();
    return this.#identity;
  }

  /** Whether the object was decoded for this request, and for none before. */
  get isNew(): boolean {
    return this.#isNew;
  }

  get ready(): Ready {
    return this.#read('ready', () => this.#split().ready);
  }

  get connectionDetails(): ReadonlyMap<string, Uint8Array> {
    this.#connectionDetails ??= this.#read(
      'connectionDetails',
      () => new Map(this.#split().connectionDetails.map(readBytesEntry)),
    );
    return this.#connectionDetails;
  }

  /** The Resource message itself, on the memory of the message it came in. */
  get bytes(): Uint8Array {
    return bytesOf(this.#span);
  }

  #decode(): JsonObject {
    const { object } = this.#split();
    const guard = guardAt(this.#where, this.#name);
    if (object === undefined || this.#kept === undefined) return readKubernetesObject(object, this.#levels, guard);
    const found = this.#kept.read(object, this.identity, this.#levels, guard);
    this.#isNew = !found.known;
    return found.object;
  }

  #identify(): Identity | undefined {
    try {
      const { object } = this.#split();
      return object && identify(object);
    } catch (error) {
      if (error instanceof WireError) return undefined; // whoever reads the object is told
      throw error;
    }
  }

  #split(): Parts {
    this.#parts ??= splitResource(this.#span);
    return this.#parts;
  }

  #read<T>(part: string, decode: () => T): T {
    return within(() => placeOf(part, this.#where, this.#name), decode);
  }
}

/** Outlives the resource, since what is put off of an object that is kept does. */
function guardAt(where: string, name: string | undefined): Guard {
  return (decode) => within(() => placeOf('object', where, name), decode);
}

function placeOf(part: string, where: string, name: string | undefined): string {
  return `${where}${name === undefined ? '' : `[${name}]`}.${part}`;
}

function splitResource(span: Span): Parts {
  let object: Span | undefined;
  let ready: Ready = 'Unspecified';
  const connectionDetails: Span[] = [];
  eachField(span, (tag, reader, end) => {
    if (tag === ResourceTag.object) object = joinSpans(object, takeSpan(reader, end));
    else if (tag === ResourceTag.connectionDetails) connectionDetails.push(takeSpan(reader, end));
    else if (tag === ResourceTag.ready) ready = readyNumbers[reader.int32(end)] ?? 'Unspecified';
    else return false;
    return true;
  });
  return { object, connectionDetails, ready };
}
