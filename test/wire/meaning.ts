import type { RunFunctionRequest, RunFunctionResponse } from '@crossplane-org/function-sdk-typescript';
import {
  decodeRequest,
  decodeResponse,
  type LazyResource,
  type LazyState,
} from '../../functions/server/codec/index.ts';
import { RequestType, ResponseType } from './schema.ts';

/** What a message says, free of any codec's way of putting it: comparable with isDeepStrictEqual. */
export type Meaning = unknown;

/** What our codec makes of a request, every part of it read. */
export function ourRequest(bytes: Uint8Array): Meaning {
  const request = decodeRequest(bytes);
  const lists = [...request.requiredResources].map(([name, list]) => [name, list.map(ourResource)] as const);
  return {
    tag: request.tag,
    capabilities: request.capabilities,
    observed: ourState(request.observed),
    desired: ourState(request.desired),
    input: request.input,
    context: request.context && request.contextObject,
    required: new Map(lists),
    credentials: new Map([...request.credentials].map(([name, data]) => [name, hexMap(data)])),
    schemas: new Map(request.requiredSchemas),
  };
}

/** What our codec makes of a response, every part of it read. */
export function ourResponse(bytes: Uint8Array): Meaning {
  const { desired, ...response } = decodeResponse(bytes);
  return { ...response, desired: ourState(desired) };
}

function ourState(state: LazyState): Meaning {
  return {
    composite: state.composite && ourResource(state.composite),
    resources: new Map([...state.resources].map(([name, resource]) => [name, ourResource(resource)])),
  };
}

function ourResource({ object, ready, connectionDetails }: LazyResource): Meaning {
  JSON.stringify(object); // reads what was put off, so that its mistakes show here
  return { object, ready, details: hexMap(connectionDetails) };
}

function hexMap(map: Iterable<readonly [string, Uint8Array]>): ReadonlyMap<string, string> {
  return new Map([...map].map(([key, value]) => [key, Buffer.from(value).toString('hex')]));
}

/** A decoded message of protobufjs or of the SDK, whose shapes are known to the readers below only. */
// biome-ignore lint/suspicious/noExplicitAny: generated messages, and the point is to look at whatever is there
type Message = any;

interface Dialect {
  /** Field names: snake_case as in our schema for protobufjs, camelCase in the SDK. */
  readonly name: (field: string) => string;
  /** A Struct as a plain object. */
  readonly object: (struct: Message) => Meaning;
}

const protobufjs: Dialect = { name: (field) => field, object: unwrapStruct };
const sdk: Dialect = {
  name: (field) => field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
  object: (struct) => struct,
};

/** What protobufjs makes of a request. */
export function protobufjsRequest(bytes: Uint8Array): Meaning {
  return readRequest(RequestType.decode(bytes), protobufjs);
}

/** What protobufjs makes of a response. */
export function protobufjsResponse(bytes: Uint8Array): Meaning {
  return readResponse(ResponseType.decode(bytes), protobufjs);
}

/** What the SDK made of a request. */
export function sdkRequest(request: RunFunctionRequest): Meaning {
  return readRequest(request, sdk);
}

/** What the SDK made of a response. */
export function sdkResponse(response: RunFunctionResponse): Meaning {
  return readResponse(response, sdk);
}

function readRequest(request: Message, dialect: Dialect): Meaning {
  const { name } = dialect;
  const list = (resources: Message) => (resources.items ?? []).map((item: Message) => readResource(item, dialect));
  return {
    tag: request.meta?.tag ?? '',
    capabilities: request.meta?.capabilities ?? [],
    observed: readState(request.observed, dialect),
    desired: readState(request.desired, dialect),
    input: request.input ? dialect.object(request.input) : undefined,
    context: request.context ? dialect.object(request.context) : undefined,
    required: new Map([
      ...mapOf(request[name('extra_resources')], list),
      ...mapOf(request[name('required_resources')], list),
    ]),
    credentials: mapOf(request.credentials, (one) => hexMap(Object.entries(one[name('credential_data')]?.data ?? {}))),
    schemas: mapOf(request[name('required_schemas')], (one) => {
      const document = one[name('openapi_v3')];
      return document ? dialect.object(document) : undefined;
    }),
  };
}

function readResponse(response: Message, dialect: Dialect): Meaning {
  const ttl = response.meta?.ttl;
  return {
    tag: response.meta?.tag ?? '',
    ttlSeconds: ttl ? Number(ttl.seconds) + ttl.nanos / 1e9 : undefined,
    desired: readState(response.desired, dialect),
    results: (response.results ?? []).map((result: Message) => ({
      severity: ['Unspecified', 'Fatal', 'Warning', 'Normal'][result.severity] ?? 'Unspecified',
      message: result.message,
      reason: result.reason ?? undefined,
      target: readTarget(result.target),
    })),
    conditions: (response.conditions ?? []).map((condition: Message) => ({
      type: condition.type,
      status: ['Unspecified', 'Unknown', 'True', 'False'][condition.status] ?? 'Unspecified',
      reason: condition.reason,
      message: condition.message ?? undefined,
      target: readTarget(condition.target),
    })),
    context: response.context ? dialect.object(response.context) : undefined,
    requirements: mapOf(response.requirements?.resources, (selector) => readSelector(selector, dialect)),
  };
}

function readState(state: Message, dialect: Dialect): Meaning {
  return {
    composite: state?.composite ? readResource(state.composite, dialect) : undefined,
    resources: mapOf(state?.resources, (resource) => readResource(resource, dialect)),
  };
}

function readResource(resource: Message, dialect: Dialect): Meaning {
  return {
    object: resource.resource ? dialect.object(resource.resource) : {},
    ready: ['Unspecified', 'True', 'False'][resource.ready] ?? 'Unspecified',
    details: hexMap(Object.entries(resource[dialect.name('connection_details')] ?? {})),
  };
}

function readSelector(selector: Message, { name }: Dialect): Meaning {
  // protobufjs keeps every member of a oneof that came by, and says which one is meant.
  const named = Object.hasOwn(selector, name('match_name')) && selector.match !== 'match_labels';
  const matchName = named ? selector[name('match_name')] : undefined;
  const { namespace } = selector;
  return {
    apiVersion: selector[name('api_version')],
    kind: selector.kind,
    match:
      matchName === undefined
        ? { labels: Object.fromEntries(Object.entries(selector[name('match_labels')]?.labels ?? {})) }
        : { name: matchName },
    ...(typeof namespace === 'string' ? { namespace } : {}),
  };
}

function readTarget(target: number | null | undefined): string {
  return ['Unspecified', 'Composite', 'CompositeAndClaim'][target ?? 0] ?? 'Unspecified';
}

function mapOf(entries: Message, read: (value: Message) => Meaning): ReadonlyMap<string, Meaning> {
  return new Map(Object.entries(entries ?? {}).map(([key, value]) => [key, read(value)]));
}

function unwrapStruct(struct: Message): Meaning {
  return Object.fromEntries(Object.entries(struct.fields ?? {}).map(([key, value]) => [key, unwrapValue(value)]));
}

function unwrapValue(value: Message): Meaning {
  switch (value.kind) {
    case 'struct_value':
      return unwrapStruct(value.struct_value);
    case 'list_value':
      return (value.list_value.values ?? []).map(unwrapValue);
    case 'number_value':
    case 'string_value':
    case 'bool_value':
      return value[value.kind];
    default:
      return null;
  }
}
