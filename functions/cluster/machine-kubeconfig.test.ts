import { describe, expect, test } from '@jest/globals';
import { at, type KubeObject } from '../engine/index.ts';
import type { ClusterContext } from './context.ts';
import { builtPart, clusterContext, type Given, only, platformWith } from './parts/cluster.fixture.ts';
import { enrolment } from './parts/enrolment.ts';

const identity = { admins: ['platform-admins'] };
const platform = platformWith({ services: { access: {} }, identity });
const spec = { access: { kubeconfig: 'ServiceAccount', admins: ['shop-admins'] } } as const;
const asked: Given = { platform, spec };
const told = (c: ClusterContext): unknown => at(builtPart('enrolment', enrolment, c), 'spec', 'kubeconfig');
const unreached = (given: Given): ClusterContext => ({ ...clusterContext(given), reached: () => false });
const machines = {
  administrator: 'shop-admin-kubeconfig',
  inside: 'shop',
  role: 'cluster-admin',
  readers: ['platform-admins', 'shop-admins'],
};

describe('a kubeconfig for machines', () => {
  test.each<[string, ClusterContext, unknown]>([
    ['is asked for once the cluster can be asked for tokens', clusterContext(asked), machines],
    ['is not asked for before', unreached(asked), undefined],
    [
      'may do as much as the claim says',
      clusterContext({ platform, spec: { access: { ...spec.access, serviceAccountRole: 'view' } } }),
      { ...machines, role: 'view' },
    ],
    ['is nobody`s who does not ask', clusterContext({ platform }), undefined],
  ])('%s', (_, c, want) => expect(told(c)).toEqual(want));

  const enrolled: KubeObject = only('enrolment', enrolment, clusterContext(asked));

  test.each<[string, Given]>([
    ['the hub says nothing of the cluster', asked],
    ['the platform has none any more', { spec, platform: platformWith({ identity }) }],
  ])('stays where %s', (_, given) => {
    expect(told(unreached({ ...given, observed: { enrolment: enrolled } }))).toEqual(machines);
  });

  test('that the platform does not have is held, and no service hears of the cluster for it', () => {
    const c = clusterContext({ spec });
    expect(builtPart('enrolment', enrolment, c)).toBeUndefined();
    expect(c.holds).toEqual([
      {
        reason: 'PlatformLimit',
        message:
          'spec.access.kubeconfig: given "ServiceAccount"; the platform has no kubeconfigs for machines (its setting services.access)',
      },
    ]);
    expect(clusterContext(asked).holds).toEqual([]);
  });
});
