import { randomInt } from 'node:crypto';
import type { Clock } from '../http/index.ts';
import { createGate, type Gate } from './access.ts';
import { readDocument, serviceNames } from './document.ts';
import { duplicatesIn } from './duplicates.ts';
import { Faults, seeded } from './faults.ts';
import { type Duplicate, Ledger } from './ledger.ts';
import { RateLimiter } from './rate.ts';
import { Router } from './router.ts';
import { specials } from './rules/all.ts';
import { scopeOf } from './scope.ts';
import { createService, type Operation, type Service } from './service.ts';
import type { ServicesOptions } from './settings.ts';
import { Store } from './store.ts';
import type { Mishap, World } from './world.ts';

/** The services behind their server: what they remember, who may call them, and what is made to go wrong. */
export interface Backend {
  readonly services: ReadonlyMap<string, Service>;
  readonly router: Router<Target>;
  readonly world: World;
  readonly clock: MovableClock;
  readonly gate: Gate;
  readonly limiter: RateLimiter | undefined;
  readonly ledger: Ledger;
  readonly faults: Faults;
  /** Lets `work` go wrong behind its answer. */
  readonly withMishap: <T>(mishap: Mishap, work: () => T) => T;
  readonly duplicates: () => readonly Duplicate[];
  /** Forgets every resource, call and token; faults stay. */
  readonly reset: () => void;
  readonly close: () => void;
}

/** Where a path leads. */
export interface Target {
  readonly service: Service;
  readonly operation: Operation;
}

/** A clock that can be moved on. */
export interface MovableClock extends Clock {
  /** Lets `ms` pass at once. */
  readonly advance: (ms: number) => void;
}

const machine: Clock = {
  now: () => Date.now(),
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** Most calls that the ledger remembers whole. */
const longest = 100_000;

/** Reads documents and data. Throws an Error that says what is wrong with them. */
export function createBackend(options: ServicesOptions): Backend {
  const clock = movable(options.clock ?? machine);
  const seed = options.seed ?? randomInt(2 ** 32);
  const random = seeded(seed);
  const known = serviceNames();
  const unknown = (options.services ?? []).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`there is no service ${unknown}; there are ${known.join(', ')}`);
  const services = new Map(
    (options.services ?? known).map((name) => [name, createService(name, specials[name] ?? {}, readDocument(name))]),
  );
  const store = new Store(options.data ?? ':memory:');
  const faults = new Faults(seed);
  for (const fault of options.faults ?? []) faults.add(fault);
  if (options.latency !== undefined && options.latency > 0) {
    faults.add({ does: { kind: 'latency', ms: options.latency } });
  }
  const ledger = new Ledger(options.ledger ?? longest);
  let mishap: Mishap = {};
  const world: World = { store, clock, random, mishap: () => mishap, checksAnswers: options.checksAnswers ?? true };
  const begin = (): void =>
    store.transaction(() => {
      for (const service of services.values()) service.rules.begins?.(scopeOf(service, world));
    });
  begin();
  const token = (): string => Array.from({ length: 4 }, () => random().toString(36).slice(2, 12)).join('');
  const gate = createGate(options.access ?? {}, clock.now, token);
  return {
    services,
    router: routerOf(services),
    world,
    clock,
    gate,
    limiter: options.rate && new RateLimiter(options.rate, clock.now),
    ledger,
    faults,
    withMishap: (one, work) => {
      mishap = one;
      try {
        return work();
      } finally {
        mishap = {};
      }
    },
    duplicates: () => duplicatesIn(services, store),
    reset: () => {
      store.transaction(() => store.clear());
      begin();
      ledger.clear();
      gate.revoke();
    },
    close: () => store.close(),
  };
}

function routerOf(services: ReadonlyMap<string, Service>): Router<Target> {
  const router = new Router<Target>();
  for (const service of services.values()) {
    for (const operation of service.operations) {
      const { method, path } = operation.document;
      router.add(method, `${service.document.base}${path}`, { service, operation });
    }
  }
  return router;
}

function movable(clock: Clock): MovableClock {
  let ahead = 0;
  return {
    // Whole milliseconds: they are kept as such.
    now: () => Math.floor(clock.now() + ahead),
    after: clock.after,
    advance: (ms) => {
      ahead += ms;
    },
  };
}
