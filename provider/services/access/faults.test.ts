import { expect, test } from '@jest/globals';
import { seeded } from '../../reference/faults.ts';
import { type KubeObject, TransientError } from '../../runtime/index.ts';
import { Mortal } from '../../runtime/memory/mortal.ts';
import { CANARY } from './guest.fixture.ts';
import { HOUR, House, MINUTE, type Process, REF, secretRef } from './house.fixture.ts';
import { readToken } from './token.ts';

/** What is published works now, is what the status says of it, and nobody told a secret. */
function expectGood(house: House): void {
  const { token = '', kubeconfig = '' } = house.published;
  const { uid, id, expires = 0 } = readToken(token) ?? {};
  expect({
    state: house.state,
    account: uid,
    id,
    isGood: expires > house.clock.now(),
    isOne: kubeconfig.includes(token),
    lies: house.lies,
    leaks: JSON.stringify([house.resource, house.events]).includes(CANARY),
  }).toEqual({
    state: { Ready: 'True', Synced: 'True' },
    account: house.guest.uid,
    id: house.id,
    isGood: true,
    isOne: true,
    lies: [],
    leaks: false,
  });
}

const deletePublished = async ({ server }: House): Promise<void> => {
  const secret = server.get(secretRef('published'));
  if (secret !== undefined) await server.delete(secret);
};

async function expectGone(house: House): Promise<void> {
  const found = house.server.get<KubeObject>(REF);
  if (found !== undefined) await house.server.delete(found);
  await house.live(HOUR);
  const left = house.server.all().map(({ kind, metadata }) => `${kind} ${metadata.name}`);
  expect(left).toEqual(['Secret guest-admin']);
}

/** Lives through the life of a Kubeconfig with a provider that dies at its `nth` wait; false where there are fewer. */
async function live(nth: number): Promise<boolean> {
  const house = await House.build();
  const mortal = new Mortal(nth);
  house.restart(mortal);
  await house.live(MINUTE);
  expectGood(house);
  house.guest.uid = 'uid-2';
  await house.live(2 * HOUR);
  expectGood(house);
  await house.live(10 * HOUR);
  expectGood(house);
  await deletePublished(house);
  await house.live(MINUTE);
  expectGood(house);
  // One for each thing that befell it, and at most one more that died with whoever had asked for it.
  expect([nth, house.guest.given.length <= 5]).toEqual([nth, true]);
  await expectGone(house);
  return mortal.isDead;
}

test('a provider that dies at any wait of the life of a Kubeconfig', async () => {
  let nth = 0;
  while (await live(nth)) nth++;
  expect(nth).toBeGreaterThan(40);
});

/** Faults at random, the same for the same seed: `SEED=7 npm run jest -- provider/services/access/faults`. */
const SCHEDULES = 100;
const FIRST = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
const COUNT = process.env['SEED'] === undefined ? SCHEDULES : 1;

/** A provider to which things happen while `hasFault` says so, or which dies of them. */
function victim(random: () => number, house: House, hasFault: () => boolean): Process {
  const { promise: death, resolve } = Promise.withResolvers<undefined>();
  let isDead = false;
  const disturb = async (call: string): Promise<void> => {
    if (isDead) await new Promise(() => undefined);
    if (random() > 0.15 || !hasFault()) return;
    const dice = random();
    if (dice < 0.3) {
      isDead = true;
      resolve(undefined);
    }
    // No answer, ever: the time limits must end it.
    if (dice < 0.4) await new Promise(() => undefined);
    if (dice < 0.5) house.guest.uid = `uid-${random()}`;
    else if (dice < 0.6) house.guest.isDown = !house.guest.isDown;
    else throw new TransientError(`503 ${call}`);
  };
  const around: Process['around'] = async (call, effect) => {
    await disturb(call);
    const answer = await effect();
    await disturb(call);
    return answer;
  };
  return { around, death };
}

async function play(seed: number): Promise<void> {
  const random = seeded(seed);
  const house = await House.build({ forProvider: { expiration: random() < 0.5 ? '10h' : '20m' } });
  let faults = 1 + Math.floor(random() * 12);
  const hasFault = (): boolean => faults-- > 0;
  for (let round = 0; round < 4; round++) {
    house.restart(victim(random, house, hasFault));
    await house.live(HOUR * random());
    if (random() < 0.2) await deletePublished(house);
    const isThere = house.server.get(secretRef('published')) !== undefined;
    if (isThere && random() < 0.2) await house.putSecret('published', { token: 'x' });
  }
  faults = 0;
  house.guest.isDown = false;
  await house.live(2 * HOUR);
  expectGood(house);
  await expectGone(house);
}

test(`${COUNT} schedules of faults for a Kubeconfig, from seed ${FIRST}`, async () => {
  for (let seed = FIRST; seed < FIRST + COUNT; seed++) {
    try {
      await play(seed);
    } catch (error) {
      throw new Error(`with SEED=${seed}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  }
});
