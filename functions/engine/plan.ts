import type { Context } from './context.ts';
import { type Finished, finish } from './finish.ts';
import type { Halt } from './halt.ts';
import type { Member } from './members.ts';
import type { KubeObject } from './object.ts';
import type { Blueprint } from './part.ts';
import { type PlanEntry, ready } from './result.ts';
import { policiesOf, wrap } from './wrap.ts';

/** The plan of one request, and the objects that follow from it. */
export interface Planned {
  readonly entries: readonly PlanEntry[];
  /** Finished, unwrapped objects of all applied entries, by composition resource name. */
  readonly finished: ReadonlyMap<string, Finished>;
}

/**
 * Decides for every part whether it is applied, waits, or is not wanted; `finish` gives what is applied.
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
  finish: (resource: string) => Finished,
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
      if (unmet.length === 0) finished.set(member.name, finish(member.name));
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
