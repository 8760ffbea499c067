import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { age, type CustomResourceDefinition, conditions, type PrinterColumn } from './crd.ts';
import { readDefinition } from './document.ts';
import { placeOf } from './flat-schema.ts';
import { isObject, type Json } from './json.ts';
import { GenerationError, type Problem, reporter } from './problem.ts';
import { serviceNames } from './service.ts';
import { structural } from './structural.ts';
import type { StructuralSchema } from './structural-schema.ts';

/** Where the schemas of the config kinds stand, from the root of the repository. */
export const configSource = 'provider/services/config/definition.yaml';

const group = 'm.aerodrome.dev';

/** The kinds of config, and the one that says who uses them; none where a repository has no definition of them. */
export function configCrds(root: string): readonly CustomResourceDefinition[] {
  if (!existsSync(`${root}/${configSource}`)) return [];
  const problems: Problem[] = [];
  const report = reporter(configSource, problems);
  const definition = parse(readFileSync(`${root}/${configSource}`, 'utf8')) as Json;
  const document = readDefinition(isObject(definition) ? definition : {}, report);
  const specOf = (kind: string): StructuralSchema => {
    const node = document.root[kind];
    if (!isObject(node)) report(`#/${kind}`, 'it is missing', 'Write the schema of its `spec` there');
    const place = placeOf({ node: isObject(node) ? node : {}, pointer: `#/${kind}` });
    const looser = (pointer: string, what: string) => report(pointer, `a CRD cannot check ${what}`, 'Leave it out');
    return withNames(structural(place, { document, side: 'spec', own: true, report, looser }), serviceNames(root));
  };
  const crds = [
    config('ProviderConfig', 'Namespaced', specOf('ProviderConfig')),
    config('ClusterProviderConfig', 'Cluster', specOf('ClusterProviderConfig')),
    usage,
  ];
  if (problems.length > 0) throw new GenerationError('provider configs', problems);
  return crds;
}

/** A service that is misspelt would be reached as if nothing were said of it. */
function withNames(spec: StructuralSchema, names: readonly string[]): StructuralSchema {
  const services = spec.properties?.['services'];
  if (services === undefined) return spec;
  const rule = `self.all(name, name in ${JSON.stringify(names)})`;
  const validation = { rule, message: `its names are those of services: ${names.join(', ')}` };
  const named = { ...services, 'x-kubernetes-validations': [validation] };
  return { ...spec, properties: { ...spec.properties, services: named } };
}

function config(kind: string, scope: 'Namespaced' | 'Cluster', spec: StructuralSchema): CustomResourceDefinition {
  const status: StructuralSchema = {
    description: 'Who uses it.',
    type: 'object',
    properties: {
      users: { description: 'Number of managed resources that use it.', type: 'integer', format: 'int64' },
      pausedUntil: {
        description: 'By service: until when its API asked not to be called. A provider that starts anew keeps to it.',
        type: 'object',
        maxProperties: 100,
        additionalProperties: { type: 'string', format: 'date-time', maxLength: 30 },
      },
      conditions,
    },
  };
  return crd(kind, scope, {
    columns: [age, { name: 'SECRET-NAME', type: 'string', jsonPath: '.spec.credentials.secretRef.name', priority: 1 }],
    schema: { description: spec.description ?? '', required: ['spec'], properties: { spec, status } },
    subresources: { status: {} },
  });
}

const text = (description: string): StructuralSchema => ({ description, type: 'string', maxLength: 253 });

const usage = crd('ProviderConfigUsage', 'Namespaced', {
  columns: [
    age,
    { name: 'CONFIG-NAME', type: 'string', jsonPath: '.providerConfigRef.name' },
    { name: 'RESOURCE-KIND', type: 'string', jsonPath: '.resourceRef.kind' },
    { name: 'RESOURCE-NAME', type: 'string', jsonPath: '.resourceRef.name' },
  ],
  schema: {
    description:
      'Says that a managed resource uses a ProviderConfig or a ClusterProviderConfig. The provider writes it.',
    required: ['providerConfigRef', 'resourceRef'],
    properties: {
      providerConfigRef: {
        description: 'What is used.',
        type: 'object',
        required: ['kind', 'name'],
        properties: { kind: text('Its kind.'), name: text('Its name.') },
      },
      resourceRef: {
        description: 'Who uses it.',
        type: 'object',
        required: ['apiVersion', 'kind', 'name'],
        properties: {
          apiVersion: text('Its API version.'),
          kind: text('Its kind.'),
          name: text('Its name.'),
          uid: text('Its UID.'),
        },
      },
    },
  },
});

interface Parts {
  readonly columns: readonly PrinterColumn[];
  readonly schema: StructuralSchema;
  readonly subresources?: { readonly status: Readonly<Record<string, never>> };
}

function crd(kind: string, scope: 'Namespaced' | 'Cluster', parts: Parts): CustomResourceDefinition {
  const { columns, schema, subresources } = parts;
  const plural = `${kind.toLowerCase()}s`;
  const meta: Record<string, StructuralSchema> = {
    apiVersion: { type: 'string' },
    kind: { type: 'string' },
    metadata: { type: 'object' },
  };
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      scope,
      names: {
        kind,
        listKind: `${kind}List`,
        plural,
        singular: kind.toLowerCase(),
        categories: ['crossplane', 'provider', 'aerodrome'],
      },
      versions: [
        {
          name: 'v1alpha1',
          served: true,
          storage: true,
          additionalPrinterColumns: columns,
          schema: { openAPIV3Schema: { type: 'object', ...schema, properties: { ...meta, ...schema.properties } } },
          ...(subresources && { subresources }),
        },
      ],
    },
  };
}
