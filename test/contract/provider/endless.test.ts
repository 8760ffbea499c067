import { expect, test } from '@jest/globals';
import { conditionOf, type ManagedResource } from '../../../provider/runtime/index.ts';
import { Hub } from '../../../provider/services/hub.fixture.ts';
import { scene } from '../../../provider/services/scene.fixture.ts';

test('an operation that never ends is waited for an hour; what it was for is made once, and can be deleted', async () => {
  const hub = await Hub.open();
  const { faults, ledger } = hub.services;
  faults.add({ operation: 'createProtection', does: { kind: 'operation', fate: 'never' } });
  for (const [service, kind, name, forProvider] of scene.filter(([service]) => service === 'backup')) {
    await hub.apply(service, kind, name, { forProvider });
  }
  const said = (type: string) => {
    const condition = conditionOf(hub.get('protection') as ManagedResource, type);
    return `${condition?.status} ${condition?.message ?? ''}`;
  };
  const until = async (minutes: number): Promise<void> => {
    const end = hub.clock.now() + minutes * 60_000;
    await hub.go(() => hub.clock.now() >= end, ['nightly', 'protection'], 1_000);
  };
  await until(50);
  expect([said('Ready'), said('UpToDate')]).toEqual(['False state is Preparing', 'False create under way: 0']);
  await until(30);
  expect([said('Ready'), said('UpToDate')]).toEqual(['False state is Preparing', 'True ']);
  expect(ledger.read({ operation: 'createProtection' })).toHaveLength(1);
  await hub.delete('protection');
  await hub.converge(() => hub.get('protection') === undefined, ['protection']);
  await hub.close();
});
