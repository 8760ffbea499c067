import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse, parseAllDocuments, parseDocument } from 'yaml';
import { freePorts, type RunningProgram, startProgram } from '../../../hub/program.ts';
import { providerOutputs } from '../../../package/generate/provider/outputs.ts';
import type { Manifest } from '../harness/api-client.ts';
import { apply, read, tryApply } from '../harness/apply.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { installSchemas, tryInstallSchemas } from '../harness/install-schemas.ts';
import { until } from './until.ts';

/** docs/provider/own-api.md, followed to the letter: its blocks are the files, the objects and the answers. */
const page = await readFile(new URL('../../../docs/provider/own-api.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}));
const all = (language: string): readonly string[] =>
  blocks.filter((block) => block.language === language).map(({ text }) => text);
const [openapi = ''] = all('yaml');
const [descriptor = '', rules = ''] = all('ts');
const [written = '', ...answers] = all('');
const problems = answers.pop() ?? '';

let root: string;
let files: Map<string, string>;
let hub: ControlPlane;
beforeAll(async () => {
  root = await repository(openapi);
  files = await providerOutputs(root);
  hub = await startControlPlane();
}, 300_000);
afterAll(async () => {
  await hub.stop();
  await rm(root, { recursive: true });
});

test('generates what it says', () => {
  expect([...files.keys()].sort().join('\n')).toBe(written.trim());
});

test('gives a CRD that an API server takes, and objects that it takes or refuses', async () => {
  const crd = parse(files.get('package/provider/crds/parking.m.aerodrome.dev_permits.gen.yaml') ?? '');
  expect(await tryInstallSchemas(hub.client, [crd])).toEqual([]);
  for (const text of [...all('yaml accepted'), ...examples()]) {
    for (const document of parseAllDocuments(text)) {
      const applied = await tryApply(hub.client, document.toJS() as Manifest);
      expect(applied).toMatchObject({ accepted: true, warnings: [] });
    }
  }
  for (const [index, text] of all('yaml refused').entries()) {
    const verdict = await tryApply(hub.client, parse(text) as Manifest);
    const causes = verdict.accepted ? [] : verdict.causes.map(({ field, message }) => `${field}: ${message}`);
    expect(causes.sort().join('\n')).toBe(answers[index]?.trim());
  }
});

test('lets a permit become Ready without the API', async () => {
  const folder = await project();
  const [port = 0] = await freePorts(1);
  const running: RunningProgram[] = [];
  const aerodrome = (...args: readonly string[]): void => {
    const program = { name: args[0] ?? '', path: process.execPath, args: [join(folder, 'cli/aerodrome.js'), ...args] };
    running.push(startProgram({ ...program, log: join(folder, `${args[0]}.log`), graceSeconds: 30 }));
  };
  try {
    const crds = [...files].filter(([path]) => path.startsWith('package/provider/crds/'));
    await installSchemas(hub, [...crds.map(([, text]) => parse(text)), ...(await configCrds(folder))]);
    const config = await readFile(join(folder, 'examples/provider/config.yaml'), 'utf8');
    await apply(hub.client, parse(config.replace(':8090', `:${port}`)));
    const data = { apiVersion: 'v1', kind: 'Secret', stringData: { code: '1234' } };
    await apply(hub.client, { ...data, metadata: { name: 'gate', namespace: 'default' } } as unknown as Manifest);
    // The examples are about the same number plate.
    const path = '/apis/parking.m.aerodrome.dev/v1alpha1/namespaces/default/permits';
    await hub.client.call({ method: 'DELETE', path });
    const permit = parse(all('yaml accepted')[0] ?? '') as Manifest;
    await apply(hub.client, permit);
    aerodrome('services', '--service', 'parking', `--port=${port}`);
    aerodrome('provider', '--metrics-address', 'none', `--kubeconfig=${hub.kubeconfig}`);
    const isReady = async (): Promise<boolean> =>
      JSON.stringify((await read(hub.client, permit))?.['status'] ?? {}).includes('"reason":"Available"');
    await Promise.race([until(isReady, 240, 300), ...running.map(({ failed }) => failed)]);
    const { permits } = (await (await fetch(`http://127.0.0.1:${port}/api/v2/lots/north/permits`)).json()) as {
      readonly permits: readonly unknown[];
    };
    expect(permits).toMatchObject([{ plate: 'B-AE42', vehicle: { type: 'car', electric: true }, state: 'VALID' }]);
  } finally {
    for (const { stop } of running) await stop();
    await rm(folder, { recursive: true });
  }
}, 300_000);

test('says what cannot be generated, all of it and with a way out', async () => {
  const [wrong = ''] = all('yaml problem');
  const document = parseDocument(openapi);
  for (const [name, schema] of Object.entries(parse(wrong) as Record<string, unknown>)) {
    document.setIn(['components', 'schemas', 'PermitRequest', 'properties', name], document.createNode(schema));
  }
  const broken = await repository(document.toString());
  const error = await providerOutputs(broken).catch((reason: Error) => reason);
  expect(String((error as Error).message)).toBe(problems.trim());
  await rm(broken, { recursive: true });
});

const examples = (): readonly string[] =>
  [...files].filter(([path]) => path.startsWith('examples/')).map(([, text]) => text);

/** This project with that service in it, as the page says how. */
async function project(): Promise<string> {
  const own = new URL('../../../', import.meta.url).pathname;
  const folder = await mkdtemp(join(tmpdir(), 'aerodrome-own-api-'));
  for (const part of ['cli', 'functions', 'hub', 'provider', 'package', 'examples', 'package.json']) {
    await cp(join(own, part), join(folder, part), { recursive: true });
  }
  await symlink(join(own, 'node_modules'), join(folder, 'node_modules'));
  const list = 'provider/reference/rules/all.ts';
  const listed = (await readFile(join(folder, list), 'utf8'))
    .replace('import type', "import { parking } from './parking.ts';\nimport type")
    .replace(/\n};\n$/, '\n  parking,\n};\n');
  await write(folder, {
    'provider/services/parking/openapi.yaml': openapi,
    'provider/services/parking/descriptor.ts': descriptor,
    'provider/reference/rules/parking.ts': rules,
    [list]: listed,
  });
  await write(folder, Object.fromEntries(await providerOutputs(folder)));
  return folder;
}

/** Of the kinds that every provider has. */
async function configCrds(folder: string) {
  const names = ['clusterproviderconfigs', 'providerconfigs', 'providerconfigusages'];
  const file = (name: string) => join(folder, 'package/provider/crds', `m.aerodrome.dev_${name}.gen.yaml`);
  return Promise.all(names.map(async (name) => parse(await readFile(file(name), 'utf8'))));
}

async function write(folder: string, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** A repository with this one service. */
async function repository(document: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aerodrome-own-api-'));
  await write(join(folder, 'provider/services/parking'), { 'openapi.yaml': document, 'descriptor.ts': descriptor });
  return folder;
}
