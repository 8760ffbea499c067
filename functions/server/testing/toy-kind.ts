import { type Accepted, at, type Composed, type ComposeRequest, listAt, waiting } from '../../engine/index.ts';
import type { ServedKind } from '../../served-kind.ts';

/** A kind for tests: a ConfigMap for each of `spec.items`, ready once observed. */
export const toyKind: ServedKind = { kind: 'Cluster', compose: composeToy };

/** The same kind with something else to say. */
export function toyThat(compose: (request: ComposeRequest) => Composed): ServedKind {
  return { kind: 'Cluster', compose };
}

/** An answer that desires nothing, to build others on. */
export const nothing: Accepted = {
  outcome: 'accepted',
  resources: new Map(),
  plan: [],
  status: {},
  conditions: [],
  results: [],
  requirements: new Map(),
  drift: [],
  holds: [],
  ready: true,
  ttl: 60,
  connectionDetails: new Map(),
};

/** A composite as Crossplane observes it, of the claims flavour. */
export function toyComposite(spec: Readonly<Record<string, unknown>> = {}) {
  return {
    apiVersion: 'aerodrome.dev/v1alpha1',
    kind: 'XCluster',
    metadata: { name: 'shop-x7k2p', uid: '0f1e2d3c', generation: 3 },
    spec: {
      claimRef: { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Cluster', namespace: 'team-a', name: 'shop' },
      ...spec,
    },
  };
}

function composeToy(request: ComposeRequest): Accepted {
  const items = listAt(request.composite, 'spec', 'items').map(String);
  const missing = items.filter((item) => !request.observed.has(item));
  return {
    ...nothing,
    resources: new Map(
      items.toSorted().map((item) => [
        item,
        {
          object: { apiVersion: 'v1', kind: 'ConfigMap', metadata: {}, data: { of: request.platform } },
          ready: request.observed.has(item),
        },
      ]),
    ),
    plan: items.map((name) => ({
      name,
      part: name,
      why: 'because it was asked for',
      state: 'applied',
      waitingOn: [],
      observed: request.observed.has(name),
      readiness: waiting('Creating', 'it is being created'),
    })),
    status: {
      phase: missing.length === 0 ? 'Ready' : 'Provisioning',
      colour: at(request.composite, 'spec', 'colour') ?? 'none',
    },
    conditions: [{ type: 'ConfigurationValid', status: 'True', reason: 'Valid' }],
    ready: missing.length === 0,
  };
}
