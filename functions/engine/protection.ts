import type { Context } from './context.ts';
import { finish } from './finish.ts';
import type { Halt } from './halt.ts';
import { liveOf } from './live.ts';
import type { KubeObject } from './object.ts';
import type { Blueprint } from './part.ts';
import { type Planned, unwanted } from './plan.ts';
import type { PlanEntry } from './result.ts';
import { usage, used } from './usage.ts';

/**
 * Adds a Usage for every `outlives` of the blueprint: the part cannot be deleted while the part it outlives
 * exists. A Usage names real objects, so it waits until both have been observed, and then stays. What outlives a part
 * that outlives the target needs none.
 */
export function protect<C extends Context>(
  blueprint: Blueprint<C>,
  context: C,
  observed: ReadonlyMap<string, KubeObject>,
  planned: Planned,
  halt: Halt | undefined,
): Planned {
  const entries: PlanEntry[] = [...planned.entries];
  const finished = new Map(planned.finished);
  const wanted = new Set(planned.entries.filter((entry) => entry.state !== 'unwanted').map((entry) => entry.name));
  for (const [part, { outlives }] of Object.entries(blueprint)) {
    for (const target of outlives ?? []) {
      const name = `usage-${part}-outlives-${target}`;
      const [who = part, whom = target] = [blueprint[part]?.noun, blueprint[target]?.noun];
      const why = `${who} must not go before ${whom} is gone`;
      if (!wanted.has(part) || !wanted.has(target) || isImplied(blueprint, target, outlives, wanted)) {
        entries.push(unwanted(name, why));
        continue;
      }
      const live = observed.get(name);
      const missing = [part, target].filter((resource) => !observed.has(resource));
      const waitingOn = live ? [] : halt?.frozen ? [halt.by] : missing;
      if (waitingOn.length === 0) {
        const kept = live && (halt?.frozen || missing.length > 0);
        const draft = kept ? context.applied(name) : protection(observed, part, target, why);
        // Names only, nothing of the settings: what is live just tells whether it is the same again.
        if (draft) finished.set(name, finish(name, draft, live && liveOf(live, () => live)));
      }
      const state = waitingOn.length === 0 ? 'applied' : 'waiting';
      entries.push({
        name,
        state,
        why,
        waitingOn,
        part: name,
        observed: live !== undefined,
        readiness: context.readiness(name),
      });
    }
  }
  return { entries, finished };
}

function isImplied<C>(
  blueprint: Blueprint<C>,
  target: string,
  others: readonly string[] = [],
  wanted: ReadonlySet<string>,
): boolean {
  return others.some((other) => other !== target && wanted.has(other) && blueprint[other]?.outlives?.includes(target));
}

function protection(observed: ReadonlyMap<string, KubeObject>, part: string, target: string, reason: string) {
  const of = observed.get(part);
  const by = observed.get(target);
  const protectedObject = of && used(of);
  const user = by && used(by);
  return protectedObject && user && usage({ of: protectedObject, by: user, reason });
}
