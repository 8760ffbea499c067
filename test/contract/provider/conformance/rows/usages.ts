import { expect } from '@jest/globals';
import { FINALIZER } from '../../../../../provider/runtime/index.ts';
import { failed, has } from '../matchers.ts';
import type { Row } from '../row.ts';
import {
  applyReady,
  clusterConfig,
  collect,
  comes,
  deleteClusterConfig,
  deleteConfig,
  erase,
  READY,
  refuse,
  rest,
  twinConfig,
} from '../steps.ts';

const IN_USE = 'in-use.crossplane.io';
const USAGE = 'finalizer.providerconfigusage.crossplane.io';
const byCluster = (place: string) => ({ providerConfigRef: { kind: 'ClusterProviderConfig', name: place } });

/** Who uses which config, and what that keeps from going. */
export const usages: readonly Row[] = [
  {
    name: 'a usage',
    why: 'it is named by the managed resource, and goes with it',
    steps: [...applyReady()],
    want: {
      usage: {
        metadata: {
          labels: {
            'crossplane.io/provider-config': expect.anything(),
            'crossplane.io/provider-config-kind': 'ProviderConfig',
          },
          ownerReferences: [{ controller: true, name: 'thing' }],
        },
        providerConfigRef: { kind: 'ProviderConfig', name: expect.anything() },
        resourceRef: { kind: expect.anything(), name: 'thing' },
      },
    },
  },
  {
    name: 'a usage is held while it is needed',
    why: 'a namespace that goes takes the config last',
    steps: [...applyReady()],
    want: { usage: { metadata: { finalizers: [USAGE] } } },
  },
  {
    name: 'a config in use',
    why: 'it counts who uses it, and is held',
    steps: [...applyReady()],
    want: { config: { metadata: { finalizers: [IN_USE] }, status: { users: 1 } } },
  },
  {
    name: 'a config in use, deleted',
    why: 'credentials stay for as long as something has to be deleted with them',
    steps: [...applyReady(), comes({ config: { status: { users: 1 } } }), deleteConfig, rest(3)],
    want: { config: { metadata: { finalizers: [IN_USE], deletionTimestamp: expect.anything() } }, ...READY },
  },
  {
    name: 'a config and its last user, deleted',
    why: 'the user goes first, with the credentials; then the config does',
    steps: [...applyReady(), comes({ config: { status: { users: 1 } } }), deleteConfig, rest(1), erase, collect],
    want: { gone: true, outside: 'absent', config: undefined },
  },
  ...['one namespace', 'another namespace'].map(
    (where): Row => ({
      name: `a config of a name that is used elsewhere, in ${where}`,
      why: 'each counts the users of its own namespace',
      steps: [
        twinConfig,
        ...applyReady({ spec: { providerConfigRef: { kind: 'ProviderConfig', name: 'twin' } } }),
        rest(5),
      ],
      want: { twinConfig: { status: { users: 1 } } },
    }),
  ),
  {
    name: 'a cluster config in use, deleted',
    why: 'the same goes for a config of the whole cluster',
    steps: [
      clusterConfig,
      (place) => place.apply({ spec: byCluster(place.name) }),
      comes({ ...READY, clusterConfig: { status: { users: 1 } } }),
      deleteClusterConfig,
      rest(3),
    ],
    want: { clusterConfig: { metadata: { finalizers: [IN_USE], deletionTimestamp: expect.anything() } } },
  },
  {
    name: 'a cluster config and its last user, deleted',
    why: 'the same',
    steps: [
      clusterConfig,
      (place) => place.apply({ spec: byCluster(place.name) }),
      comes({ ...READY, clusterConfig: { status: { users: 1 } } }),
      deleteClusterConfig,
      rest(1),
      erase,
      collect,
    ],
    want: { gone: true, outside: 'absent', clusterConfig: undefined },
  },
  {
    name: 'a resource that cannot be deleted yet',
    why: 'it needs its config until it is gone',
    steps: [
      ...applyReady(),
      refuse('delete'),
      erase,
      comes({ synced: failed('delete failed: ') }),
      deleteConfig,
      rest(2),
    ],
    want: { gone: false, finalizers: [FINALIZER], config: { metadata: { finalizers: [IN_USE] } } },
  },
  {
    name: 'what kubectl shows',
    why: 'these columns are asked for in every tutorial',
    steps: [...applyReady()],
    want: { columns: has('READY', 'SYNCED', 'EXTERNAL-NAME', 'AGE') },
  },
  {
    name: 'what kubectl groups it with',
    why: '`kubectl get managed` finds it',
    steps: [],
    want: { categories: has('crossplane', 'managed') },
  },
];
