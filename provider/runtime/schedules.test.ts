import { expect, test } from '@jest/globals';
import { seeded } from '../reference/faults.ts';
import { ANNOTATION, externalNameOf } from './annotations.ts';
import { conditionOf } from './conditions.ts';
import { TransientError, UnknownOutcomeError } from './errors.ts';
import type { Identity } from './kind.ts';
import { CANARY, newNote, Stage } from './life.fixture.ts';
import type { ManagedResource } from './managed-resource.ts';
import { type KubeObject, type ObjectRef, withAnnotations } from './object.ts';
import type { Requeue } from './outcome.ts';
import { delayOf } from './requeue.ts';
import { run } from './run.ts';
import { NOTE } from './scene.fixture.ts';
import type { ResourceStore } from './store.ts';
import type { World } from './world.ts';

/** Faults at random, the same for the same seed: `SEED=7 npm run jest -- provider/runtime/schedules` plays one again. */
const SCHEDULES = 1_000;
const FIRST = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
const COUNT = process.env['SEED'] === undefined ? SCHEDULES : 1;

const IDENTITIES: readonly Identity[] = [
  { from: 'spec', externalName: () => 'team/a' },
  { from: 'api', lookup: true },
  { from: 'api', lookup: false },
];

interface Provider {
  world: World;
  death: Promise<undefined>;
}

interface End {
  readonly kind: Requeue['kind'] | 'died';
  readonly delay: number | undefined;
}

class Schedule {
  readonly stage: Stage;
  readonly trace: string[] = [];
  /** Will the user delete in the middle of it? */
  readonly hasty: boolean;
  /** Do the caches of the providers show old versions at times? */
  readonly #lags: boolean;
  readonly #random: () => number;
  readonly #providers: Provider[];
  #faults: number;
  #touched = 0;
  /** Did a provider see an old version in this round? */
  #behind = false;

  constructor(seed: number) {
    this.#random = seeded(seed);
    const identity = IDENTITIES[Math.floor(this.#random() * IDENTITIES.length)] ?? { from: 'api', lookup: true };
    this.stage = new Stage(identity, { lag: this.#random() < 0.5 ? 0 : 10_000 });
    this.#lags = this.#random() < 0.3;
    this.hasty = this.#random() < 0.4;
    this.#faults = 1 + Math.floor(this.#random() * 12);
    this.#providers = Array.from({ length: this.#random() < 0.3 ? 2 : 1 }, () => this.#start());
  }

  /** Runs every provider there is, at the same time, until nothing changes any more. */
  async converge(): Promise<void> {
    const { stage } = this;
    let calm = 0;
    for (let failures = 0, round = 0; round < 400; round++) {
      const before = stage.server.writes.length + stage.backend.ledger.length;
      this.#behind = false;
      const ends = await stage.clock.complete(Promise.all(this.#providers.map((one) => this.#run(one, failures))));
      const decided = await this.#decide();
      if (stage.resource === undefined) return;
      const still = stage.server.writes.length + stage.backend.ledger.length === before && !decided;
      calm = still && !this.#behind && ends.every(({ kind }) => kind === 'poll') ? calm + 1 : 0;
      if (calm === 3) return;
      failures = still ? failures + 1 : 0;
      await stage.clock.advance(Math.min(...ends.map(({ delay }) => delay ?? 60_000)));
    }
    throw new Error(`does not converge: ${this.trace} ${stage.events.slice(-6)} ${JSON.stringify(stage.resource)}`);
  }

  async #run(provider: Provider, failures: number): Promise<End> {
    const ran = await Promise.race([run(NOTE, provider.world), provider.death]);
    if (ran !== undefined) {
      return { kind: ran.requeue.kind, delay: delayOf(ran.requeue, ran.resource, failures, provider.world) };
    }
    Object.assign(provider, this.#start());
    return { kind: 'died', delay: 0 };
  }

  #start(): Provider {
    let dead = false;
    let bury: () => void = () => undefined;
    const death = new Promise<undefined>((resolve) => {
      bury = () => resolve(undefined);
    });
    const disturb = async (call: string, moment: 'before' | 'after'): Promise<void> => {
      for (let ticks = Math.floor(this.#random() * 8); ticks > 0; ticks--) await undefined;
      if (dead) await new Promise(() => undefined);
      if (this.#faults === 0 || this.#random() > 0.15) return;
      this.#faults--;
      const dice = this.#random();
      this.trace.push(`${call} ${moment} ${dice.toFixed(2)}`);
      if (dice < 0.3) {
        dead = true;
        bury();
        await new Promise(() => undefined);
      }
      // No answer, ever: the time limits must end it.
      if (dice < 0.4) await new Promise(() => undefined);
      if (dice < 0.6) await this.#touch();
      else this.#fail(call, moment, dice);
    };
    const world = this.stage.start(disturb, this.#random);
    const get: ResourceStore['get'] = <T extends KubeObject>(ref: ObjectRef): T | undefined => {
      const lags = this.#lags && this.#faults > 0 && this.#random() < 0.3;
      const outdated = lags ? this.stage.server.outdated<T>(ref) : undefined;
      if (outdated !== undefined) this.#behind = true;
      return outdated ?? world.store.get<T>(ref);
    };
    return { world: { ...world, store: { ...world.store, get } }, death };
  }

  #fail(call: string, moment: 'before' | 'after', dice: number): void {
    if (/^(GET|PUT|POST|DELETE) /.test(call)) throw new Error(`503 ${moment} ${call}`);
    if (moment === 'before' && dice < 0.8) throw new TransientError('refused', dice < 0.7 ? { retryAfter: 7_000 } : {});
    throw new UnknownOutcomeError(`reset ${moment} ${call}`);
  }

  /** Somebody else writes to the managed resource. */
  async #touch(): Promise<void> {
    if (this.stage.resource === undefined) return;
    if (this.hasty) return this.stage.server.delete(this.stage.resource);
    const annotation = { 'example.org/touched': String(++this.#touched) };
    await this.stage.server.edit<ManagedResource>(NOTE, (note) => withAnnotations(note, annotation));
  }

  /** The operator, where the provider says that it cannot know. */
  async #decide(): Promise<boolean> {
    const { resource, backend, server } = this.stage;
    const synced = resource && conditionOf(resource, 'Synced');
    const open = resource?.metadata.annotations?.[ANNOTATION.createPending];
    if (open === undefined || !synced?.message?.startsWith('cannot determine creation result')) return false;
    // People are slower than an API that hides for a moment what it has created.
    await this.stage.clock.advance(60_000);
    const [id] = [...backend.live.keys()];
    await server.edit<ManagedResource>(NOTE, (note) => {
      const { [ANNOTATION.createPending]: _, ...annotations } = note.metadata.annotations ?? {};
      const name = id === undefined ? {} : { [ANNOTATION.externalName]: id };
      return { ...note, metadata: { ...note.metadata, annotations: { ...annotations, ...name } } };
    });
    return true;
  }
}

async function play(seed: number): Promise<void> {
  const schedule = new Schedule(seed);
  const { stage } = schedule;
  const check = (text: string): void => {
    const { resource, backend } = stage;
    expect({
      seed,
      trace: schedule.trace,
      violations: backend.violations,
      live: [...backend.live].map(([id, { data }]) => [id, data['text']]),
      states: resource?.status?.conditions?.map(({ type, status }) => `${type}=${status}`).toSorted(),
      deletions: backend.ledger.filter((call) => call === 'delete').length,
      leaks: JSON.stringify([resource, stage.events]).includes(CANARY),
    }).toEqual({
      seed,
      trace: schedule.trace,
      violations: [],
      live: [[resource && externalNameOf(resource), text]],
      states: ['Ready=True', 'Synced=True', 'UpToDate=True'],
      deletions: 0,
      leaks: false,
    });
  };
  await stage.server.create(newNote({ writeConnectionSecretToRef: { name: 'a-connection' } }));
  for (const text of ['hello', 'changed']) {
    if (text === 'changed') await stage.server.edit<ManagedResource>(NOTE, (note) => withText(note, text));
    await schedule.converge();
    if (stage.resource === undefined) break;
    check(text);
  }
  if (stage.resource) await stage.server.delete(stage.resource);
  await schedule.converge();
  expect({ seed, trace: schedule.trace, live: [...stage.backend.live.keys()], resource: stage.resource }).toEqual({
    seed,
    trace: schedule.trace,
    live: [],
    resource: undefined,
  });
  expect(stage.backend.violations).toEqual([]);
}

const withText = (note: ManagedResource, text: string): ManagedResource => ({
  ...note,
  spec: { ...note.spec, forProvider: { ...note.spec.forProvider, text } },
});

test(`${COUNT} schedules of faults, from seed ${FIRST}`, async () => {
  for (let seed = FIRST; seed < FIRST + COUNT; seed++) {
    try {
      await play(seed);
    } catch (error) {
      throw new Error(`with SEED=${seed}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  }
}, 300_000);
