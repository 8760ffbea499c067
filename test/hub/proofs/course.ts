import { setTimeout } from 'node:timers/promises';
import type { Figure } from './figures.ts';
import { metricsOf, sumOf } from './metrics.ts';
import type { Stage } from './stage.ts';
import { machineTime, programs, usageOf } from './usage.ts';

/** What a hub used of the machine while something was going on. */
export interface Course {
  readonly seconds: number;
  /** Cores that each program used, on average and in the busiest stretch, and the most memory it had. */
  readonly programs: Readonly<Record<string, { cores: number; most: number; megabytes: number }>>;
  /** Of all time of all cores, how much was used, from 0 to 1; and how much of it by nobody of this hub. */
  readonly busy: number;
  readonly elsewhere: number;
  /** Most composites and claims that waited for core at a time. */
  readonly waiting: number;
}

/** Seconds of a stretch. */
const STRETCH = 5;

interface Look {
  readonly at: number;
  readonly usage: Readonly<Record<string, { cpuSeconds: number; megabytes: number }>>;
  readonly machine: { readonly used: number; readonly passed: number };
  readonly waiting: number;
}

/** Begins to look, every few seconds; `end` tells what was seen. */
export function followCourse(stage: Stage): { readonly end: () => Promise<Course> } {
  const ended = new AbortController();
  const looks: Promise<Look[]> = (async () => {
    const all = [await look(stage)];
    while (!ended.signal.aborted) {
      await setTimeout(STRETCH * 1000, undefined, { signal: ended.signal }).catch(() => undefined);
      all.push(await look(stage));
    }
    return all;
  })();
  return {
    end: async () => {
      ended.abort();
      return summary(await looks);
    },
  };
}

async function look(stage: Stage): Promise<Look> {
  // Core may be too busy to tell: then its queue is no longer than before.
  const text = await metricsOf(stage, 'core').catch(() => '');
  return {
    at: performance.now(),
    usage: Object.fromEntries(Object.entries(programs).map(([name, pids]) => [name, usageOf(pids())])),
    machine: machineTime(),
    waiting: sumOf(text, 'workqueue_depth', ({ name = '' }) => /^(composite|claim)\//.test(name)),
  };
}

function summary(looks: readonly Look[]): Course {
  const [first, last] = [looks[0], looks.at(-1)];
  if (first === undefined || last === undefined) throw new Error('nobody looked');
  const seconds = (last.at - first.at) / 1000;
  const cpu = (name: string, from: Look, to: Look): number =>
    // A program that was started anew counts from nothing again.
    Math.max(0, (to.usage[name]?.cpuSeconds ?? 0) - (from.usage[name]?.cpuSeconds ?? 0));
  const each = Object.keys(programs).map((name) => {
    const stretches = looks.slice(1).map((to, index) => {
      const from = looks[index] as Look;
      return { used: cpu(name, from, to), cores: cpu(name, from, to) / Math.max((to.at - from.at) / 1000, 1) };
    });
    const used = stretches.reduce((sum, one) => sum + one.used, 0);
    const most = Math.max(...stretches.map(({ cores }) => cores));
    const megabytes = Math.max(...looks.map(({ usage }) => usage[name]?.megabytes ?? 0));
    return [name, { cores: used / seconds, most, megabytes }] as const;
  });
  const passed = last.machine.passed - first.machine.passed;
  const used = last.machine.used - first.machine.used;
  const own = each.reduce((sum, [, { cores }]) => sum + cores * seconds, 0);
  return {
    seconds,
    programs: Object.fromEntries(each),
    busy: used / passed,
    elsewhere: Math.max(0, used - own) / passed,
    waiting: Math.max(...looks.map(({ waiting }) => waiting)),
  };
}

/** CPU is told as Kubernetes does, in thousandths of a core. */
const MILLI = 1000;

/** A course in figures, programs with the hungriest first. */
export function courseFigures(of: string, course: Course): readonly Figure[] {
  const hungry = Object.entries(course.programs).toSorted(([, a], [, b]) => b.cores - a.cores);
  return [
    { of, what: 'all cores in use', value: course.busy * 100, unit: '%' },
    { of, what: 'all cores in use by others than this hub', value: course.elsewhere * 100, unit: '%' },
    { of, what: 'most composites and claims waiting for core', value: course.waiting, unit: '' },
    ...hungry.flatMap(([name, { cores, most, megabytes }]) => [
      { of, what: `CPU of ${name}, on average`, value: cores * MILLI, unit: 'm' },
      { of, what: `CPU of ${name}, at most`, value: most * MILLI, unit: 'm' },
      { of, what: `memory of ${name}, at most`, value: megabytes, unit: 'MB' },
    ]),
  ];
}
