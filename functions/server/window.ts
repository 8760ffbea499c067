import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ServerHttp2Session, ServerHttp2Stream } from 'node:http2';

/** Bytes of one call that may be under way: a usual request without waiting for the window to open. */
export const streamWindow = 1 << 20;
/** The same for all calls of a connection. */
const connectionWindow = 8 << 20;

/** Documented by Node (diagnostics_channel, built-in channels) since 24.2; older versions never publish it. */
const channel = 'http2.server.stream.created';

/**
 * Widens the receive windows of HTTP/2 sessions from 64 KiB, where a request of 128 KiB stalls. grpc-js has no option
 * for it on servers. The channel belongs to the process, so other HTTP/2 servers in it get the same. Returns how to stop.
 */
export function widenWindows(): () => void {
  const widened = new WeakSet<ServerHttp2Session>();
  const widen = (message: unknown): void => {
    const session = (message as { readonly stream: ServerHttp2Stream }).stream.session as
      | ServerHttp2Session
      | undefined;
    // Where it has gone meanwhile there is nothing to widen, and an error here would have no caller to go to.
    if (session === undefined || session.destroyed || widened.has(session)) return;
    widened.add(session);
    session.settings({ initialWindowSize: streamWindow });
    session.setLocalWindowSize(connectionWindow);
  };
  subscribe(channel, widen);
  return () => unsubscribe(channel, widen);
}
