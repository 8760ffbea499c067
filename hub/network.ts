import { createHash } from 'node:crypto';
import { run } from './run.ts';

/** The network of one hub: a bridge of the machine, and for each pod a network namespace with one address of its own. */
export interface Network {
  /** Address of the machine in it, where pods find what is outside of them. */
  readonly gateway: string;
  readonly attach: (pod: string) => Promise<Attachment>;
  /** Takes the bridge and every namespace away. */
  readonly remove: () => Promise<void>;
}

/** Where a pod is in the network. */
export interface Attachment {
  readonly address: string;
  /** Path by which `nsenter` finds the namespace. */
  readonly namespace: string;
  readonly detach: () => Promise<void>;
}

/** Names of devices and namespaces begin so: what a hub that was killed left is found by it. */
const PREFIX = 'aero';
const FIRST_POD = 10;
const LAST_POD = 254;

/** `subnet` is the first three numbers of a /24, such as `10.98.0`. Removes what an earlier hub left behind. */
export async function createNetwork(subnet: string): Promise<Network> {
  const bridge = `${PREFIX}-hub`;
  const gateway = `${subnet}.1`;
  await removeAll(bridge);
  await refuseTaken(subnet);
  await run('ip', 'link', 'add', bridge, 'type', 'bridge');
  await run('ip', 'address', 'add', `${gateway}/24`, 'dev', bridge);
  await run('ip', 'link', 'set', bridge, 'up');

  const taken = new Set<number>();
  return {
    gateway,
    attach: async (pod) => {
      const number = firstFree(taken);
      taken.add(number);
      const id = createHash('sha256').update(pod).digest('hex').slice(0, 8);
      const [namespace, outside, address] = [`${PREFIX}-${id}`, `${PREFIX}${id}`, `${subnet}.${number}`];
      const detach = async (): Promise<void> => {
        await run('ip', 'link', 'delete', outside).catch(() => undefined);
        await run('ip', 'netns', 'delete', namespace).catch(() => undefined);
        taken.delete(number);
      };
      try {
        await run('ip', 'netns', 'add', namespace);
        await run('ip', 'link', 'add', outside, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', namespace);
        await run('ip', 'link', 'set', outside, 'master', bridge, 'up');
        await run('ip', '-n', namespace, 'address', 'add', `${address}/24`, 'dev', 'eth0');
        await run('ip', '-n', namespace, 'link', 'set', 'eth0', 'up');
        await run('ip', '-n', namespace, 'link', 'set', 'lo', 'up');
      } catch (error) {
        await detach();
        throw error;
      }
      return { address, namespace: `/run/netns/${namespace}`, detach };
    },
    remove: () => removeAll(bridge),
  };
}

function firstFree(taken: ReadonlySet<number>): number {
  for (let number = FIRST_POD; number <= LAST_POD; number++) if (!taken.has(number)) return number;
  throw new Error(`cannot attach a pod: all ${LAST_POD - FIRST_POD + 1} addresses are taken`);
}

async function removeAll(bridge: string): Promise<void> {
  const namespaces = (await run('ip', 'netns', 'list')).split('\n').map((line) => line.split(' ')[0] ?? '');
  for (const name of namespaces.filter((one) => one.startsWith(`${PREFIX}-`))) await run('ip', 'netns', 'delete', name);
  await run('ip', 'link', 'delete', bridge).catch(() => undefined);
}

async function refuseTaken(subnet: string): Promise<void> {
  const routes = (await run('ip', '-4', 'route', 'show')).split('\n');
  const other = routes.find((route) => route.startsWith(`${subnet}.`));
  if (other) throw new Error(`cannot make the network ${subnet}.0/24: the machine has a route to it (${other.trim()})`);
}
