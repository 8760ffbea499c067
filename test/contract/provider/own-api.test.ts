import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse, parseAllDocuments, parseDocument } from 'yaml';
import { providerOutputs } from '../../../package/generate/provider/outputs.ts';
import type { Manifest } from '../harness/api-client.ts';
import { tryApply } from '../harness/apply.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { tryInstallSchemas } from '../harness/install-schemas.ts';

/** docs/provider/own-api.md, followed to the letter: its blocks are the files, the objects and the answers. */
const page = await readFile(new URL('../../../docs/provider/own-api.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}));
const all = (language: string): readonly string[] =>
  blocks.filter((block) => block.language === language).map(({ text }) => text);
const [openapi = ''] = all('yaml');
const [descriptor = ''] = all('ts');
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

/** A repository with this one service. */
async function repository(document: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aerodrome-own-api-'));
  const service = { 'openapi.yaml': document, 'descriptor.ts': descriptor };
  for (const [name, text] of Object.entries(service)) {
    const file = `${folder}/provider/services/parking/${name}`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return folder;
}
