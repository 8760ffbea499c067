import { table } from '../table.ts';
import { interfaces } from '../types.ts';
import { rows, rules } from './config-page.ts';
import { type CustomResourceDefinition, managedCrd } from './crd.ts';
import { type DefinedKind, type DefinedService, definitionOf } from './defined.ts';
import { exampleValue } from './example-value.ts';
import type { Example } from './examples.ts';
import type { StructuralSchema } from './structural-schema.ts';

/** First line of a file that is generated from a definition. */
export const definedHeader = (service: string, mark: '//' | '#'): string =>
  `${mark} Generated from ${definitionOf(service)} by \`npm run generate\`. Do not edit.\n`;

/** The CRD of a kind with code of its own. */
export const definedCrd = (kind: DefinedKind): CustomResourceDefinition =>
  managedCrd({
    ...kind,
    forProvider: { ...kind.forProvider, description: 'What is asked for.' },
    observed: { ...kind.observed, description: 'What was given; never a secret.' },
    reachedBy: 'secret',
  });

/** TypeScript types of its kinds: `KubeconfigParameters`, `KubeconfigObservation`. */
export function definedTypes({ name, kinds }: DefinedService): string {
  const blocks = kinds.flatMap((kind) => [
    ...print(
      { ...kind.forProvider, description: `\`spec.forProvider\`: ${kind.why}` },
      `${kind.name}Parameters`,
      // With the defaults that the API server fills in.
      'spec',
    ),
    ...print({ ...kind.observed, description: '`status.atProvider`.' }, `${kind.name}Observation`, 'status'),
  ]);
  return `${definedHeader(name, '//')}\n${blocks.join('\n')}`;
}

const print = (schema: StructuralSchema, name: string, side: 'spec' | 'status'): string[] =>
  interfaces(schema, name, name, side);

/** What people write: the least that is needed, or everything that can be said. */
export function definedExample({ document }: DefinedService, kind: DefinedKind, full: boolean): Example {
  const own = kind.name.toLowerCase();
  const name = full ? `${own}-full` : own;
  const value = exampleValue(kind.place, '', { document, full, replace: () => undefined });
  return {
    apiVersion: `${kind.group}/${kind.version}`,
    kind: kind.name,
    metadata: { name, namespace: 'default' },
    spec: {
      forProvider: value as Example['spec']['forProvider'],
      ...(full && { managementPolicies: ['*'] }),
      writeConnectionSecretToRef: { name: `${name}-connection` },
    },
  };
}

/** The reference page of the service, in Markdown. */
export function definedPage(service: DefinedService): string {
  const { name, title, description, kinds } = service;
  return `<!-- Generated from ${definitionOf(name)} by \`npm run generate\`. Do not edit. -->

# ${title} (\`${name}.m.aerodrome.dev\`)

${description}

How resources are managed whatever their kind: [README](README.md). How it behaves over time: [rules](rules.md#${name}).

${kinds.map((kind) => section(service, kind)).join('\n')}`;
}

function section({ name: service }: DefinedService, kind: DefinedKind): string {
  const { name, why, externalName, forProvider, observed, connection } = kind;
  const folder = `../../examples/provider/${service}`;
  const keys = Object.entries(connection).map(([key, meaning]) => [`\`${key}\``, meaning]);
  const shown = Object.entries(observed.properties ?? {}).map(([field, { type, description }]) => [
    `\`${field}\``,
    type ?? 'any',
    description ?? '',
  ]);
  return `## ${name}

${why} Examples: [the smallest](${folder}/${name.toLowerCase()}.yaml), [with everything](${folder}/${name.toLowerCase()}-full.yaml).

- **Identity**: the external name \`${externalName}\` is made of the spec, and several resources may have the same.
- **Reached** by the Secret that the spec names: there is no provider config.
- **\`spec.writeConnectionSecretToRef\`** is required: what is not published is of no use.

Keys of the connection Secret:

${table(['Key', 'Meaning'], keys)}

### ${name}: \`spec.forProvider\`

${table(['Field', 'Accepted', 'Needed', 'Default', 'Meaning'], rows(forProvider))}

${rules({ properties: { forProvider }, 'x-kubernetes-validations': kind.rules })}
### ${name}: \`status.atProvider\`

${table(['Field', 'Type', 'Meaning'], shown)}
`;
}
