/** Whose an API group is. */
export interface Upstream {
  readonly project: string;
  /** What its resources are for, as the end of a sentence. */
  readonly about: string;
  readonly url?: string;
}

const upstreams: Readonly<Record<string, Upstream>> = {
  core: {
    project: 'Kubernetes',
    about: 'namespaces, configuration, accounts and quotas.',
    url: 'https://kubernetes.io/docs/reference/kubernetes-api/',
  },
  apps: {
    project: 'Kubernetes workloads',
    about: 'programs that are kept running.',
    url: 'https://kubernetes.io/docs/concepts/workloads/',
  },
  'rbac.authorization.k8s.io': {
    project: 'Kubernetes access control',
    about: 'who may do what.',
    url: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/',
  },
  'networking.k8s.io': {
    project: 'Kubernetes networking',
    about: 'which pods may talk to whom, and how they are reached.',
    url: 'https://kubernetes.io/docs/concepts/services-networking/',
  },
  'admissionregistration.k8s.io': {
    project: 'Kubernetes admission',
    about: 'what an API server refuses.',
    url: 'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/',
  },
  'policy.networking.k8s.io': {
    project: 'Network Policy API',
    about: 'network rules that no tenant can loosen.',
    url: 'https://network-policy-api.sigs.k8s.io',
  },
  'gateway.networking.k8s.io': {
    project: 'Gateway API',
    about: 'routes into the hub.',
    url: 'https://gateway-api.sigs.k8s.io',
  },
  'hypershift.openshift.io': {
    project: 'HyperShift',
    about: 'OpenShift control planes as pods of the hub, and their groups of machines.',
    url: 'https://hypershift.pages.dev',
  },
  'operator.openshift.io': {
    project: 'OpenShift operators',
    about: 'how a cluster runs its own ingress and network.',
    url: 'https://docs.redhat.com/en/documentation/openshift_container_platform',
  },
  'quota.openshift.io': {
    project: 'OpenShift quotas',
    about: 'one quota over several namespaces.',
    url: 'https://docs.redhat.com/en/documentation/openshift_container_platform',
  },
  'route.openshift.io': {
    project: 'OpenShift routes',
    about: 'names behind the ingress of a hub.',
    url: 'https://docs.redhat.com/en/documentation/openshift_container_platform',
  },
  'kubevirt.io': {
    project: 'KubeVirt',
    about: 'virtual machines as resources of Kubernetes.',
    url: 'https://kubevirt.io',
  },
  'metallb.io': {
    project: 'MetalLB',
    about: 'addresses for load balancers on bare metal.',
    url: 'https://metallb.io',
  },
  'cilium.io': {
    project: 'Cilium',
    about: 'network policies that see names, identities and protocols.',
    url: 'https://cilium.io',
  },
  'external-secrets.io': {
    project: 'External Secrets',
    about: 'secrets by reference, from the store of the company.',
    url: 'https://external-secrets.io',
  },
  'generators.external-secrets.io': {
    project: 'External Secrets generators',
    about: 'secrets that are made on the spot, and known to nobody else.',
    url: 'https://external-secrets.io',
  },
  'cert-manager.io': {
    project: 'cert-manager',
    about: 'certificates, issued and renewed.',
    url: 'https://cert-manager.io',
  },
  'monitoring.coreos.com': {
    project: 'Prometheus Operator',
    about: 'what is measured, and what wakes somebody.',
    url: 'https://prometheus-operator.dev',
  },
  'kyverno.io': {
    project: 'Kyverno',
    about: 'policies for what runs in a cluster.',
    url: 'https://kyverno.io',
  },
  'velero.io': {
    project: 'Velero',
    about: 'backups of resources and volumes.',
    url: 'https://velero.io',
  },
  'cluster.open-cluster-management.io': {
    project: 'Open Cluster Management',
    about: 'a cluster as a member of the fleet.',
    url: 'https://open-cluster-management.io',
  },
  'capsule.clastix.io': {
    project: 'Capsule',
    about: 'quotas that several namespaces share.',
    url: 'https://projectcapsule.dev',
  },
  'helm.m.crossplane.io': {
    project: 'Crossplane provider-helm',
    about: 'a chart, installed and kept.',
    url: 'https://github.com/crossplane-contrib/provider-helm',
  },
  'kubernetes.m.crossplane.io': {
    project: 'Crossplane provider-kubernetes',
    about: 'any object, on the hub or inside a cluster.',
    url: 'https://github.com/crossplane-contrib/provider-kubernetes',
  },
  'protection.crossplane.io': {
    project: 'Crossplane',
    about: 'what must not be deleted before something else is gone.',
    url: 'https://docs.crossplane.io/latest/managed-resources/usages/',
  },
  'aerodrome.dev': {
    project: 'Aerodrome',
    about: 'claims that other claims make.',
  },
};

/** Whose a group is; undefined of a group nobody has described. */
export function upstreamOf(group: string): Upstream | undefined {
  return Object.hasOwn(upstreams, group) ? upstreams[group] : undefined;
}
