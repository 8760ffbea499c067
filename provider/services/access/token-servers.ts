import type { Clock } from '../../kubernetes/index.ts';
import { TerminalError } from '../../runtime/index.ts';
import type { TokenServer } from './api-server.ts';
import { type Cluster, readCluster } from './cluster.ts';

/** Milliseconds after which connections that nobody asked for are let go. */
const UNUSED_FOR = 3_600_000;

/** A cluster, and connections to it. */
export interface Reached {
  readonly cluster: Cluster;
  readonly server: TokenServer;
}

interface Known {
  /** The kubeconfig: another one leads elsewhere. */
  readonly text: string;
  /** Where it leads, or why it leads nowhere: reading it again would say the same. */
  readonly reached: Reached | TerminalError;
  usedAt: number;
}

/** Where kubeconfigs lead: all who use the same Secret share connections, until it says something else. */
export class TokenServers {
  readonly #open: (cluster: Cluster) => TokenServer;
  readonly #clock: Clock;
  readonly #known = new Map<string, Known>();

  constructor(open: (cluster: Cluster) => TokenServer, clock: Clock) {
    this.#open = open;
    this.#clock = clock;
  }

  /** Where the kubeconfig `text`, found under `key`, leads. Throws a TerminalError where it makes no sense. */
  of(key: string, text: string): Reached {
    const now = this.#clock.elapsed();
    for (const [other, { usedAt }] of this.#known) if (now - usedAt > UNUSED_FOR) this.#letGo(other);
    let known = this.#known.get(key);
    if (known?.text !== text) {
      this.#letGo(key);
      known = { text, reached: this.#reach(text), usedAt: now };
      this.#known.set(key, known);
    }
    known.usedAt = now;
    if (known.reached instanceof TerminalError) throw known.reached;
    return known.reached;
  }

  #reach(text: string): Reached | TerminalError {
    try {
      const cluster = readCluster(text);
      return { cluster, server: this.#open(cluster) };
    } catch (error) {
      if (error instanceof TerminalError) return error;
      throw error;
    }
  }

  #letGo(key: string): void {
    const reached = this.#known.get(key)?.reached;
    this.#known.delete(key);
    // Whoever still waits for an answer there asks again elsewhere.
    if (reached !== undefined && !(reached instanceof TerminalError)) reached.server.close().catch(() => undefined);
  }
}
