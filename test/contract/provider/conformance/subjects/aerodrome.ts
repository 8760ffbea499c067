import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { startProgram } from '../../../../../hub/program.ts';
import { packageContents } from '../../../../../package/contents.ts';
import { bundle } from '../../../../../package/image/bundle.ts';
import type { Resource } from '../../../../../provider/kubernetes/index.ts';
import { startServices } from '../../../../../provider/reference/index.ts';
import type { CustomResourceDefinition } from '../../../../../tools/schemas.ts';
import type { ControlPlane } from '../../../harness/control-plane.ts';
import { FLAGS, type Opened, type Subject, type Text } from '../subject.ts';
import { Upstream } from '../upstream.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..', '..');
const CONFIGS = 'm.aerodrome.dev/v1alpha1';
const resource = (apiVersion: string, kind: string, plural: string, namespaced = true): Resource => ({
  ...{ apiVersion, kind, plural, namespaced },
});

async function schemas(): Promise<readonly CustomResourceDefinition[]> {
  const { files = [] } = packageContents(root).find(({ name }) => name === 'provider-aerodrome') ?? {};
  return files.slice(1).map((file) => parse(readFileSync(join(root, file), 'utf8')) as CustomResourceDefinition);
}

/** What the two kinds have in common: the provider's process, and the reference services behind the gateway. */
async function open(plane: ControlPlane) {
  const services = await startServices({ port: 0 });
  const upstream = new Upstream(services.url);
  const folder = join(plane.kubeconfig, '..');
  const program = join(folder, 'provider.mjs');
  await writeFile(program, (await bundle(root, 'provider/main.ts')).code);
  return {
    upstream,
    start: async () =>
      startProgram({
        name: 'provider-aerodrome',
        path: process.execPath,
        args: [...[program, `--kubeconfig=${plane.kubeconfig}`, '--metrics-address=none', ...FLAGS]],
        log: join(folder, 'provider.log'),
        graceSeconds: 30,
      }),
    forward: (request: Parameters<Upstream['forward']>[0]) => upstream.forward(request),
    deleted: { status: 204 },
    config: (_: string, url: string) => ({ spec: { endpoint: url, credentials: { source: 'None' } } }),
    idOf: ({ id }: Readonly<Record<string, unknown>>) => id,
    close: async () => {
      await upstream.close();
      await services.stop();
    },
  };
}

const common = {
  config: resource(CONFIGS, 'ProviderConfig', 'providerconfigs'),
  clusterConfig: resource(CONFIGS, 'ClusterProviderConfig', 'clusterproviderconfigs', false),
  usage: resource(CONFIGS, 'ProviderConfigUsage', 'providerconfigusages'),
  schemas,
};
const verbOf: Opened['verbOf'] = ({ method }) => (method === 'GET' ? 'look' : method === 'DELETE' ? 'delete' : 'write');

const ADDRESS: Readonly<Record<Text, string>> = { one: '192.0.2.1', two: '192.0.2.2', drifted: '192.0.2.99' };
const textOf = <T>(all: Readonly<Record<Text, T>>, is: (one: T) => boolean): Text | undefined =>
  (Object.keys(all) as Text[]).find((text) => is(all[text]));

const deterministic = 'its external name follows from its spec, so that creating it again makes one';
const unconnected = 'a record set has nothing to tell in secret, and its spec no field to ask for that';

/** A kind whose external name follows from its spec. */
export const recordSets: Subject = {
  ...common,
  name: 'provider-aerodrome, RecordSet',
  kind: resource('dns.m.aerodrome.dev/v1alpha1', 'RecordSet', 'recordsets'),
  open: async (plane) => {
    const { upstream, ...opened } = await open(plane);
    const path = (place: string) => `/dns/v1/zones/${place}.example.org/records/www/A`;
    return {
      ...opened,
      verbOf,
      prepare: (place) => upstream.call('POST', '/dns/v1/zones', { name: `${place}.example.org` }),
      spec: (place, text) => ({
        forProvider: { zone: `${place}.example.org`, name: 'www', type: 'A', values: [ADDRESS[text]] },
      }),
      dangling: () => ({
        forProvider: { zoneRef: { name: 'nowhere' }, name: 'www', type: 'A', values: ['192.0.2.1'] },
      }),
      lateField: 'ttl',
      look: async (place) => {
        const found = await upstream.call<{ readonly values: readonly string[] }>('GET', path(place));
        return found && textOf(ADDRESS, (address) => found.values.includes(address));
      },
      put: async (place, text) => {
        await upstream.call('PUT', path(place), { values: [ADDRESS[text]] });
        return `${place}.example.org/www/A`;
      },
      remove: async (place) => void (await upstream.call('DELETE', path(place))),
    };
  },
  cannot: {
    'a creation of which nobody knows what came': deterministic,
    'a creation of which nobody knows what came, deleted': deterministic,
    'connection details': unconnected,
    'connection details where a Secret of somebody else is': unconnected,
    'connection details where a Secret that another controls is': unconnected,
  },
  differs: {},
};

interface Item {
  readonly id: string;
  readonly hostname: string;
  readonly tags: readonly string[];
}

const proven = 'what it made carries its tag: nothing does, so that nothing was made and it may be made now';

/** A kind whose external name the API assigns. */
export const addresses: Subject = {
  ...common,
  name: 'provider-aerodrome, Address',
  kind: resource('ipam.m.aerodrome.dev/v1alpha1', 'Address', 'addresses'),
  open: async (plane) => {
    const { upstream, ...opened } = await open(plane);
    const prefixes = new Map<string, string>();
    const hostname = (text: Text) => `${text}.example.org`;
    const find = async (place: string): Promise<Item | undefined> => {
      const path = `/ipam/v1/addresses?prefix=${prefixes.get(place)}`;
      return (await upstream.call<{ readonly items: readonly Item[] }>('GET', path))?.items[0];
    };
    const texts = { one: hostname('one'), two: hostname('two'), drifted: hostname('drifted') };
    return {
      ...opened,
      verbOf,
      prepare: async (place) => {
        const prefix = { vrf: place, cidr: '192.0.2.0/24' };
        prefixes.set(place, (await upstream.call<Item>('POST', '/ipam/v1/prefixes', prefix))?.id ?? '');
      },
      spec: (place, text) => ({ forProvider: { prefix: prefixes.get(place), hostname: hostname(text) } }),
      dangling: () => ({ forProvider: { prefixRef: { name: 'nowhere' }, hostname: hostname('one') } }),
      lateField: 'address',
      look: async (place) => {
        const found = await find(place);
        return found && textOf(texts, (one) => one === found.hostname);
      },
      put: async (place, text) => {
        const found = await find(place);
        const wanted = { prefix: prefixes.get(place), hostname: hostname(text), ...(found && { tags: found.tags }) };
        const path = '/ipam/v1/addresses';
        if (found === undefined) return (await upstream.call<Item>('POST', path, wanted))?.id ?? '';
        await upstream.call('PUT', `${path}/${found.id}`, wanted);
        return found.id;
      },
      remove: async (place) => {
        await upstream.call('DELETE', `/ipam/v1/addresses/${(await find(place))?.id}`);
      },
    };
  },
  cannot: {
    'absent and only to be observed, then there': 'what is made later has an id that nobody could write before',
  },
  differs: {
    'a creation of which nobody knows what came': proven,
    'a creation of which nobody knows what came, deleted': proven,
  },
};
