import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import { expect, test } from '@jest/globals';
import protobuf from 'protobufjs';
import type { ManagedResource } from '../runtime/index.ts';
import { openChangeLog } from './change-log.ts';

/** The message as crossplane-runtime defines it: an independent reader of what is sent. */
const request = protobuf
  .parse(
    `syntax = "proto3"; package log;
    message Timestamp { int64 seconds = 1; int32 nanos = 2; }
    message Struct { map<string, Value> fields = 1; }
    message ListValue { repeated Value values = 1; }
    message Value { oneof kind { int32 null_value = 1; double number_value = 2; string string_value = 3;
      bool bool_value = 4; Struct struct_value = 5; ListValue list_value = 6; } }
    message Entry { Timestamp timestamp = 1; string provider = 2; string api_version = 3; string kind = 4;
      string name = 5; string external_name = 6; int32 operation = 7; Struct snapshot = 8;
      optional string error_message = 9; map<string, string> additional_details = 10; }
    message Request { Entry entry = 1; }`,
  )
  .root.lookupType('log.Request');

const note: ManagedResource = {
  apiVersion: 'example.org/v1',
  kind: 'Note',
  metadata: { name: 'a', namespace: 'team', annotations: { 'crossplane.io/external-name': 'ext-1' } },
  spec: { forProvider: { text: 'ä', size: 1.5, on: true, none: null, list: ['x', 2] } },
};

const value = (kind: string, given: unknown) => ({ [`${kind}Value`]: given });
const struct = (fields: object) => value('struct', { fields });

test('every change is told with what was before, and an API that does not listen costs nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aerodrome-changes-'));
  const socket = join(folder, 'changes.sock');
  const received: unknown[] = [];
  const server = new Server();
  const method = {
    path: '/changelogs.proto.v1alpha1.ChangeLogService/SendChangeLog',
    requestStream: false,
    responseStream: false,
    requestDeserialize: (bytes: Buffer) => request.toObject(request.decode(bytes), { longs: Number }),
    requestSerialize: () => Buffer.alloc(0),
    responseSerialize: () => Buffer.alloc(0),
    responseDeserialize: () => undefined,
  } as const;
  server.addService(
    { sendChangeLog: method },
    {
      sendChangeLog: (call: { request: unknown }, callback: (error: null, answer: object) => void) => {
        received.push(call.request);
        callback(null, {});
      },
    },
  );
  await new Promise<void>((resolve, reject) =>
    server.bindAsync(`unix://${socket}`, ServerCredentials.createInsecure(), (error) =>
      error ? reject(error) : resolve(),
    ),
  );
  const warnings: string[] = [];
  const say = (_: object, message: string): void => void warnings.push(message);
  const log = { debug: say, info: say, warn: say, error: say };
  try {
    const changeLog = await openChangeLog(socket, log);
    const entry = { time: 1_893_456_000_250, provider: 'provider-test:v1', resource: note };
    changeLog.send({ ...entry, operation: 'create', error: undefined });
    changeLog.send({ ...entry, operation: 'delete', error: 'in use' });
    await changeLog.close();
    const wanted = {
      timestamp: { seconds: 1_893_456_000, nanos: 250_000_000 },
      provider: 'provider-test:v1',
      apiVersion: 'example.org/v1',
      kind: 'Note',
      name: 'a',
      externalName: 'ext-1',
      snapshot: {
        fields: {
          apiVersion: value('string', 'example.org/v1'),
          kind: value('string', 'Note'),
          metadata: struct({
            name: value('string', 'a'),
            namespace: value('string', 'team'),
            annotations: struct({ 'crossplane.io/external-name': value('string', 'ext-1') }),
          }),
          spec: struct({
            forProvider: struct({
              text: value('string', 'ä'),
              size: value('number', 1.5),
              on: value('bool', true),
              none: value('null', 0),
              list: value('list', { values: [value('string', 'x'), value('number', 2)] }),
            }),
          }),
        },
      },
    };
    expect(received).toEqual([
      { entry: { ...wanted, operation: 1 } },
      { entry: { ...wanted, operation: 3, errorMessage: 'in use' } },
    ]);
    expect(warnings).toEqual([]);

    server.forceShutdown();
    const deaf = await openChangeLog(join(folder, 'nobody.sock'), log);
    deaf.send({ ...entry, operation: 'update', error: undefined });
    await deaf.close();
    expect(warnings).toEqual(['cannot send change log entry']);
  } finally {
    server.forceShutdown();
    await rm(folder, { recursive: true, force: true });
  }
});
