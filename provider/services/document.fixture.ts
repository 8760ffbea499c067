import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { KindDescriptor, ServiceDescriptor } from './descriptor.ts';

export type Node = { readonly [key: string]: unknown };

/** A service as it stands in its folder. */
export interface Service {
  readonly name: string;
  readonly document: Node;
  readonly descriptor: ServiceDescriptor;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly node: Node;
  /** Of the operation and of its path, with references followed. */
  readonly parameters: readonly Node[];
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

/** Every folder here that has a document. */
export async function findServices(): Promise<readonly Service[]> {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map((folder) => folder.name).filter((name) => readdirSync(at(name)).includes('openapi.yaml'));
  return Promise.all(
    names.toSorted().map(async (name) => {
      const module = (await import(`./${name}/descriptor.ts`)) as Readonly<Record<string, ServiceDescriptor>>;
      const descriptor = module[name];
      if (descriptor === undefined) throw new Error(`cannot find service: ${name}/descriptor.ts exports no ${name}`);
      return { name, document: parse(readFileSync(at(name, 'openapi.yaml'), 'utf8')) as Node, descriptor };
    }),
  );
}

const at = (...path: readonly string[]): string => [import.meta.dirname, ...path].join('/');

/** Every operation of a document. */
export function operationsOf(document: Node): readonly Operation[] {
  return Object.entries(asNode(document['paths'])).flatMap(([path, value]) => {
    const item = asNode(value);
    return METHODS.filter((method) => item[method] !== undefined).map((method) => {
      const node = asNode(item[method]);
      const parameters = [...asList(item['parameters']), ...asList(node['parameters'])].map((one) =>
        resolve(document, one),
      );
      return { id: String(node['operationId']), method, path, node, parameters };
    });
  });
}

/** What `value` is, with every `$ref` at its top followed; what stands beside a `$ref` wins. */
export function resolve(document: Node, value: unknown): Node {
  const node = asNode(value);
  const ref = node['$ref'];
  if (typeof ref !== 'string') return node;
  const { $ref: _, ...beside } = node;
  const target = resolve(document, followPointer(document, ref));
  return Object.keys(beside).length === 0 ? target : { ...target, ...beside };
}

/** What a `$ref` leads to; undefined where that is nothing. */
export const followPointer = (document: Node, ref: string): unknown =>
  ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((node, token) => asNode(node)[token.replaceAll('~1', '/').replaceAll('~0', '~')], document);

/** The schema of a JSON body of a request or response; undefined where it has none. */
export function bodyOf(document: Node, holder: unknown): Node | undefined {
  const content = asNode(resolve(document, holder)['content']);
  const schema = Object.values(content).map((media) => asNode(media)['schema'])[0];
  return schema === undefined ? undefined : resolve(document, schema);
}

/** The schema of an operation's answer that shows what it is about. */
export function answerOf(document: Node, operation: Operation): Node {
  const responses = asNode(operation.node['responses']);
  return bodyOf(document, responses['200'] ?? responses['201'] ?? responses['202']) ?? {};
}

/** What `forProvider` of a kind may hold: the create's path parameters and the properties of its body. */
export function fieldsOf(document: Node, create: Operation): Node {
  const path = create.parameters.filter((one) => one['in'] === 'path').map((one) => [one['name'], one['schema']]);
  return { ...Object.fromEntries(path), ...propertiesOf(bodyOf(document, create.node['requestBody'])) };
}

/** Fields that `forProvider` must hold. */
export const requiredOf = (document: Node, create: Operation): readonly unknown[] => [
  ...create.parameters.filter((one) => one['in'] === 'path').map((one) => one['name']),
  ...asList(bodyOf(document, create.node['requestBody'])?.['required']),
];

/** The schema at a path such as `rules[].port` or `labels.team`; undefined where there is none. */
export function schemaAt(document: Node, properties: Node, path: string): Node | undefined {
  let found: Node | undefined = { properties };
  for (const step of path.split('.')) {
    found = within(document, found, step.replace(/\[\]$/, ''));
    if (found !== undefined && step.endsWith('[]')) found = resolve(document, found['items']);
  }
  return found;
}

function within(document: Node, schema: Node | undefined, name: string): Node | undefined {
  const property = propertiesOf(schema)[name] ?? schema?.['additionalProperties'];
  return property === undefined || property === false ? undefined : resolve(document, property);
}

/** Every kind of every service. */
export const kindsOf = (services: readonly Service[]): readonly [name: string, Service, KindDescriptor][] =>
  services.flatMap((service) =>
    Object.entries(service.descriptor.kinds).map(([name, kind]): [string, Service, KindDescriptor] => [
      name,
      service,
      kind,
    ]),
  );

export const propertiesOf = (schema: Node | undefined): Node => asNode(schema?.['properties']);
export const namesIn = (path: string): readonly string[] =>
  [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => `${name}`);
export const asNode = (value: unknown): Node => (typeof value === 'object' && value !== null ? (value as Node) : {});
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Every object in `node`, with its JSON pointer. */
export function* walk(node: unknown, pointer = ''): Generator<readonly [pointer: string, node: Node]> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield [pointer, node as Node];
  for (const [key, value] of Object.entries(node)) yield* walk(value, `${pointer}/${key.replaceAll('/', '~1')}`);
}
