import { cpus, totalmem } from 'node:os';
import { binaries } from '../../../tools/binaries.ts';
import { resolveBinary } from '../../../tools/resolve.ts';
import { pinned } from './cores.ts';
import type { Plan } from './plan.ts';
import { POLL } from './sessions.ts';

/** On what and how the provider is measured, in lines for people. */
export async function conditions(plan: Plan): Promise<string> {
  const [cpu] = cpus();
  const names = ['kube-apiserver', 'etcd', 'provider-http', 'provider-kubernetes'];
  const used = binaries.filter(({ name }) => names.includes(name));
  const versions = await Promise.all(used.map(async ({ name }) => `${name} ${(await resolveBinary(name)).version}`));
  const where = pinned
    ? 'API server and etcd on one core, everybody else on another; for a crowd all may use both, but for the provider and its services; at full pace the provider has its core alone'
    : 'processes are not held on a core: no taskset, or one core only';
  return [
    `${cpus().length} x ${cpu?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.versions.node}; ${versions.join(', ')}`,
    where,
    `etcd does not wait for the disk (--unsafe-no-fsync); ${plan.tls ? 'HTTPS' : 'HTTP'} to the services, which are in memory`,
    `${plan.runs} runs in turns (A B B A), medians; creation at --poll=10m, polls every ${POLL} s for ${plan.window} s`,
    'our provider config allows 10000 calls a second (200 for a crowd), 64 at a time; all other flags are defaults but for the rate named',
  ].join('\n');
}
