import { beforeAll, describe, expect, test } from '@jest/globals';
import { at, isObject, type KubeObject } from '../../functions/engine/index.ts';
import { type OperatorLevel, upstreamSchemas } from '../../tools/schemas.ts';
import { begin, born, lives, platformOf, rounds } from '../lives/life.ts';
import { type StatusCheck, statusCheck } from './harness/status-check.ts';

const levels: readonly OperatorLevel[] = ['v0.1.75', 'v0.1.81'];
const flavours = ['claims', 'namespaced'] as const;
const cases = levels.flatMap((level) => flavours.flatMap((flavour) => lives.map((life) => ({ level, flavour, life }))));

let checks: ReadonlyMap<OperatorLevel, StatusCheck>;
beforeAll(async () => {
  checks = new Map(
    await Promise.all(levels.map(async (level) => [level, statusCheck(await upstreamSchemas(level))] as const)),
  );
}, 300_000);

describe('every status the simulation writes is one the upstream CRD accepts', () => {
  test.each(cases)('HyperShift $level, $flavour: $life.name', ({ level, flavour, life }) => {
    const check = checks.get(level) as StatusCheck;
    const wrong = new Set<string>();
    let checked = 0;
    let world = born(life, flavour, platformOf(level));
    for (const step of life.steps) {
      for (const next of rounds(begin(world, step))) {
        for (const object of [...next.objects.values()].flatMap(withCarried)) {
          checked++;
          for (const mistake of check(object)) wrong.add(`${step.name}: ${mistake}`);
        }
        world = next;
      }
    }
    expect([...wrong]).toEqual([]);
    expect(checked).toBeGreaterThan(100);
  });
});

test('a status that upstream would refuse is found', () => {
  const check = checks.get('v0.1.81') as StatusCheck;
  const pool = {
    apiVersion: 'hypershift.openshift.io/v1beta1',
    kind: 'NodePool',
    metadata: { name: 'demo' },
    spec: {
      clusterName: 'demo',
      release: { image: 'image' },
      replicas: 1,
      management: { upgradeType: 'Replace' },
      platform: { type: 'KubeVirt', kubevirt: { rootVolume: {} } },
    },
  };
  expect(check({ ...pool, status: { replicas: 1 } })).toEqual([]);
  expect(check({ ...pool, status: { replicas: '1', nodes: 1 } })).toEqual([
    'NodePool /status must NOT have additional properties {"additionalProperty":"nodes"}',
    'NodePool /status/replicas must be integer {"type":"integer"}',
  ]);
});

/** An object, and what it carries to another cluster as that cluster reports it. */
function withCarried(object: KubeObject): readonly KubeObject[] {
  const carried = at(object, 'status', 'atProvider', 'manifest');
  return isObject(carried) ? [object, carried as unknown as KubeObject] : [object];
}
