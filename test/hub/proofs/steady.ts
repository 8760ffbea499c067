import { setTimeout } from 'node:timers/promises';
import { auditMark, tally, writesSince } from './audit.ts';
import { changes, type Everything, everything } from './everything.ts';
import { metricsOf, sumOf } from './metrics.ts';
import { conditionOf, type Live, list, nameOf, referenceTo, type Stage } from './stage.ts';
import { until } from './until.ts';

/** What happened on a hub on which nothing should. */
export interface Steadiness {
  readonly seconds: number;
  /** Objects that were created, changed or deleted. */
  readonly changed: readonly string[];
  /** Writes that a provider of ours asked for, whether or not they changed anything. */
  readonly writes: readonly string[];
  readonly events: readonly string[];
  /** Composites whose circuit breaker opened meanwhile, or should have been closed by now. */
  readonly open: readonly string[];
  /** Composites of ours. */
  readonly composites: number;
  readonly calls: number;
}

const KINDS = ['Cluster', 'VirtualCluster', 'Tenant', 'Enrolment'];
const PROVIDER = /:aerodrome-provider-aerodrome/;

/**
 * Resolves once nothing on the hub has changed for a while; throws after `seconds`, with what still does. What only a poll
 * would notice, such as how much of a quota is used by now, is looked at first.
 */
export async function restOf(stage: Stage, seconds: number): Promise<void> {
  const token = `crossplane.io/reconcile-requested-at=${new Date().toISOString()}`;
  // While kinds are defined anew, the API server may not know for a moment which of them are managed.
  await until('everything managed looked at', 60, async () => {
    await stage.kubectl('annotate', 'managed', '--all', '--all-namespaces', '--overwrite', token);
    return true;
  });
  let last: Everything = await everything(stage);
  let moved: readonly string[] = [];
  let since = performance.now();
  await until(
    'a hub at rest',
    seconds,
    async () => {
      await setTimeout(LOOK);
      const now = await everything(stage);
      const changed = changes(last, now);
      last = now;
      if (changed.length === 0) return performance.now() - since > REST;
      moved = changed;
      since = performance.now();
      return false;
    },
    () => moved.slice(0, 10).join(', '),
  );
}

const LOOK = 10_000;

/**
 * Milliseconds without a change that count as rest. Crossplane asks the function again after a minute, and notes in
 * `managedFields` then who has last written what of a composite's status.
 */
const REST = 75_000;

/** Looks on for a while, and tells all that moved. */
export async function watchSteady(stage: Stage, seconds: number): Promise<Steadiness> {
  const mark = await auditMark(stage);
  const since = Date.now();
  const [before, events, calls] = [await everything(stage), await eventsOf(stage), await callsOf(stage)];
  await setTimeout(seconds * 1000);
  const after = await everything(stage);
  const composites = await compositesOf(stage);
  const asked = (await writesSince(stage, mark)).filter(({ user }) => PROVIDER.test(user));
  return {
    seconds,
    changed: changes(before, after),
    writes: tally(asked.filter(({ resource }) => !resource.startsWith('leases'))),
    events: (await eventsOf(stage)).filter((line) => !events.includes(line)),
    open: composites.filter((one) => isOpen(one, since)).map((one) => nameOf(referenceTo(one))),
    composites: composites.length,
    calls: (await callsOf(stage)) - calls,
  };
}

/** Seconds after which the function wants to be asked again, and that Crossplane waits at least: it adds or takes a tenth. */
const TTL = 60;
const SHORTEST = 0.9 * TTL;

/** How many calls of the function that explains: each time Crossplane asks once to hear what is required, and once with it. */
export const callsExplained = (composites: number, seconds: number): number =>
  2 * composites * (Math.floor(seconds / SHORTEST) + 1);

/** Milliseconds after which Crossplane closes a breaker again. */
const COOLDOWN = 300_000;

/** One that opened while everything came to life, faster than on any real hub, may still be open. */
function isOpen(composite: Live, since: number): boolean {
  const breaker = conditionOf(composite, 'Responsive');
  if (breaker === undefined || breaker.status === 'True') return false;
  const opened = Date.parse(breaker.lastTransitionTime);
  return opened >= since || Date.now() - opened > 2 * COOLDOWN;
}

/** All composites of our kinds, however the flavour calls them. */
export async function compositesOf(stage: Stage): Promise<readonly Live[]> {
  const kinds = KINDS.map((kind) => (stage.flavour === 'claims' && kind !== 'Tenant' ? `X${kind}` : kind));
  return (await Promise.all(kinds.map((kind) => list(stage, 'aerodrome.dev/v1alpha1', kind)))).flat();
}

interface Event extends Live {
  readonly reason?: string;
  readonly note?: string;
  readonly regarding?: { readonly kind?: string; readonly name?: string };
  readonly series?: { readonly count: number };
  readonly deprecatedCount?: number;
}

/** Events by what they say and how often they did. */
async function eventsOf(stage: Stage): Promise<readonly string[]> {
  const events = (await list(stage, 'events.k8s.io/v1', 'Event')) as readonly Event[];
  return events.map(({ regarding, reason, note, series, deprecatedCount }) => {
    const count = series?.count ?? deprecatedCount ?? 1;
    return `${regarding?.kind} ${regarding?.name}: ${reason}: ${note} (${count} times)`;
  });
}

/** How often the function was called since it started. */
const callsOf = async (stage: Stage): Promise<number> =>
  sumOf(await metricsOf(stage, 'function'), 'aerodrome_requests_total');
