import type { PlanEntry } from '../../../functions/engine/index.ts';
import type { PartData } from '../../data/types.ts';
import { type StateWord, stateOf } from './state-words.ts';

/** A part of the claim in the graph, with all its members. */
export interface GraphNode {
  readonly part: string;
  readonly label: string;
  readonly why: string;
  readonly state: StateWord;
  readonly members: readonly PlanEntry[];
  /** Parts it waits for before it is made at first, of those this claim has. */
  readonly needs: readonly Need[];
  /** What is still missing, in the plan's own words. */
  readonly missing: readonly string[];
  /** Parts that must be gone before it goes. */
  readonly outlives: readonly string[];
}

/** What a part waits for; a milestone is less than being ready. */
export interface Need {
  readonly part: string;
  readonly milestone: string | undefined;
  readonly isMissing: boolean;
}

/** Worst first: a family is as far as the member that is furthest behind. */
const order: readonly StateWord['word'][] = ['failed', 'waiting', 'applied', 'ready', 'unwanted'];

/** The parts of a claim as a graph; protections are drawn on what they protect, and what is not wanted not at all. */
export function graphOf(plan: readonly PlanEntry[], parts: readonly PartData[]): readonly GraphNode[] {
  const members = Map.groupBy(
    plan.filter(({ state, part }) => state !== 'unwanted' && !part.startsWith('usage-')),
    ({ part }) => part,
  );
  const known = new Map(parts.map((part) => [part.name, part]));
  return [...members].map(([part, entries]) => {
    const missing = [...new Set(entries.flatMap(({ waitingOn }) => waitingOn))];
    const { needs = [], outlives = [] } = known.get(part) ?? {};
    return {
      part,
      label: entries.length === 1 ? part : `${part} ×${entries.length}`,
      why: entries[0]?.why ?? '',
      state: worst(entries),
      members: entries,
      needs: needs.map((need) => needOf(need, missing)).filter((need) => members.has(need.part)),
      missing,
      outlives: outlives.filter((name) => members.has(name)),
    };
  });
}

function needOf(need: string, missing: readonly string[]): Need {
  const [part = '', milestone] = need.split('/');
  return { part, milestone, isMissing: missing.includes(need) };
}

function worst(entries: readonly PlanEntry[]): StateWord {
  const states = entries.map(stateOf);
  const [first] = states.toSorted((a, b) => order.indexOf(a.word) - order.indexOf(b.word));
  if (!first) throw new Error('cannot judge a part: it has no members');
  return first;
}
