import { type Accepted, type KubeObject, listAt, stringAt } from '../../functions/engine/index.ts';
import { advance, apply, createWorld, type Faults, type World } from '../../functions/simulation/index.ts';

/** A release image as OpenShift names them. */
export function image(version: string): string {
  return `quay.io/openshift-release-dev/ocp-release:${version}-multi`;
}

/** A HostedCluster that one could apply, with a network of somebody else's. */
export function hostedCluster(version: string, spec: Readonly<Record<string, unknown>> = {}): KubeObject {
  const route = (service: string, hostname: string) => ({
    service,
    servicePublishingStrategy: { type: 'Route', route: { hostname } },
  });
  return {
    apiVersion: 'hypershift.openshift.io/v1beta1',
    kind: 'HostedCluster',
    metadata: { name: 'demo', namespace: 'team-a' },
    spec: {
      release: { image: image(version) },
      pullSecret: { name: 'demo-pull-secret' },
      networking: { networkType: 'Other', clusterNetwork: [{ cidr: '10.132.0.0/14', hostPrefix: 23 }] },
      platform: { type: 'KubeVirt', kubevirt: { baseDomainPassthrough: false } },
      services: [
        {
          service: 'APIServer',
          servicePublishingStrategy: { type: 'LoadBalancer', loadBalancer: { hostname: 'api-int.demo.example.com' } },
        },
        route('Ignition', 'ignition-demo.example.com'),
        route('Konnectivity', 'konnectivity-demo.example.com'),
        route('OAuthServer', 'oauth-demo.example.com'),
      ],
      ...spec,
    },
  };
}

/** A NodePool of that cluster. */
export function nodePool(version: string, replicas: number, spec: Readonly<Record<string, unknown>> = {}): KubeObject {
  return {
    apiVersion: 'hypershift.openshift.io/v1beta1',
    kind: 'NodePool',
    metadata: { name: 'demo-default-site-a', namespace: 'team-a' },
    spec: {
      clusterName: 'demo',
      release: { image: image(version) },
      replicas,
      management: {
        autoRepair: true,
        upgradeType: 'Replace',
        replace: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
      },
      platform: { type: 'KubeVirt', kubevirt: { compute: { cores: 8, memory: '32Gi' } } },
      ...spec,
    },
  };
}

/** The way into that cluster for Helm, and Cilium. */
export function ciliumObjects(): Readonly<Record<string, KubeObject>> {
  const apiVersion = 'helm.m.crossplane.io/v1beta1';
  const metadata = (name: string) => ({ name, namespace: 'team-a' });
  const chart = { repository: 'https://helm.cilium.io', name: 'cilium', version: '1.19.6' };
  return {
    'guest-helm': { apiVersion, kind: 'ProviderConfig', metadata: metadata('demo'), spec: {} },
    cilium: {
      apiVersion,
      kind: 'Release',
      metadata: metadata('demo-cilium'),
      spec: {
        forProvider: { chart, namespace: 'kube-system', values: { cluster: { name: 'demo' } } },
        providerConfigRef: { kind: 'ProviderConfig', name: 'demo' },
      },
    },
  };
}

/** What compose would have answered to get these objects. */
export function accepted(objects: Readonly<Record<string, KubeObject>>): Accepted {
  return {
    outcome: 'accepted',
    resources: new Map(Object.entries(objects).map(([name, object]) => [name, { object, ready: false }])),
    plan: [],
    status: {},
    conditions: [],
    results: [],
    requirements: new Map(),
    drift: [],
    holds: [],
    ready: false,
    ttl: 60,
    connectionDetails: new Map(),
  };
}

/** A hub for namespaced cluster `demo`. */
export function emptyHub(faults: Faults = {}): World {
  const metadata = { name: 'demo', namespace: 'team-a' };
  return createWorld({ apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Cluster', metadata, spec: {} }, new Map(), faults);
}

/** The worlds of so many rounds with these objects desired. */
export function play(world: World, objects: Readonly<Record<string, KubeObject>>, count: number): readonly World[] {
  const worlds: World[] = [];
  let current = world;
  for (let round = 0; round < count; round++) {
    current = advance(apply(current, accepted(objects)));
    worlds.push(current);
  }
  return worlds;
}

/** `True AsExpected`: status and reason of a condition; `-` where there is none. */
export function condition(object: KubeObject | undefined, type: string): string {
  const found = listAt(object, 'status', 'conditions').find((entry) => stringAt(entry, 'type') === type);
  return found === undefined ? '-' : `${stringAt(found, 'status')} ${stringAt(found, 'reason')}`;
}

/** Types of an object's conditions in the order they stand there. */
export function conditionTypes(object: KubeObject | undefined): readonly unknown[] {
  return listAt(object, 'status', 'conditions').map((entry) => stringAt(entry, 'type'));
}
