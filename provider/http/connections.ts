import { Agent, type Dispatcher } from 'undici';
import { sameMaterial, type TlsMaterial } from './credentials.ts';
import type { Settings } from './settings.ts';

/** The connections of one config: kept alive, bounded, and made anew when its certificates change. */
export class Connections {
  readonly #settings: Pick<Settings, 'timeouts' | 'limits'>;
  #tls: TlsMaterial | undefined;
  #agent: Agent | undefined;

  constructor(settings: Pick<Settings, 'timeouts' | 'limits'>) {
    this.#settings = settings;
  }

  /** Connections that use this material. Requests under way on older material end undisturbed. */
  with(tls: TlsMaterial | undefined): Dispatcher {
    if (this.#agent !== undefined && sameMaterial(tls, this.#tls)) return this.#agent;
    void this.#agent?.close();
    this.#tls = tls;
    this.#agent = new Agent({
      connections: this.#settings.limits.concurrency,
      // One request a connection at a time: with more, a reset would leave the fate of several writes open.
      pipelining: 1,
      allowH2: false,
      connect: {
        timeout: this.#settings.timeouts.connect,
        rejectUnauthorized: tls?.insecureSkipVerify !== true,
        ...(tls?.ca !== undefined && { ca: tls.ca }),
        ...(tls?.cert !== undefined && { cert: tls.cert }),
        ...(tls?.key !== undefined && { key: tls.key }),
      },
    });
    return this.#agent;
  }

  /** Lets requests under way end, then closes. */
  async close(): Promise<void> {
    const agent = this.#agent;
    this.#agent = undefined;
    await agent?.close();
  }
}
