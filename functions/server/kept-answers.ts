import { equal } from '../engine/validation/index.ts';
import { encodeMeta, type Identity, isSame, type LazyResource, type RequestView } from './codec/index.ts';

/** Everything an answer follows from; of composed resources kinds see the objects alone. */
export interface Question {
  readonly request: RequestView;
  /** On memory of its own, as it is where objects are kept. */
  readonly composite: LazyResource;
  /** Name of the platform settings. */
  readonly platform: string;
}

/**
 * The last answer for each composite, to be given again where nothing differs that it follows from: most of the time
 * Crossplane asks about composites at rest. Composed and required resources are the same where the API server says so
 * (see KeptObjects); the composite, of which core sets fields in memory, is compared field by field.
 */
export class KeptAnswers {
  readonly #limit: number;
  /** Least recently used first, by uid of the composite. */
  readonly #answers = new Map<string, Kept>();
  #size = 0;

  /** Keeps answers that are `limit` bytes together, with the composites they are for. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Bytes that the answers and composites kept have. */
  get size(): number {
    return this.#size;
  }

  /** The answer to the same question, encoded; undefined if none is known. */
  find(question: Question): Buffer | undefined {
    const uid = uidOf(question.composite);
    const known = uid === undefined ? undefined : this.#answers.get(uid);
    if (uid === undefined || known === undefined) return undefined;
    this.#forget(uid, known);
    if (!answers(known, question)) return undefined;
    this.#put(uid, known);
    const { rest, ttlSeconds } = known;
    return Buffer.concat([encodeMeta({ tag: question.request.tag, ttlSeconds }), rest]);
  }

  /**
   * Keeps the answer to a question, unless something in it is new: what has just changed will change again, and keeping
   * would cost for nothing.
   */
  keep(question: Question, answer: Buffer, ttlSeconds: number): void {
    const { request, composite, platform } = question;
    const uid = uidOf(composite);
    const observed = identitiesOf([...request.observed.resources].map(([name, resource]) => [name, [resource]]));
    const required = identitiesOf(request.requiredResources);
    if (uid === undefined || observed === undefined || required === undefined) return;
    const rest = answer.subarray(encodeMeta({ tag: request.tag, ttlSeconds }).length);
    const desired = Buffer.from(request.desired.bytes ?? []);
    const context = Buffer.from(request.context ?? []);
    const size = rest.length + composite.bytes.length + desired.length + context.length;
    if (size > this.#limit) return;
    this.#put(uid, { composite, platform, desired, context, observed, required, rest, ttlSeconds, size });
    for (const [oldest, kept] of this.#answers) {
      if (this.#size <= this.#limit) break;
      this.#forget(oldest, kept);
    }
  }

  #put(uid: string, kept: Kept): void {
    this.#answers.set(uid, kept);
    this.#size += kept.size;
  }

  #forget(uid: string, { size }: Kept): void {
    this.#answers.delete(uid);
    this.#size -= size;
  }
}

/** Identities of resources by name of the resource or the requirement. */
type Identities = ReadonlyMap<string, readonly Identity[]>;

interface Kept {
  readonly composite: LazyResource;
  readonly platform: string;
  /** What earlier steps desire and say in the context, passed on as it came. */
  readonly desired: Buffer;
  readonly context: Buffer;
  readonly observed: Identities;
  readonly required: Identities;
  /** The answer after what follows from the request's tag. */
  readonly rest: Buffer;
  readonly ttlSeconds: number;
  readonly size: number;
}

function answers(kept: Kept, { request, composite, platform }: Question): boolean {
  const { observed, requiredResources: required } = request;
  return (
    kept.platform === platform &&
    kept.desired.equals(request.desired.bytes ?? nothing) &&
    kept.context.equals(request.context ?? nothing) &&
    kept.observed.size === observed.resources.size &&
    kept.required.size === required.size &&
    every(observed.resources, (resource, name) => isSame(kept.observed.get(name)?.[0], resource.identity)) &&
    every(required, (resources, name) => areSame(kept.required.get(name), resources)) &&
    equal(kept.composite.object, composite.object)
  );
}

const nothing = Buffer.alloc(0);

function areSame(identities: readonly Identity[] | undefined, resources: readonly LazyResource[]): boolean {
  return (
    identities?.length === resources.length && resources.every(({ identity }, at) => isSame(identities[at], identity))
  );
}

function every<T>(map: ReadonlyMap<string, T>, holds: (value: T, key: string) => boolean): boolean {
  for (const [key, value] of map) if (!holds(value, key)) return false;
  return true;
}

/** Undefined if any of the resources is new, or cannot be known again. */
function identitiesOf(groups: Iterable<readonly [string, readonly LazyResource[]]>): Identities | undefined {
  const found = new Map<string, readonly Identity[]>();
  for (const [name, resources] of groups) {
    const identities: Identity[] = [];
    for (const { isNew, identity } of resources) {
      if (isNew || identity === undefined) return undefined;
      identities.push(identity);
    }
    found.set(name, identities);
  }
  return found;
}

function uidOf({ object }: LazyResource): string | undefined {
  const { metadata } = object as { readonly metadata?: { readonly uid?: unknown } };
  return typeof metadata?.uid === 'string' ? metadata.uid : undefined;
}
