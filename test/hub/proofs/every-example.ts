import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Around, openAround } from './around.ts';
import { arrival, claim, claimsIn } from './claims.ts';
import { columnsOf } from './columns.ts';
import { departure } from './deletion.ts';
import type { Figure } from './figures.ts';
import { inLanes } from './lanes.ts';
import { protectedBy, refusalOf, unprotect, untilUnprotected } from './protection.ts';
import { nameOf, type Reference, read, root, type Stage } from './stage.ts';
import { type Stock, stockOf, untilNothingMore } from './stock.ts';

const patience = 3_600_000;
const ARRIVAL = 900;
const DEPARTURE = 900;
/** As many as there is room for API servers of clusters. */
const AT_A_TIME = 3;

/** Files that people apply. Enrolments are nobody's to write: each of these claims makes its own. */
const files = ['cluster', 'virtual-cluster', 'tenant'].flatMap((kind) =>
  readdirSync(`${root}examples/${kind}`).map((file) => `examples/${kind}/${file}`),
);

/**
 * That every example becomes Ready, shows what is documented, refuses to go where it says so, and leaves nothing behind. Some
 * are there at the same time.
 */
export function provesEveryExample(stageOf: () => Stage, figures: Figure[]): void {
  let stage: Stage;
  let around: Around;
  let before: Stock;
  let lives: ReadonlyMap<string, Promise<void>>;
  beforeAll(async () => {
    stage = stageOf();
    around = await openAround(stage);
    before = await stockOf(stage, around);
    const inTurn = turns();
    lives = inLanes(AT_A_TIME, files, async (file) => {
      const claims = await claimsIn(file);
      const namespaces = new Set(claims.flatMap(({ namespace }) => namespace ?? []));
      // Two that are in one namespace would be one tenant's.
      await inTurn([...namespaces], () => liveAndGo(stage, file, claims, figures));
    });
  }, patience);
  afterAll(() => around?.close());

  test.each(files.map((file) => [file]))(
    '%s becomes Ready with all that is composed for it, shows what is documented, and goes when it may',
    (file) => lives.get(file),
    patience,
  );

  test(
    'nothing of them is left, here or in the services, and nothing was there twice',
    async () => {
      await Promise.allSettled(lives.values());
      await untilNothingMore(stage, around, before, 180);
      expect(await around.admin('GET', 'ledger/duplicates')).toEqual({ duplicates: [] });
    },
    patience,
  );
}

/** Has what goes by one name happen one after the other. */
function turns() {
  const last = new Map<string, Promise<unknown>>();
  return async (names: readonly string[], act: () => Promise<void>): Promise<void> => {
    const before = Promise.allSettled(names.map((name) => last.get(name)));
    const own = before.then(act);
    for (const name of names) last.set(name, own);
    return own;
  };
}

async function liveAndGo(stage: Stage, file: string, claims: readonly Reference[], figures: Figure[]): Promise<void> {
  const come = async () => {
    await claim(stage, file);
    await Promise.all(claims.map((reference) => arrives(stage, file, reference, figures)));
  };
  const go = async () => {
    // The one that the file is about first: a Tenant does not go before what was claimed in it.
    for (const reference of claims.toReversed()) await departs(stage, file, reference, figures);
    for (const name of new Set(claims.flatMap(({ namespace }) => namespace ?? []))) {
      await stage.kubectl('delete', 'namespace', name, '--ignore-not-found');
    }
  };
  // What did not come goes, too, and makes room.
  const failures = [await failureOf(come), await failureOf(go)];
  expect(failures).toEqual([undefined, undefined]);
}

const failureOf = (act: () => Promise<void>): Promise<string | undefined> =>
  act().then(
    () => undefined,
    (error: Error) => error.message,
  );

async function arrives(stage: Stage, file: string, reference: Reference, figures: Figure[]): Promise<void> {
  const { seconds, composed } = await arrival(stage, reference, ARRIVAL);
  const of = `${file}: ${nameOf(reference)}`;
  console.info(`${of}: Ready after ${seconds.toFixed(1)} s, ${composed} objects`);
  figures.push({ of, what: 'claim to Ready', value: seconds, unit: 's' });
  figures.push({ of, what: 'composed objects', value: composed, unit: '' });
  const columns = await columnsOf(stage, reference);
  expect(columns.map(({ name, shown }) => [name, shown ?? null])).toEqual(
    columns.map(({ name, held }) => [name, held ?? null]),
  );
  expect(columns.find(({ name }) => name === 'Phase')?.shown).toBe('Ready');
}

async function departs(stage: Stage, file: string, reference: Reference, figures: Figure[]): Promise<void> {
  if ((await read(stage, reference)) === undefined) return;
  const field = await protectedBy(stage, reference);
  if (field !== undefined) {
    expect(await refusalOf(stage, reference)).toContain(`${field} is on`);
    await unprotect(stage, reference, field);
  }
  await untilUnprotected(stage, reference);
  const { seconds } = await departure(stage, reference, DEPARTURE);
  const of = `${file}: ${nameOf(reference)}`;
  console.info(`${of}: gone after ${seconds.toFixed(1)} s${field === undefined ? '' : `, once ${field} was off`}`);
  figures.push({ of, what: 'deletion', value: seconds, unit: 's' });
}
