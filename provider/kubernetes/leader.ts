import { type Clock, systemClock, wait } from './clock.ts';
import { messageOf } from './errors.ts';
import type { KubeObject, Resource } from './object.ts';
import type { RestClient } from './rest.ts';

export interface LeaderOptions {
  readonly namespace: string;
  /** Of the Lease. */
  readonly name: string;
  /** Of this process, among all that ever were. */
  readonly identity: string;
  readonly clock?: Clock;
  readonly random?: () => number;
  /** Milliseconds after which others may take a lease that is not renewed. Default 60,000. */
  readonly leaseDuration?: number;
  /** Milliseconds without renewal after which this process stops by itself: shorter than the above. Default 50,000. */
  readonly renewDeadline?: number;
  /** Milliseconds between attempts. Default 2,000. */
  readonly retryPeriod?: number;
  readonly onTrouble?: (message: string) => void;
}

interface Lease extends KubeObject {
  readonly spec?: LeaseSpec;
}

interface LeaseSpec {
  readonly holderIdentity?: string;
  readonly leaseDurationSeconds?: number;
  readonly acquireTime?: string;
  readonly renewTime?: string;
  readonly leaseTransitions?: number;
}

/** What an election needs of a client. */
export type LeaseClient = Pick<RestClient, 'get' | 'create' | 'update'>;

const LEASES: Resource = {
  apiVersion: 'coordination.k8s.io/v1',
  kind: 'Lease',
  plural: 'leases',
  namespaced: true,
};

/** One of several processes leads: by a Lease, as client-go elects, whose clocks need not agree. */
export class LeaderElection {
  /** Resolves once this process led and may not any more. */
  readonly lost: Promise<void>;
  readonly #client: LeaseClient;
  readonly #options: LeaderOptions;
  readonly #clock: Clock;
  readonly #stop = new AbortController();
  readonly #lose: () => void;
  #renewing: Promise<void> | undefined;
  /** When the last attempt began that was granted. */
  #renewedAt: number | undefined;
  /** The lease as last seen, and since when it says so by our clock. */
  #seen: { readonly lease: Lease; readonly since: number } | undefined;

  constructor(client: LeaseClient, options: LeaderOptions) {
    this.#client = client;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.lost = promise;
    this.#lose = resolve;
  }

  /**
   * May this process change anything now? False before anybody else can be elected, even where this process slept
   * through its renewals: ask before each change.
   */
  holds(): boolean {
    const { renewDeadline = 50_000 } = this.#options;
    return this.#renewedAt !== undefined && this.#clock.elapsed() - this.#renewedAt < renewDeadline;
  }

  /** Waits to be elected, and keeps the lease from then on. False where `signal` aborted first. */
  async acquire(signal: AbortSignal): Promise<boolean> {
    while (!signal.aborted) {
      if (await this.#attempt()) {
        this.#renewing = this.#renew();
        return true;
      }
      await this.#pause(signal);
    }
    return false;
  }

  /** Gives the lease back, so that others need not wait for its end. Call once nothing is changed any more. */
  async release(): Promise<void> {
    const held = this.holds();
    this.#stop.abort(new Error('stopped'));
    await this.#renewing;
    this.#renewedAt = undefined;
    const lease = this.#seen?.lease;
    if (!held || lease === undefined || lease.spec?.holderIdentity !== this.#options.identity) return;
    const spec = { ...lease.spec, holderIdentity: '', leaseDurationSeconds: 1, renewTime: this.#now() };
    const limit = AbortSignal.timeout(3_000);
    await this.#client
      .update<Lease>(LEASES, { ...lease, spec }, limit, { urgent: true })
      .catch((error: unknown) => this.#options.onTrouble?.(`cannot release lease: ${messageOf(error)}`));
  }

  async #renew(): Promise<void> {
    const { signal } = this.#stop;
    while (await this.#pause(signal)) {
      await this.#attempt();
      if (signal.aborted) return;
      if (this.holds()) continue;
      this.#renewedAt = undefined;
      this.#lose();
      return;
    }
  }

  #pause(signal: AbortSignal): Promise<boolean> {
    const { retryPeriod = 2_000, random = Math.random } = this.#options;
    return wait(this.#clock, retryPeriod * (1 + 0.2 * random()), signal);
  }

  /** Takes or renews the lease; true where it is ours now. Never throws, and takes no longer than 10 seconds. */
  async #attempt(): Promise<boolean> {
    const begun = this.#clock.elapsed();
    const controller = new AbortController();
    const cancel = this.#clock.after(10_000, () => controller.abort(new Error('no answer within 10s')));
    try {
      const granted = await this.#try(controller.signal);
      if (granted) this.#renewedAt = begun;
      // Somebody else took it while we slept.
      else if (this.#isOthers()) this.#renewedAt = undefined;
      return granted;
    } catch (error) {
      this.#options.onTrouble?.(`cannot renew lease ${this.#options.name}: ${messageOf(error)}`);
      return false;
    } finally {
      cancel();
    }
  }

  async #try(signal: AbortSignal): Promise<boolean> {
    const { name, namespace, identity } = this.#options;
    const found = await this.#client.get<Lease>(LEASES, { namespace, name }, signal, { urgent: true });
    if (found === undefined) {
      const wanted = {
        apiVersion: LEASES.apiVersion,
        kind: 'Lease',
        metadata: { namespace, name },
        spec: this.#spec(),
      };
      return this.#granted(await this.#client.create<Lease>(LEASES, wanted, signal, { urgent: true }));
    }
    this.#see(found);
    if (this.#isOthers() && !this.#isOver()) return false;
    const renewed = {
      ...found,
      spec: this.#spec(found.spec?.holderIdentity === identity ? found.spec : undefined, found),
    };
    return this.#granted(await this.#client.update<Lease>(LEASES, renewed, signal, { urgent: true }));
  }

  #granted(written: Awaited<ReturnType<LeaseClient['update']>>): boolean {
    if (written.kind !== 'written') return false;
    this.#see(written.object);
    return true;
  }

  /** Whose clock is right does not matter: what counts is how long we have seen no change. */
  #see(lease: Lease): void {
    if (lease.metadata.resourceVersion === this.#seen?.lease.metadata.resourceVersion) return;
    this.#seen = { lease, since: this.#clock.elapsed() };
  }

  #isOthers(): boolean {
    const holder = this.#seen?.lease.spec?.holderIdentity;
    return holder !== undefined && holder !== '' && holder !== this.#options.identity;
  }

  #isOver(): boolean {
    if (this.#seen === undefined) return false;
    const { leaseDuration = 60_000 } = this.#options;
    const seconds = this.#seen.lease.spec?.leaseDurationSeconds;
    const duration = seconds === undefined ? leaseDuration : seconds * 1000;
    return this.#clock.elapsed() - this.#seen.since > duration;
  }

  #spec(own?: LeaseSpec, before?: Lease): LeaseSpec {
    const { identity, leaseDuration = 60_000 } = this.#options;
    const now = this.#now();
    return {
      holderIdentity: identity,
      leaseDurationSeconds: leaseDuration / 1000,
      acquireTime: own?.acquireTime ?? now,
      renewTime: now,
      leaseTransitions: own?.leaseTransitions ?? (before?.spec?.leaseTransitions ?? -1) + 1,
    };
  }

  /** Microseconds, as the API wants them. */
  #now(): string {
    return new Date(this.#clock.now()).toISOString().replace('Z', '000Z');
  }
}
