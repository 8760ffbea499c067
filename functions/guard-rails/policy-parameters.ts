import type { Draft } from '../engine/index.ts';
import { configMap } from '../hub/kubernetes.ts';
import type { Toleration } from './plan.ts';
import {
  type Admitted,
  type Exempt,
  type PolicyName,
  type PolicyPlan,
  policyNames,
  policyNamespace,
} from './policies.ts';

/** A ConfigMap of parameters: one key a list, one entry a line. A key that is missing allows everything. */
export function policyParameters(plan: PolicyPlan, name: string, policies: readonly PolicyName[]): Draft {
  const { labels, allowed } = plan;
  return configMap({
    namespace: policyNamespace,
    name,
    labels,
    data: {
      policies: lines(policyNames.filter((one) => policies.includes(one))),
      ...exemptions(plan),
      registries: lines(allowed.registries?.map(prefix)),
      platformImages: lines([...machineImages[plan.distribution], ...(allowed.platformImages ?? [])].map(prefix)),
      imagePullPolicy: allowed.imagePullPolicy === 'Always' ? 'Always' : undefined,
      serviceTypes: lines(allowed.serviceTypes),
      clusterDomain: allowed.clusterDomain,
      ingressHosts: hosts(allowed.ingressHosts),
      ...(allowed.ingressHosts
        ? {}
        : { closedDomains: hosts(allowed.closedDomains), openHosts: hosts(allowed.openHosts) }),
      ingressClasses: lines(allowed.ingressClasses),
      gatewayClasses: lines(allowed.gatewayClasses),
      gateways: lines(allowed.gateways),
      ...scheduling(allowed),
      priorityClasses: lines(allowed.priorityClasses),
      runtimeClasses: lines(allowed.runtimeClasses),
      storageClasses: lines(allowed.storageClasses),
      clusterRoles: lines(allowed.clusterRoles),
      networkAttachments: lines(allowed.networkAttachments),
      clusterSecretStores: lines(allowed.clusterSecretStores),
    },
  });
}

/** Whom nothing stops anyway, and what keeps any cluster going. */
const everyHub = {
  platformUsers: [],
  platformGroups: ['system:masters'],
  controllerUsers: ['system:kube-controller-manager', 'system:kube-scheduler'],
  controllerGroups: [
    'system:nodes',
    'system:serviceaccounts:kube-system',
    'system:serviceaccounts:kubevirt',
    'system:serviceaccounts:cdi',
  ],
  machineUsers: ['system:serviceaccount:kubevirt:kubevirt-controller'],
} as const satisfies Exempt;

/** The administrator that OpenShift comes with, and the controllers it has in namespaces of their own. */
const openShift: Exempt = {
  platformGroups: ['system:cluster-admins'],
  controllerGroups: [
    'system:serviceaccounts:openshift-cnv',
    'system:serviceaccounts:openshift-controller-manager',
    'system:serviceaccounts:openshift-infra',
    'system:serviceaccounts:openshift-kube-controller-manager',
  ],
  machineUsers: ['system:serviceaccount:openshift-cnv:kubevirt-controller'],
};

/** What KubeVirt runs a machine, and fills its disks, with. */
const machineImages = {
  Kubernetes: ['quay.io/kubevirt'],
  OpenShift: ['registry.redhat.io/container-native-virtualization'],
} as const;

function exemptions({ distribution, exempt }: PolicyPlan) {
  const own: Exempt = distribution === 'OpenShift' ? openShift : {};
  const all = (key: keyof Exempt) => lines([...everyHub[key], ...(own[key] ?? []), ...(exempt[key] ?? [])]);
  return {
    platformUsers: all('platformUsers'),
    platformGroups: all('platformGroups'),
    controllerUsers: all('controllerUsers'),
    controllerGroups: all('controllerGroups'),
    machineUsers: all('machineUsers'),
  };
}

/** What every pod gets without being asked is allowed, or no pod would get in. */
function scheduling({ nodeSelectorKeys, tolerations, nodes }: Admitted) {
  const given = nodes?.tolerations ?? [];
  return {
    nodeSelectorKeys: nodeSelectorKeys && lines([...nodeSelectorKeys, ...Object.keys(nodes?.selector ?? {})]),
    tolerations: tolerations && lines([...tolerations, ...given].map(tolerationText)),
  };
}

/** `key`, `key:Effect`, `key=value` or `key=value:Effect`. */
function tolerationText({ key, operator, value, effect }: Toleration): string {
  return `${key}${operator === 'Equal' ? `=${value ?? ''}` : ''}${effect ? `:${effect}` : ''}`;
}

/** As the policy compares them: lower case, and whole parts of the path. */
function prefix(image: string): string {
  return `${image.toLowerCase().replace(/\/+$/, '')}/`;
}

function hosts(entries: readonly string[] | undefined): string | undefined {
  return lines(entries?.map((host) => host.toLowerCase()));
}

function lines(entries: readonly string[] | undefined): string | undefined {
  return entries && [...new Set(entries)].sort().join('\n');
}
