import { type handleUnaryCall, Server, type ServiceDefinition, status } from '@grpc/grpc-js';
import { largestResponse } from './codec/index.ts';
import type { Handler } from './handler.ts';
import { type Health, healthService } from './health.ts';
import type { Metrics } from './metrics.ts';

/** Full names of what is served: both versions of the protocol have the same bytes. */
export const serviceNames = [
  'apiextensions.fn.proto.v1.FunctionRunnerService',
  'apiextensions.fn.proto.v1beta1.FunctionRunnerService',
] as const;

/** Calls of one connection at a time; the rest wait at the caller, and not in our memory. */
const concurrentCalls = 128;

const unchanged = (bytes: Buffer): Buffer => bytes;

/** The protocol's only method, with messages as bytes: what becomes of them is the codec's business. */
export function functionService(name: string) {
  return {
    runFunction: {
      path: `/${name}/RunFunction`,
      requestStream: false,
      responseStream: false,
      requestSerialize: unchanged,
      requestDeserialize: unchanged,
      responseSerialize: unchanged,
      responseDeserialize: unchanged,
    },
  } as const satisfies ServiceDefinition;
}

/** What a gRPC server needs of the rest. */
export interface GrpcParts {
  readonly handler: Handler;
  readonly health: Health;
  readonly metrics: Metrics;
  /** Largest request, in bytes. */
  readonly maxReceive: number;
}

/** A gRPC server with the function protocol and health; connections are given to it, it listens nowhere. */
export function createGrpcServer({ handler, health, metrics, maxReceive }: GrpcParts): Server {
  const server = new Server({
    'grpc.max_receive_message_length': maxReceive,
    // What would be larger has become a Fatal that says so.
    'grpc.max_send_message_length': largestResponse,
    'grpc.max_concurrent_streams': concurrentCalls,
    'grpc.enable_channelz': 0,
  });
  for (const name of serviceNames)
    server.addService(functionService(name), { runFunction: answerCall(handler, metrics) });
  server.addService(healthService, { check: health.check, watch: health.watch });
  return server;
}

function answerCall(handler: Handler, metrics: Metrics): handleUnaryCall<Buffer, Buffer> {
  return (call, callback) => {
    const requestBytes = call.request.length;
    // Behind a busy event loop a caller may be gone: it will ask again, and the others need not wait for this answer.
    if (call.cancelled || isPast(call.getDeadline())) {
      metrics.observeCall({ kind: 'other', outcome: 'cancelled', seconds: 0, requestBytes, responseBytes: 0 });
      callback({ code: status.CANCELLED, details: 'the caller gave up' });
      return;
    }
    const started = performance.now();
    const reply = handler(call.request);
    const seconds = (performance.now() - started) / 1000;
    const { kind, outcome } = reply;
    const responseBytes = 'bytes' in reply ? reply.bytes.length : 0;
    metrics.observeCall({ kind, outcome, seconds, requestBytes, responseBytes });
    if ('bytes' in reply) callback(null, reply.bytes);
    else callback({ code: status[reply.status], details: reply.message });
  };
}

function isPast(deadline: Date | number): boolean {
  return Number(deadline) <= Date.now();
}
