import { at, isTrue, type KubeObject, listAt, numberAt, stringAt } from '../engine/index.ts';

/** The API server of a virtual cluster, as a chart on the hub brings it up. */
export interface VirtualControlPlane {
  /** Namespace of the hub it runs in. */
  readonly namespace: string;
  /** Host name of its Service. */
  readonly address: string;
  /** Secrets it writes there as soon as it answers. */
  readonly secrets: readonly string[];
  /** Whether it has answered once: what it wrote then stays. */
  readonly hasAnswered: boolean;
  /** Whether it answers now. */
  readonly answers: boolean;
}

/** The virtual control plane among objects of the hub: the Release whose connection comes out of a Secret of vcluster's. */
export function virtualControlPlaneOf(objects: Iterable<KubeObject>): VirtualControlPlane | undefined {
  for (const object of objects) {
    if (isVirtualControlPlane(object)) return read(object);
  }
  return undefined;
}

/** vcluster writes its kubeconfig into the Secret `vc-<release>` of its namespace. */
export function isVirtualControlPlane(object: KubeObject): boolean {
  return object.kind === 'Release' && stringAt(kubeconfigOf(object), 'name')?.startsWith('vc-') === true;
}

/** Whether it has been told to run at all: a suspended one has no replicas. */
export function isRunning(release: KubeObject): boolean {
  const values = at(release, 'spec', 'forProvider', 'values');
  return numberAt(values, 'controlPlane', 'statefulSet', 'highAvailability', 'replicas') !== 0;
}

function read(release: KubeObject): VirtualControlPlane {
  const additional = listAt(release, 'spec', 'forProvider', 'values', 'exportKubeConfig', 'additionalSecrets');
  const hasAnswered = isTrue(release, 'Ready');
  const namespace = stringAt(release, 'spec', 'forProvider', 'namespace') ?? '';
  const name = release.metadata.annotations?.['crossplane.io/external-name'] ?? release.metadata.name ?? '';
  return {
    namespace,
    address: `${name}.${namespace}.svc`,
    secrets: [kubeconfigOf(release), ...additional].map((secret) => stringAt(secret, 'name') ?? ''),
    hasAnswered,
    answers: hasAnswered && isRunning(release),
  };
}

function kubeconfigOf(release: KubeObject): unknown {
  return listAt(release, 'spec', 'connectionDetails')[0];
}
