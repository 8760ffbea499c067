import protobuf from 'protobufjs/minimal.js';
import { externalNameOf, type Json, type JsonObject, type ManagedResource } from '../runtime/index.ts';
import type { Operation } from './instruments.ts';

/** What a change log is told of one change. */
export interface ChangeLogEntry {
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** `name:version`. */
  readonly provider: string;
  readonly operation: Operation;
  /** As it was before. */
  readonly resource: ManagedResource;
  readonly error: string | undefined;
}

const OPERATIONS: Readonly<Record<Operation, number>> = { create: 1, update: 2, delete: 3 };

/** `changelogs.proto.v1alpha1.SendChangeLogRequest`, with numbers of fields as crossplane-runtime has them. */
export function encodeChangeLog({ time, provider, operation, resource, error }: ChangeLogEntry): Uint8Array {
  const writer = protobuf.Writer.create();
  message(writer, 1, () => {
    message(writer, 1, () => {
      writer.uint32(tag(1, 0)).int64(Math.floor(time / 1000));
      writer.uint32(tag(2, 0)).int32((time % 1000) * 1_000_000);
    });
    text(writer, 2, provider);
    text(writer, 3, resource.apiVersion);
    text(writer, 4, resource.kind);
    text(writer, 5, resource.metadata.name);
    text(writer, 6, externalNameOf(resource) ?? '');
    writer.uint32(tag(7, 0)).int32(OPERATIONS[operation]);
    message(writer, 8, () => struct(writer, resource as unknown as JsonObject));
    if (error !== undefined) text(writer, 9, error);
  });
  return writer.finish();
}

type Writer = protobuf.Writer;

const tag = (field: number, wireType: number): number => (field << 3) | wireType;

function message(writer: Writer, field: number, body: () => void): void {
  writer.uint32(tag(field, 2)).fork();
  body();
  writer.ldelim();
}

const text = (writer: Writer, field: number, value: string): void => {
  writer.uint32(tag(field, 2)).string(value);
};

/** `google.protobuf.Struct`: a map of Values. */
function struct(writer: Writer, object: JsonObject): void {
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    message(writer, 1, () => {
      text(writer, 1, key);
      message(writer, 2, () => jsonValue(writer, value));
    });
  }
}

function jsonValue(writer: Writer, value: Json): void {
  if (value === null) writer.uint32(tag(1, 0)).int32(0);
  else if (typeof value === 'number') writer.uint32(tag(2, 1)).double(value);
  else if (typeof value === 'string') text(writer, 3, value);
  else if (typeof value === 'boolean') writer.uint32(tag(4, 0)).bool(value);
  else if (!Array.isArray(value)) message(writer, 5, () => struct(writer, value as JsonObject));
  else {
    message(writer, 6, () => {
      for (const item of value as readonly Json[]) message(writer, 1, () => jsonValue(writer, item));
    });
  }
}
