import type { AddressInfo } from 'node:net';
import { ServerCredentials } from '@grpc/grpc-js';
import type { ServedKind } from '../served-kind.ts';
import { type Certificates, readCertificates, watchCertificates } from './certificates.ts';
import { StartError } from './errors.ts';
import { createGrpcServer, serviceNames } from './grpc.ts';
import { createHandler } from './handler.ts';
import { Health } from './health.ts';
import { createListener, formatAddress, type Listener, listen } from './listener.ts';
import type { Logger } from './log.ts';
import { Metrics } from './metrics.ts';
import { createMetricsServer } from './metrics-server.ts';
import type { ServeOptions } from './options.ts';
import { widenWindows } from './window.ts';

/** Milliseconds between looks at the certificates; the kubelet takes about a minute to bring new ones. */
const certificateInterval = 10_000;

/** A server that accepts calls. */
export interface RunningServer {
  readonly address: AddressInfo;
  /** Where metrics are, if anywhere. */
  readonly metricsAddress: AddressInfo | undefined;
  /** Stops accepting, lets calls under way finish, and resolves when all is closed: after `drain` at the latest. */
  readonly drain: () => Promise<void>;
}

/** What the server serves, and where it logs. */
export interface ServerParts {
  readonly kinds: readonly ServedKind[];
  readonly log: Logger;
  /** Milliseconds between looks at the certificates; for tests. */
  readonly certificateInterval?: number;
}

/** Starts serving. Throws StartError, with nothing left open, if that is impossible. */
export async function startServer(options: ServeOptions, parts: ServerParts): Promise<RunningServer> {
  const { kinds, log } = parts;
  const certificates = loadCertificates(options);
  const metrics = new Metrics();
  const health = new Health(serviceNames);
  const refused = new Set<string>();
  const grpc = createGrpcServer({
    handler: createHandler({ kinds, log, keep: options.keep }),
    health,
    metrics,
    maxReceive: options.maxReceive,
  });
  // The connections are ours, so that client certificates, their reload and bind errors are too.
  const injector = grpc.createConnectionInjector(ServerCredentials.createInsecure());
  const listener = createListener(certificates, {
    onConnection: (socket) => injector.injectConnection(socket),
    onHandshakeFailure: (reason, remote) => {
      metrics.countHandshakeFailure();
      log.debug({ reason, remote }, 'TLS handshake failed');
    },
    onRefusal: (reason, remote) => {
      metrics.countHandshakeFailure();
      // Once a reason where it may be core that nobody can hear; a scanner comes again and again.
      const level = refused.has(reason) ? 'debug' : 'warn';
      refused.add(reason);
      log[level]({ reason, remote }, 'caller refused: it has no certificate of our authority');
    },
  });
  const metricsServer = options.metrics && createMetricsServer(metrics, health);
  const address = await listener.listen(options.address);
  let metricsAddress: AddressInfo | undefined;
  try {
    metricsAddress = metricsServer && options.metrics && (await listen(metricsServer, options.metrics));
  } catch (error) {
    listener.close();
    injector.destroy();
    throw error;
  }
  const stopWidening = widenWindows();
  const stopWatching = keepCertificates(options, certificates, { listener, metrics, ...parts });
  log.info(
    {
      address: formatAddress({ host: address.address, port: address.port }),
      tls: certificates !== undefined,
      metrics: metricsAddress && formatAddress({ host: metricsAddress.address, port: metricsAddress.port }),
      kinds: kinds.map(({ kind }) => kind),
    },
    'serving',
  );
  const drain = async (): Promise<void> => {
    health.stop();
    stopWatching();
    listener.close();
    injector.drain(options.drain);
    await listener.drained(options.drain);
    injector.destroy();
    stopWidening();
    metricsServer?.close();
    metricsServer?.closeAllConnections();
  };
  let drained: Promise<void> | undefined;
  return { address, metricsAddress, drain: () => (drained ??= drain()) };
}

function loadCertificates({ insecure, certificates }: ServeOptions): Certificates | undefined {
  if (insecure) return undefined;
  if (certificates !== undefined) return readCertificates(certificates);
  throw new StartError(
    'cannot serve without certificates: give --tls-certs-dir or TLS_SERVER_CERTS_DIR, or --insecure',
  );
}

function keepCertificates(
  { certificates: folder }: ServeOptions,
  current: Certificates | undefined,
  { listener, metrics, log, ...parts }: ServerParts & { readonly listener: Listener; readonly metrics: Metrics },
): () => void {
  if (current === undefined || folder === undefined) return () => {};
  metrics.setCertificateExpiry(current.expires);
  return watchCertificates(folder, current, {
    every: parts.certificateInterval ?? certificateInterval,
    onChange: (changed) => {
      listener.use(changed);
      metrics.countReload('loaded');
      metrics.setCertificateExpiry(changed.expires);
      log.info({ expires: changed.expires }, 'certificates reloaded');
    },
    onError: (reason) => {
      metrics.countReload('unusable');
      log.error({ reason }, 'certificates cannot be reloaded; the earlier ones stay');
    },
  });
}
