import type { PlanEntry } from '../../../functions/engine/index.ts';

/** How a resource is doing, in one word; `badge` is the class that colours it. */
export interface StateWord {
  readonly word: 'ready' | 'applied' | 'failed' | 'waiting' | 'unwanted';
  readonly badge: string;
  readonly sign: string;
}

const words: Readonly<Record<StateWord['word'], StateWord>> = {
  ready: { word: 'ready', badge: 'badge badge-good', sign: '✓' },
  applied: { word: 'applied', badge: 'badge badge-accent', sign: '+' },
  failed: { word: 'failed', badge: 'badge badge-bad', sign: '✗' },
  waiting: { word: 'waiting', badge: 'badge badge-wait', sign: '…' },
  unwanted: { word: 'unwanted', badge: 'badge', sign: '·' },
};

/** The state of an entry of a plan. */
export function stateOf({ state, readiness }: Pick<PlanEntry, 'state' | 'readiness'>): StateWord {
  if (state !== 'applied') return words[state];
  if (readiness.state === 'ready') return words.ready;
  return readiness.state === 'failed' ? words.failed : words.applied;
}

/** What is waited for, `hosted-cluster/kubeconfig`, as people read it: a milestone is something of its part. */
export function needWords(need: string): string {
  const [part = '', milestone] = need.split('/');
  if (milestone === undefined) return need;
  return milestone === 'available' ? `an available ${part}` : `the ${milestone} of ${part}`;
}

/** How far a claim is, in a sentence. */
export function progressWords(plan: readonly Pick<PlanEntry, 'state' | 'readiness'>[]): string {
  const wanted = plan.filter(({ state }) => state !== 'unwanted');
  const count = (is: StateWord['word']) => wanted.filter((entry) => stateOf(entry).word === is).length;
  const [waiting, ready] = [count('waiting'), count('ready')];
  const all = wanted.length;
  if (all === 0) return 'With these settings the claim creates nothing.';
  if (waiting > 0)
    return `${all - waiting} of ${all} are made by now, ${waiting} ${waiting === 1 ? 'waits' : 'wait'} for others of them.`;
  const open = all - ready;
  return open === 0
    ? `All ${all} are made, and ready.`
    : `All ${all} are made, ${open} ${open === 1 ? 'is' : 'are'} not ready yet.`;
}
