import { readFileSync } from 'node:fs';
import { processes, referenceServices, running } from './processes.ts';

/** What a program has used of the machine since it started. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

const TICKS = 100;
const PAGES_PER_MEGABYTE = 256;
/** The programs of a hub. */
export const programs: Readonly<Record<string, () => readonly number[]>> = {
  core: running.core,
  'the RBAC manager': () => processes((command) => command.startsWith('/usr/local/bin/crossplane rbac start')),
  'the function': running.function,
  'our provider': running.provider,
  'provider-kubernetes and provider-helm': running.providersOfCrossplane,
  'kube-apiserver': running.apiServer,
  etcd: running.etcd,
  'kube-controller-manager': () => processes((command) => command.includes('/kube-controller-manager ')),
  'guests, their API servers': running.guests,
  'the hub: pods and played operators': () => processes((command) => command.includes('/hub/daemon.ts ')),
  'reference services': () => referenceServices(''),
};

/** Of these processes together. */
export function usageOf(pids: readonly number[]): Usage {
  const each = pids.map(ofProcess);
  return {
    cpuSeconds: each.reduce((sum, one) => sum + one.cpuSeconds, 0),
    megabytes: each.reduce((sum, one) => sum + one.megabytes, 0),
  };
}

function ofProcess(pid: number): Usage {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = rest.split(' ');
    return {
      cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS,
      megabytes: Number(fields[21]) / PAGES_PER_MEGABYTE,
    };
  } catch {
    // It ended meanwhile.
    return { cpuSeconds: 0, megabytes: 0 };
  }
}

/** Seconds of all cores of the machine that were used, by whomever, and that passed. */
export function machineTime(): { readonly used: number; readonly passed: number } {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const [user = 0, nice = 0, system = 0, idle = 0, wait = 0, interrupt = 0, soft = 0, stolen = 0] = line
    .split(/ +/)
    .slice(1)
    .map((ticks) => Number(ticks) / TICKS);
  const used = user + nice + system + interrupt + soft;
  return { used, passed: used + idle + wait + stolen };
}
