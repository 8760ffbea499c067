import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Charts, startCharts } from '../../hub/charts/index.ts';
import { etcdProgram } from '../../hub/etcd.ts';
import { hubFolder } from '../../hub/folder.ts';
import { type Guest, type GuestFacts, type Guests, startGuests } from '../../hub/guests/index.ts';
import { freePorts, type RunningProgram, startProgram } from '../../hub/program.ts';
import { binaryPath } from '../../tools/resolve.ts';

/** Guests and charts of a hub, without the hub: what the whole does not show, and a person would try with `helm`. */
const patience = 300_000;
const folder = hubFolder(mkdtempSync(join(tmpdir(), 'aerodrome-guests-')));
const address = '127.0.0.1';
const facts: GuestFacts = {
  version: '4.20.6',
  nodes: [
    { name: 'one', ready: true, pool: 'default' },
    { name: 'two', ready: false, pool: 'default' },
  ],
};
const trouble: string[] = [];
let etcd: RunningProgram;
let etcdUrl: string;
let guests: Guests;
let charts: Charts;

const start = (): Guests =>
  startGuests({ folder, address, etcd: etcdUrl, limit: 1, onTrouble: (message) => trouble.push(message) });

async function run(program: 'helm' | 'kubectl', guest: Guest, ...args: readonly string[]): Promise<string> {
  const kubeconfig = join(folder.root, 'kubeconfig');
  await writeFile(kubeconfig, guest.kubeconfig);
  const { stdout } = await promisify(execFile)(await binaryPath(program), ['--kubeconfig', kubeconfig, ...args]);
  return stdout;
}

async function guestOf(key: string): Promise<Guest> {
  const guest = await guests.ensure(key);
  if (guest === undefined) throw new Error(`no room for ${key}`);
  return guest;
}

async function eventually<T>(look: () => Promise<T>): Promise<T> {
  for (;;) {
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
    await setTimeout(200);
  }
}

beforeAll(async () => {
  mkdirSync(folder.logs, { recursive: true });
  const [client = 0, peer = 0, port = 0] = await freePorts(3);
  etcdUrl = `http://127.0.0.1:${client}`;
  etcd = startProgram(etcdProgram(await binaryPath('etcd'), folder, { client, peer }));
  guests = start();
  charts = await startCharts({ folder, address, port });
}, patience);

afterAll(async () => {
  await guests?.stop();
  await charts?.stop();
  await etcd?.stop();
  rmSync(folder.root, { recursive: true, force: true });
}, patience);

test(
  'helm installs charts into a guest; nodes, workloads and kinds are as if it were one',
  async () => {
    const guest = await guestOf('team/one');
    await guest.play(facts);
    const install = (name: string, ...args: readonly string[]) =>
      run(
        'helm',
        guest,
        'install',
        name,
        name,
        '--repo',
        charts.url,
        '--ca-file',
        charts.authority,
        '--namespace',
        'kube-system',
        ...args,
      );
    await install('cilium', '--version', '1.19.6');
    await install('falco', '--version', '9.1.0');
    await guest.play(facts);
    const get = (kind: string, path: string) =>
      run('kubectl', guest, 'get', ...kind.split(' '), '-o', `jsonpath=${path}`);
    expect(await get('nodes', '{.items[*].status.conditions[?(@.type=="Ready")].status}')).toBe('True False');
    const agents = '{.status.numberReady} of {.status.desiredNumberScheduled}';
    expect(await get('daemonset cilium -n kube-system', agents)).toBe('1 of 2');
    expect(await get('deployment cilium-operator -n kube-system', '{.status.readyReplicas}')).toBe('2');
    expect(await get('daemonset falco -n kube-system', '{.metadata.annotations.aerodrome\\.dev/stand-in}')).toBe(
      'falco',
    );
    expect(await get('clusterversion version', '{.status.desired.version}')).toBe('4.20.6');
    expect(await run('kubectl', guest, 'get', 'ciliumclusterwidenetworkpolicies', '-o', 'name')).toBe('');
    const found = JSON.parse(await run('helm', guest, 'status', 'cilium', '-n', 'kube-system', '-o', 'json')) as object;
    expect(found).toMatchObject({ version: 1, info: { status: 'deployed' } });
  },
  patience,
);

test('there is no room for another one, which is said once', async () => {
  expect(await guests.ensure('team/two')).toBeUndefined();
  expect(await guests.ensure('team/two')).toBeUndefined();
  expect(trouble).toEqual(['team/two has to wait: there are 1 guests, and no room for more']);
});

test(
  'a guest that dies is started again, and one that was stopped comes back with what it held',
  async () => {
    const { url, ca, runs } = await guestOf('team/one');
    expect(await runs()).toBe(true);
    for (const pid of processesOf('/guests/team_one')) process.kill(pid, 'SIGKILL');
    await eventually(async () => ((await runs()) ? undefined : 'ended'));
    await eventually(async () => run('kubectl', await guestOf('team/one'), 'get', '--raw', '/readyz'));
    expect(await runs()).toBe(true);
    await guests.stop();
    expect(processesOf('/guests/team_one')).toEqual([]);
    guests = start();
    expect(await guests.keys()).toEqual(['team/one']);
    const guest = await guestOf('team/one');
    expect({ url: guest.url, ca: guest.ca }).toEqual({ url, ca });
    expect(await run('helm', guest, 'list', '-A', '--short')).toBe('cilium\nfalco\n');
  },
  patience,
);

test(
  'what is removed is gone, and leaves its room to another one',
  async () => {
    await guests.remove('team/one');
    expect(readdirSync(folder.guests)).toEqual([]);
    expect(processesOf('/guests/team_one')).toEqual([]);
    expect(await guests.keys()).toEqual([]);
    const begun = guests.ensure('team/one');
    const refused = expect(begun).rejects.toThrow('aborted');
    await guests.remove('team/one');
    await refused;
    const guest = await guestOf('team/one');
    expect(await run('helm', guest, 'list', '-A', '--short')).toBe('');
  },
  patience,
);

/** Processes of the machine of whose command line this is a part, under this test's folder. */
function processesOf(text: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const command = commandOf(pid);
      return command.includes(folder.root) && command.includes(text);
    });
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // It ended meanwhile.
    return '';
  }
}
