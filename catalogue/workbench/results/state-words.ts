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
  return milestone === undefined ? need : `${part} (${milestone})`;
}

/** Why an entry is as it is: what it waits for, what is wrong with it, or why it is there. */
export function reasonOf({ state, readiness, waitingOn, why }: PlanEntry): string {
  if (state === 'waiting') return `waits for ${waitingOn.map(needWords).join(', ')}`;
  if (state === 'applied' && readiness.state === 'failed') return readiness.message;
  return why;
}
