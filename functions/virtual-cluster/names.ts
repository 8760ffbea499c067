import { type Identity, sha256Hex } from '../engine/index.ts';

/** Names that hang on the name of a virtual cluster. What lies in the claim's namespace has a dot, which no Cluster has. */
export interface VirtualClusterNames {
  /** The Helm release, its Service and StatefulSet: the claim's name. */
  readonly release: string;
  /** Its namespace of the hub, which no other claim can have. */
  readonly hostNamespace: string;
  /** Value of the label `aerodrome.dev/virtual-cluster`. */
  readonly label: string;
  /** In the claim's namespace: the Release object, and the ProviderConfigs that reach inside. */
  readonly inside: string;
  /** Secret in the claim's namespace with the providers' own kubeconfig, key `kubeconfig`. */
  readonly providerSecret: string;
  /** ConfigMap or Secret in the claim's namespace with the kubeconfig of people and machines. */
  readonly kubeconfig: string;
  /** NetworkPolicy in the claim's namespace of its private machines. */
  readonly machines: string;
  /** Host name of the API server inside the hub, with a certificate for it. */
  readonly service: string;
}

/** Longest name of a namespace, and of a label value. */
const longest = 63;
/** 64 bits: nobody finds a name that comes to the namespace of somebody else. */
const hashLength = 16;
/** What the chart writes around both names in those of its ClusterRoles, which it cuts at 63: `vc-<release>-v-<namespace>`. */
const clusterRole = 'vc--v-'.length;

/** The names of a virtual cluster. */
export function virtualClusterNames({ namespace, name }: Pick<Identity, 'namespace' | 'name'>): VirtualClusterNames {
  const host = hostNamespace(namespace, name);
  return {
    release: name,
    hostNamespace: host,
    label: shorten(`${namespace}.${name}`, longest, `${namespace}/${name}`),
    inside: `${name}.vc`,
    providerSecret: `${name}.vc.provider`,
    kubeconfig: `${name}.vc.kubeconfig`,
    machines: `${name}.vc.machines`,
    service: `${name}.${host}.svc`,
  };
}

/**
 * `vc-<claim namespace>--<name>`. A name holds no two dashes in a row, so that the last two tell where it begins, and no
 * two claims come to one namespace. One that is too long for the chart's ClusterRoles, which are the hub's, is cut and
 * told apart by a hash.
 */
export function hostNamespace(claimNamespace: string, name: string): string {
  return shorten(`vc-${claimNamespace}--${name}`, longest - clusterRole - name.length, `${claimNamespace}/${name}`);
}

/** Name of a private machine: `<virtual cluster>--<group>-<number>`; the two dashes tell where the group begins. */
export function machineName(name: string, group: string, index: number): string {
  return `${name}--${group}-${index}`;
}

function shorten(text: string, limit: number, identity: string): string {
  if (text.length <= limit) return text;
  const hash = sha256Hex(identity).slice(0, hashLength);
  // Without what separates both names: no name that is whole looks like one that was cut.
  const cut = text.slice(0, limit - hashLength - 1).replaceAll(/[-.]+/g, '-');
  return `${cut.replace(/-$/, '')}-${hash}`;
}
