import { encoding } from './fault.ts';
import { bytesTag } from './fields.ts';
import { RequestTag } from './request.ts';
import { type ResourceInput, writeResource } from './resource-encode.ts';
import { type StateInput, writeState } from './state-encode.ts';
import { writeStruct } from './struct-encode.ts';
import { writeBytesMap, writeMap, writeNested, writeText } from './write-fields.ts';
import { ReverseWriter } from './writer.ts';

/** A RunFunctionRequest to be encoded: what our own client, the tests and the benchmark send. */
export interface RequestInput {
  readonly tag?: string | undefined;
  readonly capabilities?: readonly number[] | undefined;
  readonly observed?: StateInput | undefined;
  readonly desired?: StateInput | undefined;
  readonly input?: object | undefined;
  readonly context?: object | undefined;
  readonly requiredResources?: Iterable<readonly [string, readonly ResourceInput[]]> | undefined;
  readonly extraResources?: Iterable<readonly [string, readonly ResourceInput[]]> | undefined;
  readonly credentials?: Iterable<readonly [string, ReadonlyMap<string, Uint8Array>]> | undefined;
  readonly requiredSchemas?: Iterable<readonly [string, object | undefined]> | undefined;
}

/** The only field of Resources, Credentials, CredentialData and Schema. */
const FIRST = bytesTag(1);

/** Encodes a RunFunctionRequest. Throws CodecError naming the first value that JSON cannot carry. */
export function encodeRequest(request: RequestInput): Buffer {
  const writer = new ReverseWriter();
  writeMap(writer, RequestTag.requiredSchemas, request.requiredSchemas ?? [], (schema, name) => {
    writeObject(writer, FIRST, schema, `requiredSchemas[${name}]`);
  });
  writeResources(writer, 'requiredResources', request.requiredResources);
  writeMap(writer, RequestTag.credentials, request.credentials ?? [], (data) => {
    writeNested(writer, FIRST, () => writeBytesMap(writer, FIRST, data));
  });
  writeResources(writer, 'extraResources', request.extraResources);
  writeObject(writer, RequestTag.context, request.context, 'context');
  writeObject(writer, RequestTag.input, request.input, 'input');
  writeStateField(writer, 'desired', request.desired);
  writeStateField(writer, 'observed', request.observed);
  writeNested(writer, RequestTag.meta, () => writeMeta(writer, request.tag ?? '', request.capabilities ?? []));
  return writer.finish();
}

function writeMeta(writer: ReverseWriter, tag: string, capabilities: readonly number[]): void {
  if (capabilities.length > 0) {
    writeNested(writer, bytesTag(2), () => {
      for (const capability of [...capabilities].reverse()) writer.varint(capability);
    });
  }
  writeText(writer, bytesTag(1), tag);
}

function writeStateField(writer: ReverseWriter, field: 'observed' | 'desired', state: StateInput | undefined): void {
  if (state === undefined) return;
  writeNested(writer, RequestTag[field], () => writeState(writer, state, field));
}

function writeResources(
  writer: ReverseWriter,
  field: 'requiredResources' | 'extraResources',
  entries: RequestInput['requiredResources'],
): void {
  writeMap(writer, RequestTag[field], entries ?? [], (resources, name) => {
    for (const [at, resource] of [...resources.entries()].reverse()) {
      writeNested(writer, FIRST, () => writeResource(writer, resource, `${field}[${name}][${at}]`));
    }
  });
}

function writeObject(writer: ReverseWriter, tag: number, object: object | undefined, where: string): void {
  if (object === undefined) return;
  encoding(where, object, () => writeNested(writer, tag, () => writeStruct(writer, object)));
}
