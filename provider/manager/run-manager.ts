import type { Server } from 'node:http';
import { messageOf } from '../kubernetes/index.ts';
import { begin } from './begin.ts';
import type { ManagerOptions } from './options.ts';
import { assemble, type Parts } from './parts.ts';
import type { Ended, Provider, Surroundings } from './provider.ts';
import { SECRET_SELECTOR, SECRETS } from './secrets.ts';
import { serveMetrics } from './server.ts';
import { within } from './within.ts';

/** Milliseconds that events have to reach the API server at the end. */
const LAST_WORDS = 2_000;

/** Runs the kinds of a provider until it is asked to stop or may not lead any more. */
export async function runManager(
  provider: Provider,
  options: ManagerOptions,
  surroundings: Surroundings,
): Promise<Ended> {
  const { stop, onStarted, log } = surroundings;
  const parts = await assemble(provider, options, surroundings);
  const { caches, gate, leader, lease, metrics, registry } = parts;
  let ready = false;
  const { metricsAddress } = options;
  const server = metricsAddress && (await serveMetrics(registry, () => ready && !stop.aborted, metricsAddress));
  try {
    // Who waits to lead follows the API server meanwhile, to lose no time then.
    caches.open(SECRETS, { fieldSelector: SECRET_SELECTOR });
    const gated = gate.start();
    ready = leader !== undefined;
    if (!(await elected(parts, stop))) return 'stopped';
    begin(parts).catch((error: unknown) => log.error({ reason: messageOf(error) }, 'cannot begin'));
    await Promise.race([gated, aborted(stop)]);
    ready = true;
    onStarted?.();
    const ended = await Promise.race([aborted(stop), ...(leader === undefined ? [] : [lost(leader.lost)])]);
    if (ended === 'lost') {
      log.error({ lease }, 'this process may not lead any more');
      metrics.leads(lease, false);
    } else {
      log.info({}, 'stops: what is under way is finished');
      await within(options.drainTimeout, drained(parts), parts.clock);
    }
    return ended;
  } finally {
    await end(parts, server);
  }
}

async function elected({ leader, lease, metrics, log }: Parts, stop: AbortSignal): Promise<boolean> {
  if (leader === undefined) return true;
  metrics.leads(lease, false);
  if (!(await leader.acquire(stop))) return false;
  log.info({ lease }, 'this process leads');
  metrics.leads(lease, true);
  return true;
}

const drained = ({ managed, configs }: Parts): Promise<unknown> => Promise.all([managed.drain(), configs.drain()]);

/** The lease is given back after the last write and before the connections go. */
async function end(parts: Parts, server: Server | undefined): Promise<void> {
  const { abort, recorders, leader, gate, caches, changeLog, transport, clock } = parts;
  abort.abort(new Error('this process ends'));
  await drained(parts);
  await within(LAST_WORDS, Promise.all(recorders.map((one) => one.flush())), clock);
  await leader?.release();
  await Promise.all([gate.stop(), caches.stop(), ...recorders.map((one) => one.stop())]);
  await changeLog?.close();
  await transport.close();
  server?.closeAllConnections();
  server?.close();
}

const lost = (loss: Promise<void>): Promise<'lost'> => loss.then(() => 'lost');

const aborted = (signal: AbortSignal): Promise<'stopped'> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve('stopped');
    else signal.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
