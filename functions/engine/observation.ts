import { appliedTo } from './applied.ts';
import { buildMember } from './build-member.ts';
import { type Conclusion, conclude, type Outcome } from './conclusion.ts';
import type { Context } from './context.ts';
import type { Finished } from './finish.ts';
import { type Halt, haltOf } from './halt.ts';
import { isReached, judge } from './judge.ts';
import type { Kind } from './kind.ts';
import { type Member, membersOf } from './members.ts';
import { at, type KubeObject } from './object.ts';
import { type Asked, Recall } from './recall.ts';
import type { ComposeRequest, Identity } from './request.ts';
import type { Mistake } from './result.ts';
import { equal } from './validation/equal.ts';
import { viewOf } from './view.ts';
import { unwrap, wrappedManifest } from './wrap.ts';

/** A request whose composite has been judged. */
export interface Judged<Spec> {
  readonly identity: Identity;
  readonly spec: Spec;
  readonly request: ComposeRequest;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * What is worked out for one composite: its context, its members, and what is desired of each. From one request to the
 * next only what reads something that differs is worked out anew; every answer follows from the request at hand alone.
 */
export class Observation<Spec, C extends Context<Spec>> {
  readonly kind: Kind<Spec, C>;
  /** Why nothing new may be made. Of this and all below, `prepare` comes first. */
  readonly halt: () => Halt | undefined;
  /** Every composed resource that the spec wants, in the order of the blueprint. */
  readonly members: () => readonly Member<C>[];
  /** What is desired of a member. */
  readonly finished: Asked<Finished>;
  /** What is said of the composite. */
  readonly conclude: (outcome: Outcome) => Conclusion;
  readonly #recall = new Recall();
  readonly #prepared: Asked<C | readonly Mistake[]>;
  readonly #constants: Fields;
  #observed: ReadonlyMap<string, KubeObject> = new Map();
  #required: ReadonlyMap<string, readonly KubeObject[]> = new Map();
  #said: Fields = {};
  #fields: Fields = {};
  #context: C | undefined;
  #outcome: Outcome = { entries: [], drift: [], holds: [] };
  #members: ReadonlyMap<string, Member<C>> = new Map();
  /** Whether the members are known: before, readiness is the objects' own, and nothing is reached. */
  #planned = false;

  constructor(kind: Kind<Spec, C>) {
    const recall = this.#recall;
    const { blueprint } = kind;
    this.kind = kind;
    const find = (resource: string) => this.#observed.get(resource);
    const found = recall.input(find, Object.is);
    const live = recall.input((resource) => manifestOf(find(resource)), Object.is);
    // Another one where the kind has other fields than before: then all is worked out anew.
    const context = recall.input(() => this.#context as C, Object.is);
    const member = recall.input((resource) => this.#members.get(resource), Object.is);
    const readiness = recall.work((resource) => judge(resource, found(resource), member(resource), context('')));
    const reached = recall.input((need) => {
      return isReached({ blueprint, members: this.#members, context: this.#context as C }, need);
    });
    this.#constants = {
      observed: recall.input((resource) => carriedBy(find(resource)), Object.is),
      live,
      applied: recall.work((resource) => appliedOf(live(resource))),
      nameOf: recall.input((resource) => manifestOf(find(resource))?.metadata.name),
      required: recall.input((requirement) => this.#required.get(requirement) ?? nothing, areSame),
      reached: (need: string) => this.#planned && reached(need),
      readiness: (resource: string) =>
        this.#planned ? readiness(resource) : judge(resource, found(resource), undefined, undefined),
    };
    const said = recall.input((field) => this.#said[field], alike);
    const base = viewOf<Context<Spec>>(baseFields, said, this.#constants);
    this.#prepared = recall.work(() => kind.prepare(base, said('platform') as string), Object.is);
    const members = recall.work(() => this.#keep(membersOf(blueprint, context(''))));
    const halt = recall.work(() => haltOf(kind, context('')));
    this.halt = () => halt('');
    this.members = () => members('');
    this.finished = recall.work((resource) =>
      buildMember(member(resource) as Member<C>, context(''), found(resource), halt('')),
    );
    const outcome = recall.input(() => this.#outcome);
    const conclusion = recall.work(() => conclude(kind, context(''), halt(''), outcome('')));
    this.conclude = (given) => {
      this.#outcome = given;
      return conclusion('');
    };
  }

  /** Whether this knows so much that it should begin anew: names that have not been asked about for long are kept as well. */
  get isOld(): boolean {
    return this.#recall.requests >= mostRequests;
  }

  /** Turns to a request; what its kind derives from it, or what is wrong with it. */
  prepare({ identity, spec, request }: Judged<Spec>): C | readonly Mistake[] {
    const { observed, required, platform } = request;
    this.#recall.next();
    this.#planned = false;
    this.#observed = observed;
    this.#required = required;
    this.#said = { ...identity, spec, platform, observedNames: [...observed.keys()].sort() };
    const prepared = this.#prepared('');
    if (Array.isArray(prepared)) return prepared;
    const context = this.#view(prepared as C);
    this.#members = new Map(this.members().map((member) => [member.name, member]));
    this.#planned = true;
    return context;
  }

  /** Lets go of the request, which may be much larger than what is known of it. */
  leave(): void {
    this.#observed = new Map();
    this.#required = new Map();
  }

  #view(prepared: C): C {
    const names = Object.keys(prepared);
    const before = Object.keys(this.#fields);
    this.#fields = prepared as unknown as Fields;
    if (
      this.#context === undefined ||
      names.length !== before.length ||
      names.some((name, at) => name !== before[at])
    ) {
      const ask = this.#recall.input((field) => this.#fields[field], alike);
      this.#context = viewOf<C>(names, ask, this.#constants);
    }
    return this.#context;
  }

  /** Members that are made of the same are the same. */
  #keep(members: readonly Member<C>[]): readonly Member<C>[] {
    return members.map((member) => {
      const before = this.#members.get(member.name);
      return before?.declaration === member.declaration && equal(before.item, member.item) ? before : member;
    });
  }
}

/** The fields of a context that do not answer questions. */
const baseFields = ['flavour', 'name', 'namespace', 'composite', 'owned', 'spec', 'observedNames'] as const;

/** Requests after which an observation begins anew. */
const mostRequests = 1_000;

const nothing: readonly KubeObject[] = [];

const manifestOf = (object: KubeObject | undefined) => object && wrappedManifest(object);
const carriedBy = (object: KubeObject | undefined) => object && unwrap(object);
const appliedOf = (object: KubeObject | undefined) => object && appliedTo(object);

function areSame(before: unknown, now: unknown): boolean {
  const [some, others] = [before, now] as [readonly unknown[], readonly unknown[]];
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

/** As `equal`; objects of which the API server has another version are not looked into. */
function alike(before: unknown, now: unknown): boolean {
  return versionOf(before) === versionOf(now) && equal(before, now);
}

function versionOf(value: unknown): unknown {
  return at(value, 'metadata', 'resourceVersion');
}

/** By the objects observed for a composite: it lasts as long as they are kept. */
const observations = new WeakMap<KubeObject, Observation<unknown, never>>();

/** Objects that are looked at to find out what is known of a composite: hardly ever do so many change at a time. */
const mostAsked = 4;

/** What is known of the composite that these objects are observed for, by `keepObservation`; else something new. */
export function observationOf<Spec, C extends Context<Spec>>(
  kind: Kind<Spec, C>,
  observed: ReadonlyMap<string, KubeObject>,
): Observation<Spec, C> {
  let asked = 0;
  for (const object of observed.values()) {
    const known = observations.get(object) as Observation<Spec, C> | undefined;
    if (known !== undefined && known.kind === kind && !known.isOld) return known;
    if (++asked === mostAsked) break;
  }
  return new Observation(kind);
}

/** Keeps what is known of a composite with the objects observed for it. */
export function keepObservation<Spec, C extends Context<Spec>>(
  observation: Observation<Spec, C>,
  observed: ReadonlyMap<string, KubeObject>,
): void {
  const known = observation as unknown as Observation<unknown, never>;
  for (const object of observed.values()) if (observations.get(object) !== known) observations.set(object, known);
}
