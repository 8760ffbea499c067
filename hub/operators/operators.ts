import { setTimeout } from 'node:timers/promises';
import { type KubeObject, listAt, stringAt } from '../../functions/engine/index.ts';
import type { RestClient } from '../../provider/kubernetes/index.ts';
import type { Guests } from '../guests/index.ts';
import { keyOf, type Reference, referenceTo } from './composition.ts';
import { Live } from './live.ts';
import { Repeated } from './repeated.ts';
import { playRound, type Stage } from './round.ts';
import { tearDown } from './tear-down.ts';

export interface OperatorOptions {
  readonly client: RestClient;
  readonly guests: Pick<Guests, 'ensure' | 'keys' | 'remove'>;
  /** Name of the EnvironmentConfig with the platform settings. */
  readonly settings: string;
  /** Told what went wrong and is tried again. */
  readonly onTrouble: (message: string) => void;
  /** Milliseconds between two rounds of what is not settled. Default 3,000. */
  readonly pace?: number;
}

/** Operators of a hub that play. */
export interface Operators {
  readonly stop: () => Promise<void>;
}

/** Every event of a composed resource counts for Crossplane's circuit breaker, which allows for one a second in the long run. */
const PACE = 3_000;

/** Milliseconds after which everything is looked at again, for what nobody reports: the inside of guests, and room. */
const PATROL = 10_000;

const DEFINITIONS = { apiVersion: 'apiextensions.crossplane.io/v1', kind: 'CompositeResourceDefinition' } as const;

/** Plays the operators of everything that our kinds compose, until it is stopped. Their definitions must be there. */
export async function startOperators(options: OperatorOptions): Promise<Operators> {
  const company = new Company(options);
  await company.start();
  return { stop: () => company.stop() };
}

class Company {
  readonly #options: OperatorOptions;
  readonly #live: Live;
  readonly #stage: Stage;
  readonly #stop = new AbortController();
  /** Group, version and kind of every composite, as one word. */
  readonly #kinds = new Set<string>();
  readonly #plays = new Map<string, Play>();
  readonly #takingDown: Repeated;

  constructor(options: OperatorOptions) {
    const { client, guests, settings, onTrouble } = options;
    this.#options = options;
    this.#live = new Live(client, (reference) => this.#changed(reference), onTrouble);
    this.#stage = { live: this.#live, guests, settings };
    this.#takingDown = this.#repeated('deletion', () => tearDown(this.#stage));
  }

  async start(): Promise<void> {
    const definitions = await this.#live.list(DEFINITIONS.apiVersion, DEFINITIONS.kind);
    const kinds = definitions.flatMap(compositesOf);
    for (const { apiVersion, kind } of kinds) this.#kinds.add(`${apiVersion}/${kind}`);
    for (const { apiVersion, kind } of kinds) {
      for (const composite of await this.#live.list(apiVersion, kind)) this.#changed(referenceTo(composite));
    }
    this.#takingDown.wake();
    void this.#patrol();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    const works = [this.#takingDown, ...[...this.#plays.values()].map(({ work }) => work)];
    // Both at once: a round may wait for what only comes, or fails, when following ends.
    await Promise.all([this.#live.stop(), ...works.map((work) => work.ended())]);
  }

  #changed(reference: Reference): void {
    const key = keyOf(reference);
    if (this.#kinds.has(`${reference.apiVersion}/${reference.kind}`)) this.#playOf(key, reference).work.wake();
    for (const play of this.#plays.values()) if (play.seen.has(key)) play.work.wake();
    if (takenDown.has(reference.kind)) this.#takingDown.wake();
  }

  #playOf(key: string, reference: Reference): Play {
    const known = this.#plays.get(key);
    if (known) return known;
    const play: Play = {
      seen: new Set(),
      patrolled: false,
      work: this.#repeated(key, async () => {
        const composite = await this.#live.get(reference);
        if (!composite) {
          this.#plays.delete(key);
          return false;
        }
        const { moved, patrolled } = await playRound(this.#stage, composite, play.seen);
        play.patrolled = patrolled;
        return moved;
      }),
    };
    this.#plays.set(key, play);
    return play;
  }

  #repeated(what: string, work: () => Promise<boolean>): Repeated {
    const { pace = PACE, onTrouble } = this.#options;
    return new Repeated(work, {
      pace,
      signal: this.#stop.signal,
      onTrouble: (message) => onTrouble(`operators of ${what}: ${message}`),
    });
  }

  async #patrol(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      await setTimeout(PATROL, undefined, { signal }).catch(() => undefined);
      for (const { work, patrolled } of this.#plays.values()) if (patrolled) work.wake();
    }
  }
}

/** What is played around one composite. */
interface Play {
  readonly work: Repeated;
  /** Keys of everything that its rounds have looked at. */
  readonly seen: Set<string>;
  patrolled: boolean;
}

/** Kinds by which a deletion goes on. */
const takenDown: ReadonlySet<string> = new Set(['HostedCluster', 'NodePool', 'Namespace', 'ManagedCluster', 'Service']);

/** Group, version and kind of the composites of one of our definitions. */
function compositesOf(definition: KubeObject): readonly Pick<Reference, 'apiVersion' | 'kind'>[] {
  const [group, kind] = [stringAt(definition, 'spec', 'group'), stringAt(definition, 'spec', 'names', 'kind')];
  if (group !== GROUP || kind === undefined) return [];
  return listAt(definition, 'spec', 'versions').map((version) => ({
    apiVersion: `${group}/${stringAt(version, 'name')}`,
    kind,
  }));
}

const GROUP = 'aerodrome.dev';
