import { existsSync, readFileSync } from 'node:fs';
import { configCrds, configSource } from './config.ts';
import { configPage } from './config-page.ts';
import { type CustomResourceDefinition, crdOf } from './crd.ts';
import { type DefinedService, readDefined } from './defined.ts';
import { definedCrd, definedExample, definedHeader, definedPage, definedTypes } from './defined-outputs.ts';
import { type Example, fullExample, minimalExample, secretsOf } from './examples.ts';
import { faultsPage, readFaults } from './faults-page.ts';
import type { Kind } from './kind.ts';
import { apiModule, headerOf, servicesModule, typesModule } from './module.ts';
import { overview } from './overview.ts';
import { servicePage } from './page.ts';
import { GenerationError, type Problem } from './problem.ts';
import { readService, type Service, serviceNames } from './service.ts';
import { yaml } from './yaml.ts';

/**
 * Every file generated for the provider, by path from `root`: from the document and the descriptor of each service.
 * Throws a `GenerationError` with every problem of every service.
 */
export async function providerOutputs(root: string): Promise<Map<string, string>> {
  const services = await readServices(root);
  const defined = readDefined(root);
  return new Map([
    ['provider/services/services.gen.ts', servicesModule(services)],
    ...overview(root, services, defined),
    ...configOutputs(root),
    ...faultOutputs(root),
    ...defined.flatMap((service) => [...definedOutputs(service)]),
    ...services.flatMap((service) => [...serviceOutputs(root, service, services)]),
  ]);
}

/** Every service of the repository at `root`, by name. */
export async function readServices(root: string): Promise<readonly Service[]> {
  const read = await Promise.allSettled(serviceNames(root).map((name) => readService(root, name)));
  const problems: Problem[] = [];
  for (const result of read) {
    if (result.status === 'fulfilled') continue;
    if (!(result.reason instanceof GenerationError)) throw result.reason;
    problems.push(...result.reason.problems);
  }
  const services = read.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  if (problems.length === 0) problems.push(...danglingReferences(services));
  if (problems.length > 0) throw new GenerationError('provider', problems);
  return services;
}

function danglingReferences(services: readonly Service[]): readonly Problem[] {
  const known = new Set(services.flatMap(({ name, kinds }) => kinds.map((kind) => `${name} ${kind.name}`)));
  return services.flatMap(({ name, kinds }) =>
    kinds.flatMap((kind) =>
      kind.parameters.flatMap(({ name: field, reference }): readonly Problem[] => {
        if (reference === undefined || known.has(`${reference.service ?? name} ${reference.kind}`)) return [];
        const target = `${reference.kind} of ${reference.service ?? name}`;
        return [
          {
            file: `provider/services/${name}/descriptor.ts`,
            place: `kinds.${kind.name}.fields['${field}'].reference`,
            reason: `there is no kind ${target}`,
            remedy: 'Name a kind of this service, or of the one that `service` names',
          },
        ];
      }),
    ),
  );
}

function* configOutputs(root: string): Iterable<[string, string]> {
  const crds = configCrds(root);
  if (crds.length > 0) yield ['docs/provider/config.md', configPage(crds)];
  const header = `# Generated from ${configSource} by \`npm run generate\`. Do not edit.\n`;
  for (const crd of crds) yield [crdPath(crd), header + yaml(crd)];
}

function* faultOutputs(root: string): Iterable<[string, string]> {
  const faults = readFaults(root);
  if (faults !== undefined) yield ['docs/provider/faults.md', faultsPage(faults)];
}

const crdPath = ({ spec }: CustomResourceDefinition): string =>
  `package/provider/crds/${spec.group}_${spec.names.plural}.gen.yaml`;

function* serviceOutputs(root: string, service: Service, services: readonly Service[]): Iterable<[string, string]> {
  const { name, kinds } = service;
  yield [`provider/services/${name}/api.gen.ts`, apiModule(service)];
  yield [`provider/services/${name}/types.gen.ts`, typesModule(service)];
  yield [`docs/provider/${name}.md`, servicePage(service, behaviour(root, name))];
  for (const kind of kinds) {
    yield* exampleFiles(service, kind, services);
    const crd = crdOf(kind);
    yield [crdPath(crd), headerOf(name, '#') + yaml(crd)];
  }
}

function* definedOutputs(service: DefinedService): Iterable<[string, string]> {
  const { name, kinds } = service;
  yield [`provider/services/${name}/types.gen.ts`, definedTypes(service)];
  yield [`docs/provider/${name}.md`, definedPage(service)];
  const header = definedHeader(name, '#');
  for (const kind of kinds) {
    const path = `examples/provider/${name}/${kind.name.toLowerCase()}`;
    yield [`${path}.yaml`, header + yaml(definedExample(service, kind, false))];
    yield [`${path}-full.yaml`, header + yaml(definedExample(service, kind, true))];
    const crd = definedCrd(kind);
    yield [crdPath(crd), header + yaml(crd)];
  }
}

function* exampleFiles(service: Service, kind: Kind, services: readonly Service[]): Iterable<[string, string]> {
  const path = `examples/provider/${service.name}/${kind.name.toLowerCase()}`;
  const header = headerOf(service.name, '#');
  const file = (example: Example): string => header + [...secretsOf(example), example].map(yaml).join('---\n');
  yield [`${path}.yaml`, file(minimalExample(service, kind, services))];
  yield [`${path}-full.yaml`, file(fullExample(service, kind, services))];
}

/** Where people have written how a service behaves, from its page; undefined where they have not. */
function behaviour(root: string, service: string): string | undefined {
  const page = `${root}/docs/provider/rules.md`;
  const written = existsSync(page) && readFileSync(page, 'utf8').includes(`\n## ${service}\n`);
  return written ? `rules.md#${service}` : undefined;
}
