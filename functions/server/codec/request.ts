import { within } from './errors.ts';
import {
  bytesOf,
  bytesTag,
  eachField,
  joinSpans,
  readBytesEntry,
  readEntry,
  type Span,
  spanOf,
  takeSpan,
} from './fields.ts';
import type { JsonObject } from './json.ts';
import type { KeptObjects } from './kept-objects.ts';
import { deepest } from './plain.ts';
import { LazyResource } from './resource.ts';
import { LazyState } from './state.ts';
import { readStructSpan } from './struct-decode.ts';

/** Field tags of RunFunctionRequest. */
export const RequestTag = {
  meta: bytesTag(1),
  observed: bytesTag(2),
  desired: bytesTag(3),
  input: bytesTag(4),
  context: bytesTag(5),
  extraResources: bytesTag(6),
  credentials: bytesTag(7),
  requiredResources: bytesTag(8),
  requiredSchemas: bytesTag(9),
} as const;

/** What a caller says it can do (meta.capabilities); an empty list means Crossplane before 2.2. */
export const Capability = {
  capabilities: 1,
  requiredResources: 2,
  credentials: 3,
  conditions: 4,
  requiredSchemas: 5,
} as const;

/** How a request is read. */
export interface DecodeOptions {
  /** Deepest nesting of objects and lists, the outermost being 1; default and most 1,000. */
  readonly levels?: number;
  /** Where composed and required resources are kept for later requests that are read with the same `levels`. */
  readonly kept?: KeptObjects | undefined;
}

/**
 * A RunFunctionRequest. Only its outline has been read: every getter decodes its part when first asked, remembers it,
 * and throws CodecError if that part is malformed. Treat everything in it as read-only.
 */
export interface RequestView {
  /** To be copied to the response, and never to be depended on. */
  readonly tag: string;
  readonly capabilities: readonly number[];
  readonly observed: LazyState;
  /** What earlier steps of the pipeline desire; `desired.bytes` is how to pass it on. */
  readonly desired: LazyState;
  /** The step's input from the Composition. */
  readonly input: JsonObject | undefined;
  /** The pipeline's context as it came, for passing it on; undefined if there is none. */
  readonly context: Uint8Array | undefined;
  /** The pipeline's context, decoded. */
  readonly contextObject: JsonObject;
  /**
   * Resources that earlier responses required, by requirement name. A name that is missing has not been looked up yet;
   * an empty list means that nothing matched. Holds the deprecated extra resources too, under the newer name's rule.
   */
  readonly requiredResources: ReadonlyMap<string, readonly LazyResource[]>;
  /** Credentials by name: keys and values of each Secret. Never log them. */
  readonly credentials: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;
  /** OpenAPI schemas that earlier responses required, by requirement name; undefined for kinds that do not exist. */
  readonly requiredSchemas: ReadonlyMap<string, JsonObject | undefined>;
}

/** Reads the outline of a RunFunctionRequest. Throws CodecError if even that is malformed. */
export function decodeRequest(bytes: Uint8Array, { levels = deepest, kept }: DecodeOptions = {}): RequestView {
  return within(
    () => 'request',
    () => new LazyRequest(spanOf(bytes), Math.min(levels, deepest), kept),
  );
}

class LazyRequest implements RequestView {
  readonly tag: string;
  readonly capabilities: readonly number[];
  readonly observed: LazyState;
  readonly desired: LazyState;
  readonly #levels: number;
  readonly #kept: KeptObjects | undefined;
  readonly #single = new Map<number, Span>();
  readonly #entries = new Map<number, Span[]>();
  #input: JsonObject | undefined;
  #contextObject: JsonObject | undefined;
  #requiredResources: ReadonlyMap<string, readonly LazyResource[]> | undefined;
  #credentials: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>> | undefined;
  #requiredSchemas: ReadonlyMap<string, JsonObject | undefined> | undefined;

  constructor(span: Span, levels: number, kept: KeptObjects | undefined) {
    eachField(span, (tag, reader, end) => {
      if (tag > RequestTag.requiredSchemas || (tag & 7) !== 2) return false;
      if (tag <= RequestTag.context) this.#single.set(tag, joinSpans(this.#single.get(tag), takeSpan(reader, end)));
      else this.#entriesOf(tag).push(takeSpan(reader, end));
      return true;
    });
    const meta = readMeta(this.#single.get(RequestTag.meta));
    this.tag = meta.tag;
    this.capabilities = meta.capabilities;
    this.#levels = levels;
    this.#kept = kept;
    this.observed = new LazyState(this.#single.get(RequestTag.observed), 'observed', levels, kept);
    this.desired = new LazyState(this.#single.get(RequestTag.desired), 'desired', levels);
  }

  get input(): JsonObject | undefined {
    const span = this.#single.get(RequestTag.input);
    if (span === undefined) return undefined;
    this.#input ??= within(
      () => 'input',
      () => readStructSpan(span, this.#levels),
    );
    return this.#input;
  }

  get context(): Uint8Array | undefined {
    const span = this.#single.get(RequestTag.context);
    return span && bytesOf(span);
  }

  get contextObject(): JsonObject {
    const span = this.#single.get(RequestTag.context);
    this.#contextObject ??= within(
      () => 'context',
      () => readStructSpan(span, this.#levels),
    );
    return this.#contextObject;
  }

  get requiredResources(): ReadonlyMap<string, readonly LazyResource[]> {
    this.#requiredResources ??= within(
      () => 'requiredResources',
      () => {
        const entries = [
          ...this.#entriesOf(RequestTag.extraResources),
          ...this.#entriesOf(RequestTag.requiredResources),
        ];
        const items = (value: Span, key: string) => readItems(value, key, this.#levels, this.#kept);
        return new Map(entries.map(readEntry).map(({ key, value }) => [key, items(value, key)]));
      },
    );
    return this.#requiredResources;
  }

  get credentials(): ReadonlyMap<string, ReadonlyMap<string, Uint8Array>> {
    this.#credentials ??= within(
      () => 'credentials',
      () => {
        const entries = this.#entriesOf(RequestTag.credentials).map(readEntry);
        return new Map(entries.map(({ key, value }) => [key, readCredentials(value)]));
      },
    );
    return this.#credentials;
  }

  get requiredSchemas(): ReadonlyMap<string, JsonObject | undefined> {
    this.#requiredSchemas ??= within(
      () => 'requiredSchemas',
      () => {
        const entries = this.#entriesOf(RequestTag.requiredSchemas).map(readEntry);
        return new Map(entries.map(({ key, value }) => [key, readSchema(value, this.#levels)]));
      },
    );
    return this.#requiredSchemas;
  }

  #entriesOf(tag: number): Span[] {
    const entries = this.#entries.get(tag) ?? [];
    this.#entries.set(tag, entries);
    return entries;
  }
}

const META_TAG = bytesTag(1);
const META_CAPABILITY = 0x10;
const META_CAPABILITIES_PACKED = bytesTag(2);
/** Only field of Resources, Credentials and Schema; of CredentialData too. */
const FIRST = bytesTag(1);

function readMeta(span: Span | undefined): { readonly tag: string; readonly capabilities: readonly number[] } {
  let requestTag = '';
  const capabilities: number[] = [];
  if (span === undefined) return { tag: requestTag, capabilities };
  eachField(span, (tag, reader, end) => {
    if (tag === META_TAG) requestTag = reader.string(end);
    else if (tag === META_CAPABILITY) capabilities.push(reader.int32(end));
    else if (tag === META_CAPABILITIES_PACKED) {
      const stop = reader.sized(end);
      while (reader.pos < stop) capabilities.push(reader.int32(stop));
    } else return false;
    return true;
  });
  return { tag: requestTag, capabilities };
}

function nestedSpans(span: Span): Span[] {
  const found: Span[] = [];
  eachField(span, (tag, reader, end) => {
    if (tag !== FIRST) return false;
    found.push(takeSpan(reader, end));
    return true;
  });
  return found;
}

function readItems(
  resources: Span,
  name: string,
  levels: number,
  kept: KeptObjects | undefined,
): readonly LazyResource[] {
  return nestedSpans(resources).map(
    (item, at) => new LazyResource(item, `requiredResources[${name}]`, `${at}`, levels, kept),
  );
}

function readCredentials(credentials: Span): ReadonlyMap<string, Uint8Array> {
  const data = nestedSpans(credentials).reduce<Span | undefined>(joinSpans, undefined);
  return new Map(data === undefined ? [] : nestedSpans(data).map(readBytesEntry));
}

function readSchema(schema: Span, levels: number): JsonObject | undefined {
  const document = nestedSpans(schema).reduce<Span | undefined>(joinSpans, undefined);
  return document && readStructSpan(document, levels);
}
