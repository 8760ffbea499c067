import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { JsonObject } from '../../../provider/http/index.ts';
import { compileApi } from '../../../provider/services/client/compile.ts';
import type { ServiceApi } from '../../../provider/services/client/operation.ts';
import type { ServiceDescriptor } from '../../../provider/services/descriptor.ts';
import { type OpenApiDocument, readDocument } from './document.ts';
import type { Kind, Looser } from './kind.ts';
import { kindsOf } from './kinds.ts';
import { GenerationError, type Problem, reporter } from './problem.ts';

/** A service of provider/services with everything that files are generated from. */
export interface Service {
  /** Name of its folder: `dns`. */
  readonly name: string;
  readonly descriptor: ServiceDescriptor;
  /** What the descriptor's module calls it. */
  readonly constant: string;
  readonly document: OpenApiDocument;
  readonly api: ServiceApi;
  readonly kinds: readonly Kind[];
  /** Checks that only the API makes. */
  readonly looser: readonly Looser[];
}

/** Folders under provider/services that are a service, by name: those with a document and a descriptor. */
export function serviceNames(root: string): readonly string[] {
  const folder = `${root}/provider/services`;
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${folder}/${entry.name}/openapi.yaml`))
    .filter((entry) => existsSync(`${folder}/${entry.name}/descriptor.ts`))
    .map((entry) => entry.name)
    .sort();
}

/** Reads a service; throws a `GenerationError` with every problem of its two files. */
export async function readService(root: string, name: string): Promise<Service> {
  const folder = `provider/services/${name}`;
  const problems: Problem[] = [];
  const document = reporter(`${folder}/openapi.yaml`, problems);
  const described = reporter(`${folder}/descriptor.ts`, problems);
  const text = readFileSync(`${root}/${folder}/openapi.yaml`, 'utf8');
  const openApi = readDocument(text, document);
  const found = await readDescriptor(`${root}/${folder}/descriptor.ts`);
  if (found === undefined) {
    described('', 'it exports no descriptor', `Begin with \`export const ${camel(name)} = { service: '${name}', ...\``);
    throw new GenerationError(name, problems);
  }
  const { constant, descriptor } = found;
  if (descriptor.service !== name || !/^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$/.test(name)) {
    const remedy = 'Give both the same name, of lower case letters, digits and hyphens';
    described('service', `it is ${JSON.stringify(descriptor.service)} and its folder is called ${name}`, remedy);
  }
  if (problems.length > 0) throw new GenerationError(name, problems);
  const looser: Looser[] = [];
  const kinds = kindsOf(descriptor, openApi, { document, descriptor: described }, (one) => looser.push(one));
  if (problems.length > 0) throw new GenerationError(name, problems);
  return { name, descriptor, constant, document: openApi, api: compileApi(openApi.root as JsonObject), kinds, looser };
}

async function readDescriptor(
  path: string,
): Promise<{ readonly constant: string; readonly descriptor: ServiceDescriptor } | undefined> {
  const module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
  for (const [constant, value] of Object.entries(module)) {
    if (typeof value === 'object' && value !== null && 'service' in value && 'kinds' in value) {
      return { constant, descriptor: value as ServiceDescriptor };
    }
  }
  return undefined;
}

const camel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
