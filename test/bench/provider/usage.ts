import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { RunningProgram } from '../../../hub/program.ts';

/** What a process has used so far. */
export interface Usage {
  /** Seconds of CPU. */
  readonly cpu: number;
  /** Resident now, MB. */
  readonly memory: number;
  /** Most that was ever resident, MB. */
  readonly peak: number;
}

/** Ticks of a second in /proc; every Linux of today has these. */
const TICKS = 100;

/** What the process uses, by the kernel's own books. */
export function usageOf(pid: number): Usage {
  // Behind the name, which may hold anything.
  const [, , ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '1 2 ')
    .split(' ');
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (field: string): number =>
    Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  return {
    cpu: (Number(fields[11]) + Number(fields[12])) / TICKS,
    memory: megabytes('VmRSS'),
    peak: megabytes('VmHWM'),
  };
}

/** The process that a guard looks after, as soon as there is one. */
export async function pidOf({ guard, failed }: Pick<RunningProgram, 'guard' | 'failed'>): Promise<number> {
  const first = (): string => readFileSync(`/proc/${guard}/task/${guard}/children`, 'utf8').split(' ')[0] ?? '';
  while (first() === '') await Promise.race([failed, setTimeout(2)]);
  return Number(first());
}
