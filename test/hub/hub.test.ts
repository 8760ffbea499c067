import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hubFolder } from '../../hub/index.ts';
import { binaryPath } from '../../tools/resolve.ts';
import { provesArrival } from './proofs/arrival-proof.ts';
import { describeHere } from './proofs/here.ts';
import { type OwnHub, startOwnHub } from './proofs/own-hub.ts';
import { images, processes } from './proofs/processes.ts';
import { shortProofs } from './proofs/short.ts';
import { openStage } from './proofs/stage.ts';

/** The local hub as its user has it: by the command line, with kubectl, looked at from the outside. */
const patience = 600_000;
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'aerodrome-hub-'));
const subnet = '10.97.53';
const exec = promisify(execFile);

async function aerodrome(...args: readonly string[]): Promise<string> {
  const { stdout } = await exec(process.execPath, ['cli/aerodrome.js', 'hub', ...args, '--folder', folder], {
    cwd: root,
  });
  return stdout;
}

async function kubectl(...args: readonly string[]): Promise<string> {
  const own = ['--kubeconfig', hubFolder(folder).kubeconfig];
  const { stdout } = await exec(await binaryPath('kubectl'), [...own, ...args], { cwd: root });
  return stdout;
}

const json = async <T>(...args: readonly string[]): Promise<T> => JSON.parse(await kubectl(...args, '-o', 'json')) as T;

interface Condition {
  readonly type: string;
  readonly status: string;
  readonly message?: string;
}
interface Pods {
  readonly items: readonly {
    readonly metadata: { readonly name: string; readonly uid: string };
    readonly status: {
      readonly podIP: string;
      readonly containerStatuses: readonly {
        readonly ready: boolean;
        readonly restartCount: number;
        readonly imageID: string;
      }[];
    };
  }[];
}

async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
    await setTimeout(500);
  }
}

const podsOf = (): Promise<Pods> => json<Pods>('get', 'pods', '-n', 'crossplane-system');

describeHere('the local hub', () => {
  let printed: string;
  beforeAll(async () => {
    printed = await aerodrome('up', '--subnet', subnet);
  }, patience);
  afterAll(async () => {
    await aerodrome('down', '--purge').catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }, patience);

  test('says what it does, and what to try', () => {
    const steps = [...printed.matchAll(/^ {2}(\S.*?) +[\d.]+ s$/gm)].map(([, step]) => step);
    expect(steps).toEqual([
      'tools',
      'network',
      'control plane',
      'services',
      'packages',
      'Crossplane',
      'what else a hub has',
      'Aerodrome',
      'settings',
      'operators',
    ]);
    expect(printed).toContain(`export KUBECONFIG=${hubFolder(folder).kubeconfig}`);
  });

  test('has every package healthy, through the package manager', async () => {
    const packages = await json<{
      items: readonly { kind: string; metadata: { name: string }; status: { conditions: readonly Condition[] } }[];
    }>('get', 'configurations,functions,providers');
    const healthy = packages.items.map(({ kind, metadata, status }) => [
      `${kind} ${metadata.name}`,
      status.conditions.find(({ type }) => type === 'Healthy')?.status,
    ]);
    expect(Object.fromEntries(healthy)).toEqual({
      'Configuration aerodrome-configuration-aerodrome': 'True',
      'Function aerodrome-function-aerodrome': 'True',
      'Provider aerodrome-provider-aerodrome': 'True',
      'Provider crossplane-contrib-provider-helm': 'True',
      'Provider crossplane-contrib-provider-kubernetes': 'True',
    });
  });

  test('offers every kind that can be claimed, and has those kinds of providers active that are used', async () => {
    interface Definitions {
      readonly items: readonly {
        readonly metadata: { readonly name: string };
        readonly spec: { readonly state?: string; readonly claimNames?: object };
        readonly status: { readonly conditions: readonly Condition[] };
      }[];
    }
    const { items: composites } = await json<Definitions>('get', 'compositeresourcedefinitions');
    const said = composites.map(({ metadata, spec, status }) => {
      const types = spec.claimNames ? ['Established', 'Offered'] : ['Established'];
      const is = types.every((type) => status.conditions.find((one) => one.type === type)?.status === 'True');
      return [metadata.name, `${types} ${is}`];
    });
    expect(Object.fromEntries(said)).toEqual({
      'tenants.aerodrome.dev': 'Established true',
      'xclusters.aerodrome.dev': 'Established,Offered true',
      'xenrolments.aerodrome.dev': 'Established,Offered true',
      'xvirtualclusters.aerodrome.dev': 'Established,Offered true',
    });
    const { items: managed } = await json<Definitions>('get', 'managedresourcedefinitions');
    const names = managed.map(({ metadata }) => metadata.name);
    const own = names.filter((name) => name.endsWith('.m.aerodrome.dev'));
    expect(own.length).toBeGreaterThan(10);
    const active = managed.filter(({ spec }) => spec.state === 'Active').map(({ metadata }) => metadata.name);
    const used = [...own, 'objects.kubernetes.m.crossplane.io', 'releases.helm.m.crossplane.io'];
    expect(active.sort()).toEqual(used.sort());
  });

  test('runs pods as processes of their images, each in its own network, as nobody of importance', async () => {
    const { items } = await podsOf();
    expect(items.every(({ status }) => status.containerStatuses.every(({ ready }) => ready))).toBe(true);
    expect(new Set(items.map(({ status }) => status.podIP)).size).toBe(items.length);
    const [pid = 0, other = 0, ...more] = images();
    expect(more).toEqual([]);
    expect(new Set([networkOf(pid), networkOf(other), networkOf('self')]).size).toBe(3);
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Uid:\t2000\t2000\t2000\t2000$/m);
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^NoNewPrivs:\t1$/m);
    expect(readdirSync(`/proc/${pid}/root/usr/lib/aerodrome`)).toEqual(['main.mjs']);
  });

  test(
    'restarts what dies, and goes on',
    async () => {
      for (const pid of images()) process.kill(pid, 'SIGKILL');
      await eventually(async () => {
        const { items } = await podsOf();
        const own = items.filter(({ metadata }) => metadata.name.startsWith('aerodrome-'));
        const again = own.every(({ status }) =>
          status.containerStatuses.every((one) => one.ready && one.restartCount > 0),
        );
        return again && own.length === 2 ? true : undefined;
      });
    },
    patience,
  );

  shortProofs(() => openStage(folder, 'claims', `${subnet}.1`));

  test('one hub a machine: another one is told which port it lacks', async () => {
    const other = exec(process.execPath, ['cli/aerodrome.js', 'hub', 'up', '--folder', `${folder}-other`], {
      cwd: root,
    });
    await expect(other).rejects.toThrow('port 22379 of 127.0.0.1 is taken, and a hub needs it');
  });

  test('says how it is, and has the logs of everything', async () => {
    expect(await aerodrome('status')).toMatch(/^ready\n/);
    const names = (await aerodrome('logs')).trim().split('\n');
    expect(names).toEqual(
      expect.arrayContaining(['etcd', 'hub', 'kube-apiserver', 'kube-controller-manager', 'registry']),
    );
    expect(await aerodrome('logs', 'aerodrome-function')).toContain('"msg":"serving"');
  });

  test(
    'a second start finds what the first one left; nothing of it runs in between',
    async () => {
      await kubectl('create', 'namespace', 'team-hello');
      await kubectl('apply', '-f', 'examples/virtual-cluster/minimal.yaml');
      await aerodrome('down');
      expect(processes((command) => command.includes(folder))).toEqual([]);
      expect((await exec('ip', ['link'])).stdout).not.toContain('aero');
      expect((await exec('ip', ['netns', 'list'])).stdout).not.toContain('aero-');
      await aerodrome('up', '--subnet', subnet);
      const kind = 'virtualclusters.aerodrome.dev';
      expect(await kubectl('get', kind, '-n', 'team-hello', '-o', 'name')).toContain('/hello');
    },
    patience,
  );

  test(
    'is gone when it is told to',
    async () => {
      expect(await aerodrome('down', '--purge')).toBe('The hub is gone.\n');
      expect(() => readdirSync(folder)).toThrow('ENOENT');
    },
    patience,
  );
});

describeHere('the local hub without claims, in the namespaced flavour', () => {
  let hub: OwnHub;
  beforeAll(async () => {
    hub = await startOwnHub('namespaced');
  }, patience);
  afterAll(() => hub?.stop(), patience);

  provesArrival(
    () => hub.stage,
    ['examples/cluster/minimal.yaml', 'examples/virtual-cluster/minimal.yaml', 'examples/tenant/team.yaml'],
  );
});

const networkOf = (pid: number | 'self'): string => readlinkSync(`/proc/${pid}/ns/net`);
