import { appliedTo } from './applied.ts';
import type { Context } from './context.ts';
import { type Draft, type Finished, finish } from './finish.ts';
import type { Closed } from './kind.ts';
import { type Member, membersOf } from './members.ts';
import type { KubeObject } from './object.ts';
import type { Blueprint } from './part.ts';
import { byConditions, defaultReadiness } from './readiness.ts';
import { type PlanEntry, type Readiness, ready, waiting } from './result.ts';
import { going, isWrapped, policiesOf, staying, unwrap, wrap, wrappedManifest } from './wrap.ts';

/** The plan of one request, and the objects that follow from it. */
export interface Planned {
  readonly entries: readonly PlanEntry[];
  /** Finished, unwrapped objects of all applied entries, by composition resource name. */
  readonly finished: ReadonlyMap<string, Finished>;
}

/** The functions of a context that answer from observation; `attach` gives them the blueprint once it can be read. */
export interface Observation<C> {
  readonly functions: Pick<
    Context,
    'observed' | 'live' | 'applied' | 'nameOf' | 'observedNames' | 'required' | 'reached' | 'readiness'
  >;
  readonly attach: (blueprint: Blueprint<C>, context: C) => readonly Member<C>[];
}

/** Prepares what parts may ask about the hub; every answer depends on the request alone. */
export function observe<C extends Context>(
  observed: ReadonlyMap<string, KubeObject>,
  required: ReadonlyMap<string, readonly KubeObject[]>,
): Observation<C> {
  let members: ReadonlyMap<string, Member<C>> = new Map();
  let parts: Blueprint<C> = {};
  let attached: C | undefined;
  const memo = new Map<string, Readiness>();
  const appliedObjects = new Map<string, KubeObject>();

  const live = (resource: string) => {
    const object = observed.get(resource);
    return object && wrappedManifest(object);
  };
  const seen = (resource: string) => {
    const object = observed.get(resource);
    return object && unwrap(object);
  };
  const readiness = (resource: string): Readiness => {
    const known = memo.get(resource);
    if (known) return known;
    const answer = judge(resource, observed.get(resource), members.get(resource), attached);
    memo.set(resource, answer);
    return answer;
  };
  const reached = (need: string): boolean => {
    const [name = '', milestone] = need.split('/');
    const declaration = parts[name];
    if (!declaration || !attached) return false;
    if (declaration.when && !declaration.when(attached)) return true;
    if (milestone === undefined)
      return [...members.values()].every((member) => member.part !== name || readiness(member.name).state === 'ready');
    const object = seen(name);
    const judgeMilestone = declaration.form === 'part' ? declaration.milestones?.[milestone] : undefined;
    return object !== undefined && judgeMilestone !== undefined && judgeMilestone(object, attached).state === 'ready';
  };
  return {
    functions: {
      observed: seen,
      live,
      applied: (resource) => {
        const known = appliedObjects.get(resource);
        if (known) return known;
        const object = live(resource);
        if (!object) return undefined;
        const applied = appliedTo(object);
        appliedObjects.set(resource, applied);
        return applied;
      },
      nameOf: (resource) => {
        return live(resource)?.metadata.name;
      },
      observedNames: [...observed.keys()].sort(),
      required: (requirement) => required.get(requirement) ?? [],
      reached,
      readiness,
    },
    attach: (blueprint, context) => {
      parts = blueprint;
      attached = context;
      const wanted = membersOf(blueprint, context);
      members = new Map(wanted.map((member) => [member.name, member]));
      return wanted;
    },
  };
}

function judge<C extends Context>(
  resource: string,
  raw: KubeObject | undefined,
  member: Member<C> | undefined,
  context: C | undefined,
): Readiness {
  const who = member?.declaration.noun ?? resource;
  if (!raw) return waiting('Creating', `${who} is being created`);
  const object = unwrap(raw);
  if (object !== raw) {
    const carrier = byConditions(raw, who);
    if (carrier.state === 'failed') return carrier;
    if (!object) return waiting('Creating', `${who} is being created`);
  }
  if (member?.ready && context && object) return member.ready(object, context);
  return object ? defaultReadiness(object, who) : ready;
}

/** Why nothing new is made: the claim is paused, or its kind says that it is closed. */
export interface Halt extends Closed {
  /** Whether the claim's author paused it, so that parts do what they do while paused. */
  readonly paused: boolean;
}

/**
 * Decides for every part whether it is applied, waits, or is not wanted, and builds what is applied.
 *
 * Sticky: what has been observed stays applied for as long as the spec wants it, whatever its needs say now.
 * Under a halt nothing new is made, and where that freezes, what exists is desired as it was applied.
 */
export function plan<C extends Context>(
  blueprint: Blueprint<C>,
  members: readonly Member<C>[],
  context: C,
  observed: ReadonlyMap<string, KubeObject>,
  halt: Halt | undefined,
): Planned {
  const entries: PlanEntry[] = [];
  const finished = new Map<string, Finished>();
  const byPart = Map.groupBy(members, (member) => member.part);
  for (const [name, declaration] of Object.entries(blueprint)) {
    const own = byPart.get(name) ?? [];
    const halted = halt && (halt.frozen || declaration.evenClosed !== true);
    if (own.length === 0) entries.push(unwanted(name, declaration.why));
    for (const member of own) {
      const exists = observed.has(member.name);
      const unmet = exists ? [] : halted ? [halt.by] : unmetBy(member, context);
      if (unmet.length === 0) finished.set(member.name, buildMember(member, context, observed.get(member.name), halt));
      entries.push({
        name: member.name,
        state: unmet.length === 0 ? 'applied' : 'waiting',
        why: declaration.why,
        waitingOn: unmet,
        part: name,
        observed: exists,
        readiness: context.readiness(member.name),
        ...(declaration.gates === undefined ? {} : { gates: declaration.gates }),
      });
    }
  }
  return { entries, finished };
}

function unmetBy<C extends Context>({ declaration, lacks }: Member<C>, context: C): readonly string[] {
  const { needs = [] } = declaration;
  const missing = lacks?.(context);
  return [...needs.filter((need) => !context.reached(need)), ...(missing === undefined ? [] : [missing])];
}

/** The plan entry of a part this spec does not want. */
export function unwanted(name: string, why: string): PlanEntry {
  return { name, state: 'unwanted', why, waitingOn: [], part: name, observed: false, readiness: ready };
}

/** Carries finished objects the way this flavour allows. */
export function carried<C extends Context>(context: C, planned: Planned): ReadonlyMap<string, KubeObject> {
  return new Map([...planned.finished].map(([name, { object, policies }]) => [name, wrap(context, object, policies)]));
}

function buildMember<C extends Context>(
  member: Member<C>,
  context: C,
  live: KubeObject | undefined,
  halt: Halt | undefined,
): Finished {
  const policies = policiesFor(member, context, live, halt?.frozen === true);
  if (!live) return { ...finish(member.name, member.build(context), undefined), policies };
  const manifest = wrappedManifest(live);
  const applied = () => context.applied(member.name) ?? manifest;
  return { ...finish(member.name, draftOf(member, context, applied, halt), { observed: manifest, applied }), policies };
}

/** What exists without a wrapper never gets one: it would be another object under the same name. */
function policiesFor<C extends Context>(
  { stays }: Member<C>,
  context: C,
  live: KubeObject | undefined,
  frozen: boolean,
): readonly string[] | undefined {
  if (live && frozen) return policiesOf(live);
  if (!stays || (live && !isWrapped(live))) return undefined;
  return stays(context) ? staying : going;
}

function draftOf<C>(member: Member<C>, context: C, applied: () => KubeObject, halt: Halt | undefined): Draft {
  if (!halt?.frozen) return member.build(context);
  const { whilePaused } = member.declaration;
  return halt.paused && whilePaused ? whilePaused(applied()) : applied();
}

/** While frozen, what exists also stays where the claim does not want it any more. */
export function keepAll<C extends Context>(
  context: C,
  observed: ReadonlyMap<string, KubeObject>,
  planned: Planned,
  halt: Halt,
): Planned {
  const kept = [...observed.keys()].filter((name) => !planned.finished.has(name)).sort();
  const finished = new Map(planned.finished);
  const entries = planned.entries.filter((entry) => !kept.includes(entry.name));
  for (const name of kept) {
    const applied = context.applied(name);
    if (!applied) continue;
    const live = observed.get(name);
    finished.set(name, { ...finish(name, applied, undefined), policies: live && policiesOf(live) });
    entries.push({
      name,
      state: 'applied',
      why: halt.paused ? 'kept as it is while the claim is paused' : `kept as it is without ${halt.by}`,
      waitingOn: [],
      part: name,
      observed: true,
      readiness: context.readiness(name),
    });
  }
  return { entries, finished };
}
