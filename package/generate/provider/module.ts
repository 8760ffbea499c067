import { interfaces } from '../types.ts';
import { forProvider } from './for-provider.ts';
import type { Kind } from './kind.ts';
import type { Service } from './service.ts';
import type { StructuralSchema } from './structural-schema.ts';

/** First line of a file that is generated from a service's document and descriptor. */
export const headerOf = (service: string, mark: '//' | '#'): string =>
  `${mark} Generated from provider/services/${service}/{openapi.yaml,descriptor.ts} by \`npm run generate\`. Do not edit.\n`;

/** The operations of a service as data, so that the provider reads no document. */
export function apiModule({ name, api }: Service): string {
  return `${headerOf(name, '//')}
import type { ServiceApi } from '../client/operation.ts';

/** What can be asked of the API, by operationId. */
export const api: ServiceApi = ${JSON.stringify(api, null, 2)};
`;
}

/** TypeScript types of a service's kinds: \`RecordSetParameters\`, \`RecordSetObservation\` and so on. */
export function typesModule({ name, kinds }: Service): string {
  return `${headerOf(name, '//')}\n${kinds.flatMap(typesOf).join('\n')}`;
}

function typesOf(kind: Kind): string[] {
  const { name } = kind;
  const print = (schema: StructuralSchema, suffix: string, side: 'claim' | 'status'): string[] =>
    interfaces(schema, `${name}${suffix}`, `${name}${suffix}`, side);
  return [
    ...print(
      { ...forProvider(kind), description: `\`spec.forProvider\`: ${kind.descriptor.why}` },
      'Parameters',
      'claim',
    ),
    ...print({ ...kind.observed, description: '`status.atProvider`.' }, 'Observation', 'status'),
  ];
}

/** Every service of the provider, for the program that runs them. */
export function servicesModule(services: readonly Service[]): string {
  const imports = services.flatMap(({ name, constant }) => [
    `import { api as ${constant}Api } from './${name}/api.gen.ts';`,
    `import { ${constant} } from './${name}/descriptor.ts';`,
  ]);
  const rows = services.map(({ constant }) => `  { descriptor: ${constant}, api: ${constant}Api },`);
  return `// Generated from the folders of provider/services by \`npm run generate\`. Do not edit.

import type { ServiceApi } from './client/operation.ts';
import type { ServiceDescriptor } from './descriptor.ts';
${imports.join('\n')}

/** Every service with kinds that descriptors make. */
export const services: readonly { readonly descriptor: ServiceDescriptor; readonly api: ServiceApi }[] = [
${rows.join('\n')}
];
`;
}
