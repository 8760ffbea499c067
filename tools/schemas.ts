import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { cacheFolder } from './cache.ts';
import { goStringMap } from './go-map.ts';
import { madeOnce } from './kept.ts';
import { moduleFolder } from './modules.ts';
import { thisMachine, toolsFolder } from './resolve.ts';
import {
  containerizedDataImporter,
  insideOnly,
  kubevirt,
  type OperatorLevel,
  providers,
  type SchemaSource,
  yamlSources,
} from './upstream.ts';
import { virtualMachineSchema } from './virtual-machine-schema.ts';

export type { OperatorLevel } from './upstream.ts';

/** As much of a CRD as its users here look at; the object itself is upstream's, whole. */
export interface CustomResourceDefinition {
  readonly apiVersion: 'apiextensions.k8s.io/v1';
  readonly kind: 'CustomResourceDefinition';
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly group: string;
    readonly scope: 'Cluster' | 'Namespaced';
    readonly names: { readonly kind: string; readonly plural: string };
    readonly versions: readonly SchemaVersion[];
  };
}

/** One served version of a CRD, with its OpenAPI schema as upstream wrote it. */
export interface SchemaVersion {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  readonly schema?: { readonly openAPIV3Schema: Readonly<Record<string, unknown>> };
}

const read = new Map<OperatorLevel, Promise<readonly CustomResourceDefinition[]>>();

/**
 * Every upstream CRD that rendered objects may need, for a HyperShift operator level, sorted by name. They come out of
 * the Go module cache (downloaded on the first call of a machine), are read once a process, and parsed once a machine:
 * that takes seconds, and dozens of processes need them.
 */
export function upstreamSchemas(level: OperatorLevel): Promise<readonly CustomResourceDefinition[]> {
  let schemas = read.get(level);
  if (!schemas) {
    schemas = keptSchemas(level);
    read.set(level, schemas);
  }
  return schemas;
}

/** The CRDs of one of Crossplane's own providers, at the version its program is built from. */
export async function providerSchemas(name: keyof typeof providers): Promise<readonly CustomResourceDefinition[]> {
  const texts = await readYaml(providers[name]);
  return texts.map((text) => installable(parse(text) as CustomResourceDefinition));
}

/** CRDs that hosted clusters have besides, and no hub needs. */
export async function insideSchemas(): Promise<readonly CustomResourceDefinition[]> {
  return (await readYaml(insideOnly)).map((text) => installable(parse(text) as CustomResourceDefinition));
}

/** Writes the CRDs of a level into a folder, one `<plural>.<group>.yaml` each, and returns the files' paths. */
export async function writeSchemas(level: OperatorLevel, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const schemas = await upstreamSchemas(level);
  return Promise.all(
    schemas.map(async (schema) => {
      const file = join(folder, `${schema.metadata.name}.yaml`);
      // JSON is YAML, and much faster to write.
      await writeFile(file, JSON.stringify(schema));
      return file;
    }),
  );
}

async function keptSchemas(level: OperatorLevel): Promise<readonly CustomResourceDefinition[]> {
  return madeOnce({
    folder: join(cacheFolder(thisMachine()), 'schemas'),
    name: `upstream-${level}`,
    madeOf: await Promise.all(decisive.map((name) => readFile(join(toolsFolder, name), 'utf8'))),
    make: () => readSchemas(level),
  });
}

/** What decides how schemas come out: versions and hashes of the modules, the parser's version, and this code. */
const decisive = [
  'upstream.sum',
  'upstream.ts',
  'schemas.ts',
  'go-map.ts',
  'virtual-machine-schema.ts',
  '../package.json',
];

async function readSchemas(level: OperatorLevel): Promise<readonly CustomResourceDefinition[]> {
  const sources = await Promise.all(yamlSources(level).map(readYaml));
  const texts = [...sources.flat(), await dataVolume()].map((text) => parse(text) as CustomResourceDefinition);
  const machine = virtualMachineSchema(await readOnly(kubevirt)) as unknown as CustomResourceDefinition;
  return [...texts, machine].map(installable).sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));
}

async function readYaml(source: SchemaSource): Promise<readonly string[]> {
  const folder = join(await moduleFolder(source.module, source.version), source.folder);
  const names = source.files.includes('*')
    ? (await readdir(folder)).filter((name) => name.endsWith('.yaml'))
    : source.files;
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

async function readOnly(source: SchemaSource): Promise<string> {
  const [text] = await readYaml(source);
  return text ?? '';
}

async function dataVolume(): Promise<string> {
  const text = goStringMap(await readOnly(containerizedDataImporter), 'CDICRDs').get('datavolume');
  if (text === undefined) throw new Error('cannot read DataVolume schema: CDI has no "datavolume" entry');
  return text;
}

// Generators leave `status` and a null creationTimestamp behind, which a server-side apply refuses. Conversion webhooks
// go too: no operator runs to answer them, and some name no service until a package manager fills it in.
function installable(schema: CustomResourceDefinition): CustomResourceDefinition {
  const { status: _status, ...object } = schema as CustomResourceDefinition & { readonly status?: unknown };
  const { creationTimestamp: _created, ...metadata } = object.metadata as Metadata;
  const { conversion: _conversion, ...spec } = object.spec as Spec;
  return { ...object, metadata, spec };
}

type Metadata = CustomResourceDefinition['metadata'] & { readonly creationTimestamp?: unknown };
type Spec = CustomResourceDefinition['spec'] & { readonly conversion?: unknown };
