import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { packageContents } from '../../../package/contents.ts';
import { readCommandLine, runManager } from '../../../provider/manager/index.ts';
import { connectKubeconfigs, kubeconfigKind } from '../../../provider/services/access/index.ts';
import { binaryPath } from '../../../tools/resolve.ts';
import type { ApiClient, Manifest } from '../harness/api-client.ts';
import { apply, read, tryRemove } from '../harness/apply.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { installSchemas } from '../harness/install-schemas.ts';
import { inFolder, run } from '../harness/run.ts';
import { until } from './until.ts';

/** Kubeconfigs on one real API server for another one, which judges every token. Polls are ten minutes apart. */
const patience = 300_000;
const root = new URL('../../../', import.meta.url).pathname.replace(/\/$/, '');
const files = packageContents(root).find(({ name }) => name === 'provider-aerodrome')?.files ?? [];

let hub: ControlPlane;
let guest: ControlPlane;
const said: string[] = [];
const stop = new AbortController();
let ended: Promise<unknown> = Promise.resolve();
/** Every secret that there ever was. */
const canaries = new Set<string>();

const object = (
  apiVersion: string,
  kind: string,
  name: string,
  rest: object = {},
  namespace = 'default',
): Manifest => ({
  apiVersion,
  kind,
  metadata: { name, namespace },
  ...rest,
});
const account = (name: string) => object('v1', 'ServiceAccount', name);
const secret = (name: string) => object('v1', 'Secret', name);
const kubeconfig = (name: string, forProvider: object = {}) =>
  object('access.m.aerodrome.dev/v1alpha1', 'Kubeconfig', name, {
    spec: {
      forProvider: {
        kubeconfigSecretRef: { name: 'guest-giver' },
        serviceAccount: { namespace: 'default', name: 'deployer' },
        ...forProvider,
      },
      writeConnectionSecretToRef: { name: `${name}-published` },
    },
  });

beforeAll(async () => {
  [hub, guest] = await Promise.all([startControlPlane(), startControlPlane()]);
  await installSchemas(
    hub,
    files.slice(1).map((file) => parse(readFileSync(`${root}/${file}`, 'utf8'))),
  );
  await apply(guest.client, account('deployer'));
  // No more than the documentation says that it takes.
  const rules = [
    { apiGroups: [''], resources: ['serviceaccounts'], resourceNames: ['deployer'], verbs: ['get'] },
    { apiGroups: [''], resources: ['serviceaccounts/token'], resourceNames: ['deployer'], verbs: ['create'] },
  ];
  await apply(guest.client, object('rbac.authorization.k8s.io/v1', 'Role', 'gives-tokens', { rules }));
  await publishGiver('giver');

  const line = readCommandLine([`--kubeconfig=${hub.kubeconfig}`, '--metrics-address=none', '--debug'], {
    ...{ name: 'provider-test', version: 'v0', env: {} },
  });
  if (line.form !== 'run') throw new Error(line.text);
  const say = (fields: object, message: string): void => void said.push(`${message} ${JSON.stringify(fields)}`);
  const log = { debug: say, info: say, warn: say, error: say };
  const provider = { name: 'provider-test', version: 'v0', kinds: [kubeconfigKind], connect: connectKubeconfigs };
  ended = runManager(provider, line.options, { log, stop: stop.signal, env: {} });
}, patience);

afterAll(async () => {
  stop.abort();
  await ended;
  await Promise.all([hub?.stop(), guest?.stop()]);
}, patience);

/** Puts a kubeconfig of the guest into the hub: of an account that may give tokens, and nothing else. */
async function publishGiver(name: string): Promise<void> {
  await apply(guest.client, account(name));
  await apply(
    guest.client,
    object('rbac.authorization.k8s.io/v1', 'RoleBinding', name, {
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'gives-tokens' },
      subjects: [{ kind: 'ServiceAccount', name, namespace: 'default' }],
    }),
  );
  const { body } = await guest.client.call({
    method: 'POST',
    path: `/api/v1/namespaces/default/serviceaccounts/${name}/token`,
    body: { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} },
  });
  const { token } = (body as { status: { token: string } }).status;
  canaries.add(token);
  const config = parse(readFileSync(guest.kubeconfig, 'utf8')) as { readonly users: readonly object[] };
  const data = JSON.stringify({ ...config, users: config.users.map((user) => ({ ...user, user: { token } })) });
  await apply(hub.client, { ...secret('guest-giver'), data: { kubeconfig: Buffer.from(data).toString('base64') } });
}

async function published(name: string): Promise<Readonly<Record<string, string>>> {
  const { data = {} } = ((await read(hub.client, secret(`${name}-published`))) ?? {}) as {
    data?: Record<string, string>;
  };
  const texts = Object.entries(data).map(([key, text]) => [key, Buffer.from(text, 'base64').toString()] as const);
  const { token } = Object.fromEntries(texts);
  if (token?.includes('.')) canaries.add(token);
  return Object.fromEntries(texts);
}

/** Who `kubectl` is by what is published. */
async function whoami(name: string): Promise<string> {
  const { kubeconfig: text = '' } = await published(name);
  return inFolder(async (folder) => {
    const file = join(folder, 'config');
    writeFileSync(file, text);
    const args = ['--kubeconfig', file, 'auth', 'whoami', '-o', 'jsonpath={.status.userInfo.username}'];
    const { stdout, stderr } = await run(await binaryPath('kubectl'), args, folder);
    return stdout || stderr;
  });
}

const DEPLOYER = 'system:serviceaccount:default:deployer';

interface Status {
  readonly atProvider?: Readonly<Record<string, string>>;
  readonly conditions?: readonly { readonly type: string; readonly status: string; readonly message?: string }[];
}

async function statusOf(name: string): Promise<Status> {
  return (((await read(hub.client, kubeconfig(name))) ?? {}) as { status?: Status }).status ?? {};
}

async function messageOf(name: string, type: string): Promise<string | undefined> {
  const condition = (await statusOf(name)).conditions?.find((one) => one.type === type);
  return condition?.status === 'True' ? 'True' : condition?.message;
}

const isWell = async (name: string): Promise<boolean> =>
  (await messageOf(name, 'Ready')) === 'True' && (await messageOf(name, 'Synced')) === 'True';

/** Asks for a look now, as an operator does. */
async function askFor(name: string): Promise<void> {
  const path = `/apis/access.m.aerodrome.dev/v1alpha1/namespaces/default/kubeconfigs/${name}`;
  const body = { metadata: { annotations: { 'crossplane.io/reconcile-requested-at': `${performance.now()}` } } };
  await hub.client.call({ method: 'PATCH', path, body, contentType: 'application/merge-patch+json' });
}

/** Waits for another token than `before` that the guest takes. */
async function renewed(name: string, before: string | undefined): Promise<string> {
  // A Secret that was deleted has none for a moment.
  await until(async () => !['', before, undefined].includes((await published(name))['token']));
  await until(() => isWell(name));
  expect(await whoami(name)).toBe(DEPLOYER);
  return (await published(name))['token'] ?? '';
}

test(
  'a token is published that the cluster takes, with as few rights as are documented',
  async () => {
    await apply(hub.client, kubeconfig('plain'));
    await renewed('plain', undefined);
    const { endpoint, clusterCA } = await published('plain');
    expect([endpoint, clusterCA]).toEqual([guest.url, guest.ca]);
    const uid = (await read(guest.client, account('deployer')))?.metadata['uid'];
    expect((await statusOf('plain')).atProvider).toMatchObject({
      id: 'default/deployer',
      serviceAccountUid: uid,
      server: guest.url,
    });
  },
  patience,
);

test(
  'it is renewed when its time has come, though no poll is due',
  async () => {
    await apply(hub.client, kubeconfig('short', { expiration: '10m', renewBefore: '9m55s' }));
    const first = await renewed('short', undefined);
    const second = await renewed('short', first);
    await renewed('short', second);
    await remove('short');
  },
  patience,
);

test(
  'what is published is restored when it is edited or deleted',
  async () => {
    const { token: first } = await published('plain');
    const data = { token: Buffer.from('edited').toString('base64') };
    await apply(hub.client, { ...secret('plain-published'), data });
    await until(async () => (await published('plain'))['token'] !== 'edited');
    const second = await renewed('plain', first);
    await tryRemove(hub.client, secret('plain-published'));
    await renewed('plain', second);
  },
  patience,
);

test(
  'another way to the cluster is followed, and another address is published with the same token',
  async () => {
    await publishGiver('successor');
    await tryRemove(guest.client, account('giver'));
    const { token } = await published('plain');
    const server = `${guest.url}/`;
    await apply(hub.client, kubeconfig('plain', { server }));
    await until(async () => (await published('plain'))['endpoint'] === server);
    await until(() => isWell('plain'));
    expect([(await published('plain'))['token'], await whoami('plain')]).toEqual([token, DEPLOYER]);
  },
  patience,
);

test(
  'an account that was created anew gets another token',
  async () => {
    const { token } = await published('plain');
    await tryRemove(guest.client, account('deployer'));
    await askFor('plain');
    await until(async () => (await messageOf('plain', 'Ready')) !== 'True');
    expect(await messageOf('plain', 'Ready')).toBe('the ServiceAccount of the token does not exist any more');
    expect(await messageOf('plain', 'Synced')).toContain('default/deployer does not exist in that cluster');
    await apply(guest.client, account('deployer'));
    await renewed('plain', token);
  },
  patience,
);

test(
  'what the cluster refuses is told in its words',
  async () => {
    await apply(guest.client, account('other'));
    await apply(hub.client, kubeconfig('refused', { serviceAccount: { namespace: 'default', name: 'other' } }));
    await until(async () => (await messageOf('refused', 'Synced')) !== undefined);
    expect(await messageOf('refused', 'Synced')).toMatch(
      /^observe failed: cannot read ServiceAccount default\/other: 403 serviceaccounts "other" is forbidden/,
    );
    await remove('refused');
  },
  patience,
);

test(
  'a cluster that is away is waited for, and holds nothing that is deleted',
  async () => {
    const before = await published('plain');
    await apply(hub.client, kubeconfig('doomed'));
    await until(() => isWell('doomed'));
    await guest.crash();
    await askFor('plain');
    await until(async () => (await messageOf('plain', 'Synced')) !== 'True');
    const end = (await statusOf('plain')).atProvider?.['expirationTimestamp'];
    expect(await messageOf('plain', 'Synced')).toMatch(
      new RegExp(`ECONNREFUSED.*; what is published is good until ${end}$`),
    );
    expect([await published('plain'), await messageOf('plain', 'Ready')]).toEqual([before, 'True']);
    await remove('doomed');
    await guest.resume();
    await until(() => isWell('plain'));
    expect([await published('plain'), await whoami('plain')]).toEqual([before, DEPLOYER]);
  },
  patience,
);

test(
  'nothing is written while nothing changes, and no secret was ever told',
  async () => {
    const versions = async () =>
      Promise.all(
        [kubeconfig('plain'), secret('plain-published')].map(
          async (one) => (await read(hub.client, one))?.metadata['resourceVersion'],
        ),
      );
    const before = await versions();
    const looks = said.filter((line) => line.startsWith('reconciled')).length;
    // The Secret by which it is reached changes and says the same: it is looked at.
    const source = (await read(hub.client, secret('guest-giver'))) as Manifest & { data: object };
    await apply(hub.client, { ...secret('guest-giver'), data: { ...source.data, other: '' } });
    await until(() => said.filter((line) => line.startsWith('reconciled')).length > looks);
    expect(await versions()).toEqual(before);

    const told = JSON.stringify([said, await all(hub.client, '/api/v1/events'), await all(hub.client, KUBECONFIGS)]);
    expect(told).toContain('UpdatedExternalResource');
    expect(canaries.size).toBeGreaterThan(6);
    // A token's last two parts tell apart; the first is the same for all.
    const parts = [...canaries].flatMap((canary) => canary.split('.').slice(1));
    expect(parts.filter((part) => told.includes(part))).toEqual([]);
  },
  patience,
);

const KUBECONFIGS = '/apis/access.m.aerodrome.dev/v1alpha1/kubeconfigs';

const all = async (client: ApiClient, path: string): Promise<unknown> =>
  (await client.call({ method: 'GET', path })).body;

async function remove(name: string): Promise<void> {
  await tryRemove(hub.client, kubeconfig(name));
  await until(async () => (await read(hub.client, kubeconfig(name))) === undefined);
}
