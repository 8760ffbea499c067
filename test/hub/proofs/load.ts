import { auditMark, type Write, writesSince } from './audit.ts';
import { courseFigures, followCourse } from './course.ts';
import { type Crowd, claimCrowd, crowdReady, type Patience } from './crowd.ts';
import type { Figure } from './figures.ts';
import { apiServerMetrics, metricsOf, sumOf } from './metrics.ts';
import type { Reference, Stage } from './stage.ts';
import { compositesOf } from './steady.ts';

/** What a crowd cost until it was Ready, or nobody would wait any longer. */
export interface Load {
  readonly claims: readonly Reference[];
  readonly figures: readonly Figure[];
  /** Why it is not Ready; undefined where it is. */
  readonly failure: unknown;
}

/** Claims a crowd at once and tells what it took until it was Ready. */
export async function load(stage: Stage, name: string, crowd: Crowd, patience: Patience): Promise<Load> {
  const mark = await auditMark(stage);
  const before = await told(stage);
  const course = followCourse(stage);
  const claims = await claimCrowd(stage, name, crowd);
  const readyAt: number[] = [];
  const failure: unknown = await crowdReady(stage, claims, patience, readyAt).catch((error: unknown) => error);
  const went = await course.end();
  const writes = await writesSince(stage, mark);
  const after = await told(stage);
  const of = `${claims.length} claims at once`;
  const delta = (key: keyof Told): number => after[key] - before[key];
  return {
    claims,
    failure,
    figures: [
      { of, what: 'half of them Ready', value: readyAt[Math.floor(readyAt.length / 2)] ?? 0, unit: 's' },
      { of, what: `${readyAt.length} of them Ready`, value: readyAt.at(-1) ?? 0, unit: 's' },
      { of, what: 'composites on the hub then', value: (await compositesOf(stage)).length, unit: '' },
      { of, what: 'writes to the API server', value: writes.length, unit: '' },
      { of, what: 'writes in the busiest ten seconds, each second', value: busiest(writes), unit: '' },
      ...byWriter(writes).map(([who, count]) => ({ of, what: `writes by ${who}`, value: count, unit: '' })),
      {
        of,
        what: 'a write takes the API server, on average',
        value: mean(delta('writeTime'), delta('writes')),
        unit: 'ms',
      },
      { of, what: 'calls of the function', value: delta('calls'), unit: '' },
      { of, what: 'a call takes the function, on average', value: mean(delta('callTime'), delta('calls')), unit: 'ms' },
      {
        of,
        what: 'a reconciliation of a composite takes core, on average',
        value: mean(delta('coreTime'), delta('core')),
        unit: 'ms',
      },
      {
        of,
        what: 'a composite waits for core, on average',
        value: mean(delta('waitTime'), delta('waits')),
        unit: 'ms',
      },
      ...courseFigures(of, went),
    ],
  };
}

type Told = Awaited<ReturnType<typeof told>>;

/** What core, function and API server have counted so far; times in seconds. */
async function told(stage: Stage) {
  const [core, served, api] = await Promise.all([
    metricsOf(stage, 'core'),
    metricsOf(stage, 'function'),
    apiServerMetrics(stage),
  ]);
  const composite = ({ controller = '', name = '' }: Readonly<Record<string, string>>): boolean =>
    /^composite\//.test(controller || name);
  const writing = ({ verb = '' }: Readonly<Record<string, string>>): boolean => /^(APPLY|PATCH|PUT|POST)$/.test(verb);
  return {
    core: sumOf(core, 'controller_runtime_reconcile_time_seconds_count', composite),
    coreTime: sumOf(core, 'controller_runtime_reconcile_time_seconds_sum', composite),
    waits: sumOf(core, 'workqueue_queue_duration_seconds_count', composite),
    waitTime: sumOf(core, 'workqueue_queue_duration_seconds_sum', composite),
    calls: sumOf(served, 'aerodrome_request_duration_seconds_count'),
    callTime: sumOf(served, 'aerodrome_request_duration_seconds_sum'),
    writes: sumOf(api, 'apiserver_request_duration_seconds_count', writing),
    writeTime: sumOf(api, 'apiserver_request_duration_seconds_sum', writing),
  };
}

const mean = (sum: number, count: number): number => (count === 0 ? 0 : (sum / count) * 1000);

const SPAN = 10_000;

/** Writes a second in the ten seconds that had most of them. */
function busiest(writes: readonly Write[]): number {
  const spans = new Map<number, number>();
  for (const { time } of writes) {
    const span = Math.floor(Date.parse(time) / SPAN);
    spans.set(span, (spans.get(span) ?? 0) + 1);
  }
  return (Math.max(0, ...spans.values()) / SPAN) * 1000;
}

const WRITERS: readonly (readonly [string, RegExp])[] = [
  ['core', /^system:serviceaccount:crossplane-system:crossplane$/],
  ['our provider', /:aerodrome-provider-aerodrome/],
  ['provider-kubernetes and provider-helm', /:(provider-(kubernetes|helm)|crossplane-contrib)/],
  ['the play of operators', /^kubelet$/],
];

/** How much whom of them wrote, most first; the controllers of Kubernetes and all others are one. */
function byWriter(writes: readonly Write[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { user } of writes) {
    const [who] = WRITERS.find(([, pattern]) => pattern.test(user)) ?? ['others'];
    counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
