import {
  type handleServerStreamingCall,
  type handleUnaryCall,
  type ServerWritableStream,
  type ServiceDefinition,
  status,
} from '@grpc/grpc-js';
import { bytesTag, eachField, spanOf, varintTag } from './codec/fields.ts';
import { writeText } from './codec/write-fields.ts';
import { ReverseWriter } from './codec/writer.ts';

/** Statuses of grpc.health.v1 by name. */
const statuses = { SERVING: 1, NOT_SERVING: 2, SERVICE_UNKNOWN: 3 } as const;
type Status = keyof typeof statuses;

/** Tag of the only field of both messages: HealthCheckRequest.service and HealthCheckResponse.status. */
const SERVICE = bytesTag(1);
const STATUS = varintTag(1);

/** An object, because grpc-js takes an empty string for no message at all. */
export interface HealthRequest {
  readonly service: string;
}

const method = (name: string, responseStream: boolean) => ({
  path: `/grpc.health.v1.Health/${name}`,
  requestStream: false,
  responseStream,
  requestSerialize: (request: HealthRequest) => encodeRequest(request),
  requestDeserialize: (bytes: Buffer) => decodeRequest(bytes),
  responseSerialize: (given: Status) => Buffer.from([STATUS, statuses[given]]),
  responseDeserialize: (bytes: Buffer) => decodeStatus(bytes),
});

/** The standard health service; responses are names of statuses. */
export const healthService = {
  check: { ...method('Check', false), responseStream: false },
  watch: { ...method('Watch', true), responseStream: true },
} as const satisfies ServiceDefinition;

/** The health of our services: serving until told otherwise, and then never again. */
export class Health {
  readonly #services: ReadonlySet<string>;
  readonly #watchers = new Set<ServerWritableStream<HealthRequest, Status>>();
  #serving = true;

  /** `services` are full names; the empty name, which stands for the server, is always known. */
  constructor(services: readonly string[]) {
    this.#services = new Set(['', ...services]);
  }

  get serving(): boolean {
    return this.#serving;
  }

  readonly check: handleUnaryCall<HealthRequest, Status> = (call, callback) => {
    const given = this.#statusOf(call.request.service);
    if (given !== 'SERVICE_UNKNOWN') callback(null, given);
    else callback({ code: status.NOT_FOUND, details: 'no such service' });
  };

  readonly watch: handleServerStreamingCall<HealthRequest, Status> = (call) => {
    call.write(this.#statusOf(call.request.service));
    if (!this.#serving) {
      call.end();
      return;
    }
    this.#watchers.add(call);
    call.once('close', () => this.#watchers.delete(call));
    call.once('cancelled', () => this.#watchers.delete(call));
    call.once('error', () => this.#watchers.delete(call));
  };

  /** Tells everybody to go elsewhere, and lets go of watchers so that they do not hold up the drain. */
  stop(): void {
    this.#serving = false;
    for (const call of this.#watchers) {
      call.write(this.#statusOf(call.request.service));
      call.end();
    }
    this.#watchers.clear();
  }

  #statusOf(service: string): Status {
    if (!this.#services.has(service)) return 'SERVICE_UNKNOWN';
    return this.#serving ? 'SERVING' : 'NOT_SERVING';
  }
}

function encodeRequest({ service }: HealthRequest): Buffer {
  const writer = new ReverseWriter();
  if (service !== '') writeText(writer, SERVICE, service);
  return writer.finish();
}

function decodeRequest(bytes: Buffer): HealthRequest {
  let service = '';
  eachField(spanOf(bytes), (tag, reader, end) => {
    if (tag === SERVICE) service = reader.string(end);
    return tag === SERVICE;
  });
  return { service };
}

function decodeStatus(bytes: Buffer): Status {
  const number = bytes[0] === STATUS ? bytes[1] : 0;
  const found = Object.entries(statuses).find(([, value]) => value === number);
  if (found === undefined) throw new Error('cannot decode health: the status is unknown');
  return found[0] as Status;
}
