import { readFileSync } from 'node:fs';
import { processes } from './processes.ts';

/** What a program has used of the machine since it started. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

const TICKS = 100;
const PAGES_PER_MEGABYTE = 256;

/** Programs of a hub whose use counts, by how their command lines look. */
export const programs: Readonly<Record<string, (command: string) => boolean>> = {
  core: (command) => command.startsWith('/usr/local/bin/crossplane core start'),
  'RBAC manager': (command) => command.startsWith('/usr/local/bin/crossplane rbac start'),
  'function and provider': (command) => command.startsWith('/usr/bin/node ') && command.includes('/usr/lib/aerodrome/'),
  'provider-kubernetes and provider-helm': (command) => command.startsWith('/usr/local/bin/provider'),
  'kube-apiserver': (command) => command.includes('/kube-apiserver ') && !command.startsWith('/bin/sh'),
  etcd: (command) => command.includes('/etcd --data-dir'),
};

/** Of all processes that fit together. */
export function usageOf(fits: (command: string) => boolean): Usage {
  const each = processes(fits).map((pid) => {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = rest.split(' ');
    return {
      cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS,
      megabytes: Number(fields[21]) / PAGES_PER_MEGABYTE,
    };
  });
  return {
    cpuSeconds: each.reduce((sum, one) => sum + one.cpuSeconds, 0),
    megabytes: each.reduce((sum, one) => sum + one.megabytes, 0),
  };
}
