import { accepted } from '../../../functions/engine/validation/accepted.ts';
import type { FieldSchema } from '../../../functions/engine/validation/index.ts';
import type { FieldDescriptor, KindDescriptor } from '../../../provider/services/descriptor.ts';
import { table } from '../table.ts';
import { mostCharacters, mostItems, mostProperties } from './bounds.ts';
import { forProvider, secretField } from './for-provider.ts';
import { isObject } from './json.ts';
import type { Kind } from './kind.ts';
import type { Service } from './service.ts';
import type { StructuralSchema } from './structural-schema.ts';
import { yaml } from './yaml.ts';

/**
 * The reference page of a service, in Markdown: each kind with its identity, its rules and its fields. `behaves` links to
 * what people have written about how it behaves.
 */
export function servicePage(service: Service, behaves?: string): string {
  const { name, document, kinds, api } = service;
  const info = isObject(document.root['info']) ? document.root['info'] : {};
  const from = `provider/services/${name}/{openapi.yaml,descriptor.ts}`;
  return `<!-- Generated from ${from} by \`npm run generate\`. Do not edit. -->

# ${info['title'] ?? name} (\`${name}.m.aerodrome.dev\`)

${info['description'] ?? ''}

The API: [openapi.yaml](../../provider/services/${name}/openapi.yaml), below \`${api.basePath || '/'}\` of the endpoint that a config names.
How resources are managed whatever their kind: [README](README.md).${behaves === undefined ? '' : ` How it behaves over time: [rules](${behaves}).`}

${table(
  ['Kind', 'What it is', 'External name'],
  kinds.map((kind) => [`[\`${kind.name}\`](#${kind.name.toLowerCase()})`, kind.descriptor.why, externalName(kind)]),
)}

${kinds.map((kind) => kindSection(service, kind)).join('\n')}`;
}

function kindSection(service: Service, kind: Kind): string {
  const { name, descriptor } = kind;
  const folder = `../../examples/provider/${service.name}`;
  const looser = service.looser.filter((one) => one.kind === name);
  const unchecked = looser.map(({ pointer, what }) => `- \`${pointer}\`: ${what}\n`).join('');
  return `## ${name}

${descriptor.why} Examples: [the smallest](${folder}/${name.toLowerCase()}.yaml), [with everything](${folder}/${name.toLowerCase()}-full.yaml).

${behaviour(kind)
  .map((line) => `- ${line}\n`)
  .join('')}
Import what exists already, and only look at it:
\`\`\`yaml
${importExample(kind)}\`\`\`
${connectionSection(descriptor)}
### ${name}: \`spec.forProvider\`

${table(['Field', 'Accepted', 'Needed', 'Can change', 'Meaning'], parameterRows(kind))}
${unchecked === '' ? '' : `\nOnly the API checks:\n${unchecked}`}
### ${name}: \`status.atProvider\`

${table(['Field', 'Type', 'Meaning'], observedRows(kind.observed))}
`;
}

/** The shape of an external name: `<zone>/<name>/<type>`. */
export function externalName({ descriptor: { identity } }: Kind): string {
  const parts = identity.from === 'spec' ? identity.externalName : [...(identity.within ?? []), identity.id];
  return `\`${parts.map((part) => `<${part}>`).join('/')}\``;
}

/** How resources of a kind behave, one line of Markdown each. */
export function behaviour(kind: Kind): string[] {
  const { identity, operations, owner, ready, deletion, creationGrace, serialisedBy } = kind.descriptor;
  const lines: string[] = [];
  if (identity.from === 'spec')
    lines.push(
      `**Identity**: the external name ${externalName(kind)} is made of the spec; creating twice creates one.`,
    );
  else {
    lines.push(`**Identity**: the API assigns the external name ${externalName(kind)} at creation.`);
    const key = identity.naturalKey?.map(code).join(', ');
    if (key !== undefined)
      lines.push(
        `**Found again** by ${key}, before a creation and after one whose outcome is unknown. What carries the tag of this very resource is adopted; for anything else set the external name.`,
      );
  }
  if (owner !== undefined) lines.push(`**Owner tags** are kept in ${code(owner.field)} beside what the spec says.`);
  if (operations.list?.observes === true) lines.push('**Observed** by one list for all resources that share it.');
  if (operations.update === undefined) lines.push('**Cannot be changed**: the API has no operation for it.');
  if (operations.commit !== undefined)
    lines.push('**Written in two steps**: changes take effect with a commit, one for all that wait for it.');
  if (serialisedBy !== undefined)
    lines.push(`**One at a time**: writes of resources with the same ${code(serialisedBy)} take turns.`);
  if (ready !== undefined) lines.push(`**Ready** while ${code(ready.field)} is ${ready.in.map(code).join(' or ')}.`);
  if (deletion?.gone !== undefined)
    lines.push(`**Deleted** once ${code(deletion.gone.field)} is ${deletion.gone.in.map(code).join(' or ')}.`);
  if (deletion?.until !== undefined)
    lines.push(`**Deletion** may last until ${code(deletion.until)}; nothing is asked before.`);
  if (creationGrace !== undefined) lines.push(`**Shown late**: up to ${creationGrace / 1000} s after its creation.`);
  return lines;
}

function importExample(kind: Kind): string {
  const always = kind.parameters.filter(({ need }) => need === 'always');
  return yaml({
    apiVersion: `${kind.group}/${kind.version}`,
    kind: kind.name,
    metadata: {
      name: 'existing',
      annotations: { 'crossplane.io/external-name': externalName(kind).replaceAll('`', '') },
    },
    spec: {
      managementPolicies: ['Observe'],
      forProvider: Object.fromEntries(always.map(({ name }) => [name, `<${name}>`])),
    },
  });
}

function connectionSection({ connection }: KindDescriptor): string {
  if (connection === undefined) return '';
  const rows = Object.entries(connection).map(([key, { from, only, renew }]) => [
    code(key),
    code(from),
    only === undefined
      ? 'always'
      : renew === undefined
        ? 'only at creation'
        : 'only at creation; made anew where it was lost',
  ]);
  return `
Keys of the connection Secret:

${table(['Key', 'From', 'Shown'], rows)}
`;
}

function parameterRows(kind: Kind): string[][] {
  const rows: string[][] = [];
  const walk = (schema: StructuralSchema, path: string, need: (name: string) => string): void => {
    for (const [name, inner] of Object.entries(schema.properties ?? {})) {
      const field = path === '' ? name : `${path}.${name}`;
      const about = descriptorOf(kind, field);
      rows.push([code(field), acceptedWords(inner), need(name), about.immutable ? 'no' : 'yes', meaning(inner, about)]);
      const added = path === '' && isAdded(kind, name);
      const listed = inner.items ?? inner;
      const nested = inner.items === undefined ? field : `${field}[]`;
      if (!added) walk(listed, nested, (child) => (listed.required?.includes(child) === true ? 'yes' : ''));
    }
  };
  walk(forProvider(kind), '', (name) => needWords(kind, name));
  return rows;
}

/** A field that references or secrets have added; they look the same everywhere. */
const isAdded = ({ parameters }: Kind, name: string): boolean => !parameters.some((one) => one.name === name);

function descriptorOf({ descriptor, parameters }: Kind, path: string): FieldDescriptor {
  const own = parameters.find(({ name, field }) => (field.secret ? secretField(name) : name) === path)?.field;
  return own ?? descriptor.fields?.[path.replace(/SecretRef$/, '')] ?? {};
}

function needWords({ parameters }: Kind, name: string): string {
  const parameter = parameters.find((one) => (one.field.secret ? secretField(one.name) : one.name) === name);
  if (parameter === undefined || parameter.need === 'never') return '';
  const when = parameter.need === 'always' ? 'yes' : 'yes, unless only observed';
  return parameter.reference === undefined
    ? when
    : `${when}, or ${parameter.reference.refField} or ${parameter.reference.selectorField}`;
}

function meaning({ description }: StructuralSchema, field: FieldDescriptor): string {
  const notes = [description ?? ''];
  if (field.set !== undefined) notes.push('Its order means nothing.');
  if (field.owned === 'listed') notes.push('What others add is left alone.');
  if (field.lateInit) notes.push('Filled from the API where left open.');
  if (field.ignored) notes.push('Not compared: others may change it.');
  return notes.filter((note) => note !== '').join(' ');
}

function observedRows(schema: StructuralSchema): string[][] {
  const rows: string[][] = [];
  const walk = (inner: StructuralSchema, path: string): void => {
    for (const [name, field] of Object.entries(inner.properties ?? {})) {
      const at = path === '' ? name : `${path}.${name}`;
      rows.push([code(at), field.type ?? 'any', field.description ?? '']);
      walk(field.items ?? field, field.items === undefined ? at : `${at}[]`);
    }
  };
  walk(schema, '');
  return rows;
}

/** What a field accepts, without the bounds that stand there for want of others. */
export function acceptedWords(schema: StructuralSchema): string {
  if (schema['x-kubernetes-int-or-string'] === true) return 'text or a whole number';
  const { maxLength, maxItems, maxProperties, type, ...rest } = schema;
  const own = {
    ...rest,
    type: type ?? 'object',
    ...(maxLength !== undefined && maxLength !== mostCharacters && { maxLength }),
    ...(maxItems !== undefined && maxItems !== mostItems && { maxItems }),
    ...(maxProperties !== undefined && maxProperties !== mostProperties && { maxProperties }),
  };
  return type === undefined ? 'anything' : accepted(own as FieldSchema);
}

const code = (text: string): string => `\`${text}\``;
