import type { Registry } from 'prom-client';
import type { Access, Clock } from '../kubernetes/index.ts';
import type { Connect, ManagedKind, ResourceStore, Settings } from '../runtime/index.ts';
import type { Log } from './log.ts';

/** What a manager runs. */
export interface Provider {
  readonly name: string;
  readonly version: string;
  readonly kinds: readonly ManagedKind[];
  /** Makes what builds the external client of each managed resource. */
  readonly connect: (tools: ConnectTools) => Connect;
  /** Differences from the runtime's own settings, such as the group of its configs. */
  readonly settings?: Partial<Settings>;
}

/** What a connection may use. */
export interface ConnectTools {
  /** Configs and Secrets are in its caches. */
  readonly store: ResourceStore;
  readonly clock: Clock;
  readonly random: () => number;
  readonly registry: Registry;
  readonly log: Log;
  /** As the flags of this process have them. */
  readonly settings: Settings;
}

/** Where a manager runs. */
export interface Surroundings {
  readonly log: Log;
  /** Asks it to end. */
  readonly stop: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Default: found as every Kubernetes tool does. */
  readonly access?: Access;
  readonly clock?: Clock;
  readonly random?: () => number;
  /** Called once it works: leads, and begins with kinds as they are served. */
  readonly onStarted?: () => void;
}

/** How a manager ended: as asked, or because another process leads now. */
export type Ended = 'stopped' | 'lost';

/** The kinds that `kinds` refer to. */
export const referred = (kinds: readonly ManagedKind[]) =>
  kinds.flatMap(({ references = [] }) => references.map(({ to }) => to));
