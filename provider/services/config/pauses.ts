import { type KubeObject, messageOf, nameOf, type ResourceStore, refOf } from '../../runtime/index.ts';

/** By service: RFC 3339. */
type PausedUntil = Readonly<Record<string, string>>;

type Paused = KubeObject & { readonly status?: { readonly pausedUntil?: PausedUntil } };

/** Milliseconds that a pause must last to be worth a write: who starts within them asks once too often, and that is all. */
const WORTH = 30_000;
const ATTEMPTS = 5;
const TIMEOUT = 10_000;

/** Until when the API of `service` asked not to be called, as it was written down; undefined where it never did. */
export function pauseOf(config: KubeObject, service: string): number | undefined {
  const until = Date.parse((config as Paused).status?.pausedUntil?.[service] ?? '');
  return Number.isNaN(until) ? undefined : until;
}

/** What pauses are kept with. */
export interface PausesWorld {
  readonly store: Pick<ResourceStore, 'get' | 'read' | 'updateStatus'>;
  readonly now: () => number;
  readonly onWarning?: (config: KubeObject, message: string) => void;
}

/**
 * Writes into the status of `config` until when the API of `service` asked not to be called: a provider that is started
 * anew, again and again perhaps, keeps to it too. What is short, or hardly longer than what is known, is not written.
 */
export async function keepPause(config: KubeObject, service: string, until: number, world: PausesWorld): Promise<void> {
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    let latest = world.store.get<Paused>(refOf(config));
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (latest === undefined || !isNews(latest, service, until, world.now())) return;
      const pausedUntil = { ...current(latest, world.now()), [service]: new Date(until).toISOString() };
      const status = { ...latest.status, pausedUntil };
      const written = await world.store.updateStatus({ ...latest, status }, signal);
      if (written.kind !== 'conflict') return;
      latest = await world.store.read<Paused>(refOf(config), signal);
    }
  } catch (error) {
    world.onWarning?.(config, `cannot write the pause of ${service} into ${nameOf(config)}: ${messageOf(error)}`);
  }
}

function isNews(config: KubeObject, service: string, until: number, now: number): boolean {
  return until - Math.max(now, pauseOf(config, service) ?? 0) >= WORTH;
}

/** Of other services; what is over is dropped. */
const current = ({ status }: Paused, now: number): PausedUntil =>
  Object.fromEntries(Object.entries(status?.pausedUntil ?? {}).filter(([, until]) => Date.parse(until) > now));
