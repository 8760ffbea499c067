import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { freePorts, startProgram } from '../../../hub/program.ts';
import { packageContents } from '../../../package/contents.ts';
import { bundle } from '../../../package/image/bundle.ts';
import { programs } from '../../../package/image/program.ts';
import type { Resource } from '../../../provider/kubernetes/index.ts';
import type { CustomResourceDefinition } from '../../../tools/schemas.ts';
import type { ControlPlane } from '../../contract/harness/control-plane.ts';
import { installSchemas } from '../../contract/harness/install-schemas.ts';
import {
  addressOf,
  type Contestant,
  type Flags,
  type Ground,
  NAMESPACE,
  OURS,
  post,
  type Running,
  spelled,
} from './contestant.ts';
import { on } from './cores.ts';
import { pidOf } from './usage.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const CONFIGS = { apiVersion: 'm.aerodrome.dev/v1alpha1', kind: 'ClusterProviderConfig' };
const resource = (service: string, kind: string, plural: string): Resource => ({
  ...{ apiVersion: `${service}.m.aerodrome.dev/v1alpha1`, kind, plural, namespaced: true },
});

const common = {
  name: OURS,
  install: async (plane) => {
    const { files = [] } = packageContents(root).find(({ name }) => name === OURS) ?? {};
    const read = (file: string) => parse(readFileSync(join(root, file), 'utf8')) as CustomResourceDefinition;
    await installSchemas(plane, files.slice(1).map(read));
  },
  configure,
  start,
} satisfies Partial<Contestant>;

/** Ours, by addresses: the API assigns their ids, and each is observed by a call of its own. */
export const addresses: Contestant = {
  ...common,
  kind: resource('ipam', 'Address', 'addresses'),
  make: (name, text) => managed(addresses.kind, name, addressOf(name, text)),
  look: 'GET address',
};

/** Ours, by the record sets of one zone. */
export const records: Contestant = {
  ...common,
  kind: resource('dns', 'RecordSet', 'recordsets'),
  make: (name) =>
    managed(records.kind, name, { zone: 'bench.example.com', name, type: 'A', ttl: 300, values: ['192.0.2.1'] }),
  look: undefined,
};

const managed = ({ apiVersion, kind }: Resource, name: string, forProvider: object) => ({
  ...{ apiVersion, kind, metadata: { name, namespace: NAMESPACE } },
  spec: { forProvider },
});

/** The services may be asked as fast as the provider can: its config's own limits are not what is measured. */
async function configure({ plane, services, rps = 10_000 }: Ground): Promise<void> {
  const spec = {
    endpoint: services.url,
    credentials: { source: 'None' },
    limits: { requestsPerSecond: rps, concurrency: 64 },
  };
  if (services.ca !== undefined) {
    const metadata = { name: 'services', namespace: NAMESPACE };
    const secret = { apiVersion: 'v1', kind: 'Secret', metadata, stringData: { 'ca.crt': services.ca } };
    await post(plane, `/api/v1/namespaces/${NAMESPACE}/secrets`, secret);
  }
  const tls = services.ca !== undefined && { secretNamespace: NAMESPACE, tls: { caSecretRef: { name: 'services' } } };
  const config = { ...CONFIGS, metadata: { name: 'default' }, spec: { ...spec, ...tls } };
  await post(plane, `/apis/${CONFIGS.apiVersion}/clusterproviderconfigs`, config);
}

let bundled: Promise<string> | undefined;

/** The program as its image has it. */
async function bundledProgram(): Promise<string> {
  const program = programs.find(({ name }) => name === OURS);
  if (program === undefined) throw new Error('cannot bundle provider-aerodrome: there is no such program');
  const { code } = await bundle(root, program.entry);
  const folder = join(root, 'out', 'bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'provider.mjs'), code);
  return join(folder, 'provider.mjs');
}

let runs = 0;

async function start(plane: ControlPlane, flags: Flags): Promise<Running> {
  bundled ??= bundledProgram();
  const file = await bundled;
  const [port = 0] = await freePorts(1);
  const log = join(tmpdir(), `aerodrome-bench-${process.pid}-${runs++}.log`);
  const { failed, guard, started, ...program } = startProgram({
    name: OURS,
    path: process.execPath,
    args: [file, `--kubeconfig=${plane.kubeconfig}`, `--metrics-address=127.0.0.1:${port}`, ...spelled(flags)],
    under: on('provider'),
    log,
    graceSeconds: 30,
  });
  const pid = await pidOf({ guard, failed });
  const stop = async (): Promise<void> => {
    await program.stop();
    rmSync(log, { force: true });
  };
  return { pid, metrics: `http://127.0.0.1:${port}/metrics`, started, log, failed, stop };
}
