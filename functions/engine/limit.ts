import type { Blueprint } from './part.ts';
import type { Planned } from './plan.ts';
import type { Hold, Mistake, PlanEntry } from './result.ts';

/** More composed resources than this trip the XR circuit breaker of core (crossplane/crossplane#7108). */
export const resourceLimit = 50;

/**
 * What a plan comes to once nothing is waited for any more. Room is kept for parts that are made even where nothing new
 * may be: isolation must not fail for want of it.
 */
function everComing<C>({ entries }: Planned, blueprint: Blueprint<C>): readonly PlanEntry[] {
  return entries.filter(({ state, part }) => state !== 'unwanted' || isUrgent(blueprint, part));
}

function isUrgent<C>(blueprint: Blueprint<C>, part: string): boolean {
  return blueprint[part]?.evenClosed === true;
}

/** Counted over all that will ever be applied, so that a claim is refused before it starts and not halfway. What has begun is only held. */
export function excessOf<C>(planned: Planned, blueprint: Blueprint<C>): Mistake | undefined {
  const wanted = everComing(planned, blueprint);
  if (wanted.length <= resourceLimit) return undefined;
  return {
    path: 'spec',
    given: `${wanted.length} composed resources`,
    accepted: `at most ${resourceLimit}`,
    message: tooManyWords(wanted),
  };
}

/** A plan within the limit, and what is held for it. */
export interface Limited {
  readonly planned: Planned;
  readonly holds: readonly Hold[];
}

/** Holds back what does not exist yet as far as the limit asks, the last first; what exists stays whatever the count. */
export function limit<C>(planned: Planned, blueprint: Blueprint<C>): Limited {
  const wanted = everComing(planned, blueprint);
  if (wanted.length <= resourceLimit) return { planned, holds: [] };
  const settled = wanted.filter(({ observed, part }) => observed || isUrgent(blueprint, part));
  const room = Math.max(0, resourceLimit - settled.length);
  const held = new Set(wanted.filter((entry) => !settled.includes(entry)).slice(room));
  if (held.size === 0) return { planned, holds: [] };
  const finished = new Map(planned.finished);
  for (const { name } of held) finished.delete(name);
  const wait = (entry: PlanEntry): PlanEntry => ({
    ...entry,
    state: 'waiting',
    waitingOn: [...entry.waitingOn, `room among ${resourceLimit} composed resources`],
  });
  return {
    planned: { entries: planned.entries.map((entry) => (held.has(entry) ? wait(entry) : entry)), finished },
    holds: [tooMany(wanted, [...held])],
  };
}

/** That there are too many resources, and of what most: whoever reads it must know what to use less of. */
function tooManyWords(wanted: readonly PlanEntry[]): string {
  const most = [...Map.groupBy(wanted, ({ part }) => part)]
    .filter(([, members]) => members.length > 1)
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 2)
    .map(([part, members]) => `${part} (${members.length})`);
  const which = most.length === 0 ? '' : `, most of them ${most.join(' and ')}`;
  return `this needs ${wanted.length} composed resources${which}`;
}

function tooMany(wanted: readonly PlanEntry[], held: readonly PlanEntry[]): Hold {
  const names = held.map(({ name }) => name);
  const rest = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return {
    reason: 'TooManyResources',
    message: `${tooManyWords(wanted)}; at most ${resourceLimit} are made, and ${names.slice(0, 5).join(', ')}${rest} must wait`,
  };
}
