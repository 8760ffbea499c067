import { messageOf } from '../kubernetes/index.ts';
import type { ChangeLogEntry } from './change-log-entry.ts';
import type { Log } from './log.ts';

/** Where changes of external systems are told of. */
export interface ChangeLog {
  /** Tells it in the background; what does not arrive is only logged. */
  readonly send: (entry: ChangeLogEntry) => void;
  /** Waits for what is under way. */
  readonly close: () => Promise<void>;
}

const METHOD = '/changelogs.proto.v1alpha1.ChangeLogService/SendChangeLog';
const TIMEOUT = 10_000;

/** Sends to the sidecar that listens on a Unix socket. Alpha in Crossplane, and off unless asked for. */
export async function openChangeLog(socket: string, log: Log): Promise<ChangeLog> {
  // Nobody else waits for what few ask for.
  const [{ Client, credentials }, { encodeChangeLog }] = await Promise.all([
    import('@grpc/grpc-js'),
    import('./change-log-entry.ts'),
  ]);
  const client = new Client(`unix://${socket}`, credentials.createInsecure());
  const pending = new Set<Promise<void>>();
  const deliver = (entry: ChangeLogEntry): Promise<void> =>
    new Promise((resolve) => {
      client.makeUnaryRequest(
        METHOD,
        (bytes: Uint8Array) => Buffer.from(bytes),
        () => undefined,
        encodeChangeLog(entry),
        { deadline: Date.now() + TIMEOUT },
        (error) => {
          const { kind, metadata } = entry.resource;
          if (error) log.warn({ kind, name: metadata.name, reason: messageOf(error) }, 'cannot send change log entry');
          resolve();
        },
      );
    });
  return {
    send: (entry) => {
      const sending = deliver(entry).finally(() => pending.delete(sending));
      pending.add(sending);
    },
    close: async () => {
      await Promise.all(pending);
      client.close();
    },
  };
}
