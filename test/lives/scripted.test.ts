import { expect, test } from '@jest/globals';
import { at, type KubeObject, listAt, stringAt, wrappedManifest } from '../../functions/engine/index.ts';
import type { World } from '../../functions/simulation/index.ts';
import { played, scriptedLives } from './scripted.ts';

/** What a reader of the hub sees at the end of a step. */
const view = ({ composite, objects }: World) => ({
  phase: stringAt(composite, 'status', 'phase'),
  names: [...objects.keys()],
  status: composite['status'],
  opening: [...objects.values()].map(wrappedManifest).filter(isOpening).length,
});

const isOpening = (object: KubeObject) =>
  object.kind === 'NetworkPolicy' && (at(object, 'spec', 'ingress') ?? at(object, 'spec', 'egress')) !== undefined;

test.each(['claims', 'namespaced'] as const)('what is seen of a virtual cluster that grows up: %s', (flavour) => {
  const [life] = scriptedLives;
  if (!life) throw new Error('cannot play a life: there is none');
  const seen = [...played(life, flavour)].map(({ name, worlds }) => {
    const { phase, names, status, opening } = view(worlds.at(-1) as World);
    return {
      name,
      phase,
      version: at(status, 'version', 'current'),
      apps: names.filter((one) => one.startsWith('app-')).length,
      open: opening > 0,
    };
  });
  const usual = { phase: 'Ready', version: '1.36.0', apps: 2, open: true };
  expect(seen).toEqual([
    { ...usual, name: 'creation', version: '1.35.2' },
    { ...usual, name: 'upgrade by one minor' },
    { ...usual, name: 'suspension', phase: 'Provisioning' },
    { ...usual, name: 'resumption' },
    { ...usual, name: 'quarantine', open: false },
    { ...usual, name: 'end of the quarantine' },
    { ...usual, name: 'an app less', apps: 1 },
  ]);
});

test('what is seen of a tenant that grows up', () => {
  const [, life] = scriptedLives;
  if (!life) throw new Error('cannot play a life: there is none');
  const seen = [...played(life, 'cluster')].map(({ name, worlds }) => {
    const { composite, objects } = worlds.at(-1) as World;
    const children = [...objects.values()].filter(({ kind }) => kind === 'VirtualCluster');
    const home = objects.get('claim-namespace');
    return {
      name,
      phase: stringAt(composite, 'status', 'phase'),
      quarantine: home?.metadata.labels?.['aerodrome.dev/quarantine'] === 'true',
      pods: children.map((child) => at(child, 'spec', 'resources', 'pods')),
      shown: listAt(composite, 'status', 'namespaces').map((entry) => stringAt(entry, 'phase')),
    };
  });
  const usual = { phase: 'Ready', quarantine: false, pods: [90, 150], shown: ['Ready', 'Ready'] };
  expect(seen).toEqual([
    { ...usual, name: 'creation', pods: [150], shown: ['Ready'] },
    { ...usual, name: 'another namespace', pods: [150, 90] },
    { ...usual, name: 'other shares' },
    { ...usual, name: 'cordon', phase: 'Blocked', shown: ['Ready', 'Ready', 'Pending'] },
    { ...usual, name: 'end of the cordon' },
    { ...usual, name: 'quarantine', quarantine: true },
  ]);
});
