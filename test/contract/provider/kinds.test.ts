import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ANNOTATION, externalNameOf, type JsonObject, type ManagedResource } from '../../../provider/runtime/index.ts';
import { type Outside, outsideOf } from '../../../provider/services/outside.fixture.ts';
import { changes } from '../../../provider/services/scene.fixture.ts';
import { services as descriptions } from '../../../provider/services/services.gen.ts';
import { CANARIES, Program } from './program.ts';
import { until } from './until.ts';
import { type Part, scene } from './user.ts';

/**
 * The life of every kind, with the provider as it ships between a real API server and the reference services: created,
 * filled in, changed, changed back by somebody, looked at by another, let go, taken over, and deleted.
 */
const patience = 300_000;
const changeable = scene.filter(([, , name]) => changes[name] !== undefined);

let program: Program;
beforeAll(async () => {
  program = await Program.open();
  program.start('--poll=3s');
  await program.apply();
  await program.allWell();
}, patience);
afterAll(() => program?.close(), patience);

async function get(part: Part): Promise<ManagedResource> {
  const resource = await program.read(part);
  if (resource === undefined) throw new Error(`there is no ${part[2]}`);
  return resource;
}
const outside = async (part: Part): Promise<Outside> => outsideOf(program.services.url, await get(part), CANARIES[0]);
const forAll = async <T>(work: (part: Part) => Promise<T>, parts = scene): Promise<Readonly<Record<string, T>>> =>
  Object.fromEntries(await Promise.all(parts.map(async (part) => [part[2], await work(part)] as const)));
const settings = (): Promise<Readonly<Record<string, JsonObject>>> =>
  forAll(async (part) => (await outside(part)).settings);
const written = (): readonly string[] =>
  program.services.ledger.read().flatMap(({ method, operation }) => (method === 'GET' ? [] : [operation]));

test('the scene has every kind of every service', () => {
  const kinds = descriptions.flatMap(({ descriptor }) => Object.keys(descriptor.kinds));
  expect([...new Set(scene.map(([, kind]) => kind))].toSorted()).toEqual(kinds.toSorted());
});

test('create: each is made once, and says which one it is', async () => {
  expect(program.services.ledger.duplicates()).toEqual([]);
  const ids = await forAll(async (part) => (await get(part)).status?.atProvider?.['id']);
  expect(ids).toEqual(await forAll(async () => expect.any(String)));
});

test('late initialisation: what a service chose stands in the spec', async () => {
  const open = scene.flatMap((part) => {
    const [service, kind, , wish] = part;
    const { fields } =
      descriptions.find(({ descriptor }) => descriptor.service === service)?.descriptor.kinds[kind] ?? {};
    const late = Object.entries(fields ?? {}).filter(([name, field]) => field.lateInit && !(name in wish));
    return late.map(([name]) => [part, name] as const);
  });
  expect(open.length).toBeGreaterThan(20);
  for (const [part, field] of open) {
    expect([part[2], field, (await get(part)).spec.forProvider[field]]).toEqual([part[2], field, expect.anything()]);
  }
});

let original: Readonly<Record<string, JsonObject>>;
let changed: Readonly<Record<string, JsonObject>>;

test(
  'update: what is changed in the spec is changed outside',
  async () => {
    original = await settings();
    for (const part of changeable) {
      await program.edit(part, (now) => ({
        ...now,
        spec: { ...now.spec, forProvider: { ...now.spec.forProvider, ...changes[part[2]] } },
      }));
    }
    await program.allWell();
    changed = await settings();
    const same = scene.filter(([, , name]) => JSON.stringify(changed[name]) === JSON.stringify(original[name]));
    expect(same).toEqual(scene.filter((part) => !changeable.includes(part)));
  },
  patience,
);

test(
  'drift: what somebody changes back is changed again',
  async () => {
    for (const part of changeable) await (await outside(part)).change?.(original[part[2]] ?? {});
    await until(async () => JSON.stringify(await settings()) === JSON.stringify(changed), 120, 500);
    await program.allWell();
  },
  patience,
);

test(
  'observe-only: another resource sees the same by its external name alone, and changes nothing',
  async () => {
    const before = written().length;
    const imports = scene.map(([service, kind, name]): Part => [service, kind, `import-${name}`, {}]);
    for (const [at, part] of scene.entries()) {
      const annotations = { [ANNOTATION.externalName]: externalNameOf(await get(part)) ?? '' };
      await program.create(imports[at] as Part, { forProvider: {}, managementPolicies: ['Observe'] }, annotations);
    }
    const seen = (part: Part) => program.read(part).then((one) => one?.status?.atProvider);
    await until(async () => (await Promise.all(imports.map(seen))).every((one) => one !== undefined), 120, 300);
    expect(await Promise.all(imports.map(seen))).toEqual(await Promise.all(scene.map(seen)));
    for (const part of imports) await program.delete(part);
    await program.gone([], imports);
    expect(written().slice(before)).toEqual([]);
  },
  patience,
);

test(
  'orphan, and import: what is let go stays, and is taken over by its external name without being made again',
  async () => {
    const [names, before] = [await program.externalNames(), await settings()];
    const specs = await forAll(async (part) => (await get(part)).spec);
    const calls = written().length;
    for (const part of scene) {
      const managementPolicies = ['Observe', 'Create', 'Update', 'LateInitialize'];
      await program.edit(part, (now) => ({ ...now, spec: { ...now.spec, managementPolicies } }));
    }
    for (const part of scene) await program.delete(part);
    await program.gone();
    expect(written().slice(calls)).toEqual([]);
    await program.collectGarbage();

    for (const part of scene) {
      const annotations = { [ANNOTATION.externalName]: names[part[2]] ?? '' };
      await program.create(part, { ...specs[part[2]], managementPolicies: ['*'] }, annotations);
    }
    await program.allWell();
    expect(await program.externalNames()).toEqual(names);
    expect(Object.keys(await settings())).toEqual(Object.keys(before));
    expect(
      written()
        .slice(calls)
        .filter((operation) => operation.startsWith('create')),
    ).toEqual([]);
    expect(program.services.ledger.duplicates()).toEqual([]);
  },
  patience,
);

test(
  'delete: nothing is left but what the books keep',
  async () => {
    for (const part of scene.toReversed()) await program.delete(part);
    await program.gone(['customer']);
    program.services.advance(32 * 86_400_000);
    await program.gone();
    expect(await program.orphans()).toEqual({ orphans: [], unread: [] });
  },
  patience,
);
