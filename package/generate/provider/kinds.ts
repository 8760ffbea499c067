import type { KindDescriptor, ServiceDescriptor } from '../../../provider/services/descriptor.ts';
import { answerOf } from './answers.ts';
import { checkAnswers } from './answers-check.ts';
import type { Conversion } from './conversion.ts';
import { checkDescriptor } from './descriptor-check.ts';
import { contentSchema, type DocumentOperation, type Located, type OpenApiDocument } from './document.ts';
import { flatten, type Place, placeOf } from './flat-schema.ts';
import { below, isObject } from './json.ts';
import type { Kind, Looser, Parameter } from './kind.ts';
import { observed } from './observed.ts';
import type { Report } from './problem.ts';
import { structural } from './structural.ts';
import type { StructuralSchema } from './structural-schema.ts';

interface Reports {
  readonly document: Report;
  readonly descriptor: Report;
}

/** Every kind of a service, in the descriptor's order. */
export function kindsOf(
  service: ServiceDescriptor,
  document: OpenApiDocument,
  reports: Reports,
  looser: (one: Looser) => void,
): readonly Kind[] {
  return Object.entries(service.kinds).flatMap(([name, descriptor]) => {
    const place = `kinds.${name}`;
    const convert = (side: Conversion['side']): Conversion => ({
      document,
      side,
      report: reports.document,
      looser: (pointer, what) => looser({ kind: name, pointer, what }),
    });
    const create = operationOf(
      document,
      descriptor.operations.create,
      `${place}.operations.create`,
      reports.descriptor,
    );
    if (create === undefined) return [];
    const parameters = parametersOf(descriptor, create, convert('spec'), document);
    const answer = answerOf(descriptor, convert('status'), `${place}.operations`, reports.descriptor);
    const kind: Kind = {
      name,
      plural: descriptor.plural ?? `${name.toLowerCase()}s`,
      group: `${service.service}.m.aerodrome.dev`,
      version: 'v1alpha1',
      descriptor,
      parameters,
      observed: observed(descriptor, parameters, answer, convert('status')),
    };
    checkDescriptor(service, kind, document, place, reports.descriptor);
    if (answer !== undefined) checkAnswers(descriptor, answer, convert('status'), place, reports.descriptor);
    return [kind];
  });
}

/** An operation by its id; reports where there is none. */
function operationOf(
  document: OpenApiDocument,
  id: string,
  place: string,
  report: Report,
): DocumentOperation | undefined {
  const operation = document.operations.get(id);
  if (operation === undefined) {
    const known = [...document.operations.keys()].sort().join(', ');
    report(place, `openapi.yaml has no operation ${JSON.stringify(id)}`, `Its operationIds are ${known || 'none yet'}`);
  }
  return operation;
}

function parametersOf(
  descriptor: KindDescriptor,
  create: DocumentOperation,
  conversion: Conversion,
  document: OpenApiDocument,
): readonly Parameter[] {
  const fields = new Map<string, { place: Place; required: boolean }>();
  for (const { node, pointer } of create.parameters) {
    if (node['in'] !== 'path' || typeof node['name'] !== 'string') continue;
    const { schema, description, example } = node;
    const located: Located = { node: isObject(schema) ? schema : {}, pointer: below(pointer, 'schema') };
    const words = { ...(description !== undefined && { description }), ...(example !== undefined && { example }) };
    fields.set(node['name'], { place: [...placeOf(located), ...placeOf({ node: words, pointer })], required: true });
  }
  const body = bodyOf(create, conversion);
  for (const [name, place] of body?.properties ?? []) {
    if (flatten(place, document, conversion.report).words['readOnly'] === true) continue;
    const known = fields.get(name);
    const required = known?.required === true || body?.required.has(name) === true;
    fields.set(name, { place: known === undefined ? place : [...known.place, ...place], required });
  }
  return [...fields].map(([name, { place, required }]) =>
    parameterOf(name, structural(place, conversion), place, required, descriptor),
  );
}

function bodyOf(create: DocumentOperation, { document, report }: Conversion) {
  const { requestBody } = create.node;
  if (!isObject(requestBody)) return undefined;
  const body = document.resolve({ node: requestBody, pointer: below(create.pointer, 'requestBody') });
  const content = body && contentSchema(body);
  if (content === undefined) {
    report(below(create.pointer, 'requestBody'), 'it has no JSON', 'Describe an `application/json` body');
    return undefined;
  }
  const flat = flatten(placeOf(content), document, report);
  if (flat.choices.length > 0) {
    const remedy = 'Make each alternative a kind of its own, or put it into a property';
    report(content.pointer, 'the body as a whole has alternatives', remedy);
  }
  if (flat.properties.size === 0)
    report(content.pointer, 'the body is no object with properties', 'Name its properties');
  return flat;
}

function parameterOf(
  name: string,
  schema: StructuralSchema,
  place: Place,
  required: boolean,
  { identity, operations, fields }: KindDescriptor,
): Parameter {
  const own = fields?.[name] ?? {};
  const identifies = (identity.from === 'spec' ? identity.externalName : (identity.within ?? [])).includes(name);
  // What a list is asked for by is known only from the spec; a single resource is found by its external name.
  const locates = operations.get === undefined && Object.values(operations.list?.query ?? {}).includes(name);
  const many = schema.type === 'array';
  return {
    name,
    schema,
    place,
    need: locates && !identifies ? 'always' : required || identifies ? 'unless-observed' : 'never',
    identifies,
    // What the API has no operation for cannot be changed; a secret may be kept elsewhere, though.
    field: identifies || (operations.update === undefined && !own.secret) ? { ...own, immutable: true } : own,
    ...(own.reference !== undefined && {
      reference: {
        ...own.reference,
        refField: many ? `${name}Refs` : `${name}Ref`,
        selectorField: `${name}Selector`,
        many,
      },
    }),
  };
}
