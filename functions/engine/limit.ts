import type { Planned } from './plan.ts';
import type { Hold, PlanEntry } from './result.ts';

/** More composed resources than this trip the XR circuit breaker of core (crossplane/crossplane#7108). */
export const resourceLimit = 50;

/** How many resources a plan comes to once nothing is waited for any more. */
export function countOf({ entries }: Planned): number {
  return entries.filter(({ state }) => state !== 'unwanted').length;
}

/** A plan within the limit, and what is held for it. */
export interface Limited {
  readonly planned: Planned;
  readonly holds: readonly Hold[];
}

/** Holds back what does not exist yet as far as the limit asks, the last first; what exists stays whatever the count. */
export function limit(planned: Planned): Limited {
  const wanted = planned.entries.filter(({ state }) => state !== 'unwanted');
  if (wanted.length <= resourceLimit) return { planned, holds: [] };
  const room = Math.max(0, resourceLimit - wanted.filter(({ observed }) => observed).length);
  const held = new Set(wanted.filter(({ observed }) => !observed).slice(room));
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
    holds: [tooMany(planned.entries, [...held])],
  };
}

/** That there are too many resources, and of what most: whoever reads it must know what to use less of. */
export function tooManyWords(entries: readonly PlanEntry[]): string {
  const wanted = entries.filter(({ state }) => state !== 'unwanted');
  const most = [...Map.groupBy(wanted, ({ part }) => part)]
    .filter(([, members]) => members.length > 1)
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 2)
    .map(([part, members]) => `${part} (${members.length})`);
  const which = most.length === 0 ? '' : `, most of them ${most.join(' and ')}`;
  return `this needs ${wanted.length} composed resources${which}`;
}

function tooMany(entries: readonly PlanEntry[], held: readonly PlanEntry[]): Hold {
  const names = held.map(({ name }) => name);
  const rest = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return {
    reason: 'TooManyResources',
    message: `${tooManyWords(entries)}; at most ${resourceLimit} are made, and ${names.slice(0, 5).join(', ')}${rest} must wait`,
  };
}
