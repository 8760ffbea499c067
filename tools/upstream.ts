/** HyperShift operator levels whose API the rendered objects must fit. */
export type OperatorLevel = 'v0.1.75' | 'v0.1.81';

/** CRD files of one upstream module, which `upstream.sum` pins. */
export interface SchemaSource {
  readonly module: string;
  readonly version: string;
  /** Folder inside the module; `files` are relative to it, and `*` alone means every YAML file there. */
  readonly folder: string;
  readonly files: readonly string[];
}

// The default feature set, as the operator installs it; v0.1.81 moved the folder.
const hypershift = (version: OperatorLevel): SchemaSource => ({
  module: 'github.com/openshift/hypershift',
  version,
  folder: `cmd/install/assets/${version === 'v0.1.75' ? '' : 'crds/'}hypershift-operator/zz_generated.crd-manifests`,
  files: ['hostedclusters-Hypershift-Default.crd.yaml', 'nodepools-Default.crd.yaml'],
});

/** Where KubeVirt keeps its schemas: generated Go, see `virtual-machine-schema.ts`. */
export const kubevirt: SchemaSource = {
  module: 'kubevirt.io/kubevirt',
  version: 'v1.9.0',
  folder: 'pkg/virt-operator/resource/generate/components',
  files: ['validations_generated.go'],
};

/** Where CDI keeps whole CRDs as strings: generated Go, map `CDICRDs`. */
export const containerizedDataImporter: SchemaSource = {
  module: 'kubevirt.io/containerized-data-importer',
  version: 'v1.65.0',
  folder: 'pkg/operator/resources',
  files: ['crds_generated.go'],
};

const provider = (name: string, version: string): SchemaSource => ({
  module: `github.com/crossplane-contrib/${name}`,
  version,
  folder: 'package/crds',
  files: ['*'],
});

/** CRDs of Crossplane's own providers that run beside ours; `binaries.ts` has the programs. */
export const providers = {
  'provider-http': provider('provider-http', 'v1.0.14'),
  'provider-kubernetes': provider('provider-kubernetes', 'v1.2.1'),
} as const;

/** What a hosted cluster serves and nothing that we render is of: the object by which it reports its version. */
export const insideOnly: SchemaSource = {
  module: 'github.com/openshift/api',
  version: 'v0.0.0-20260715165912-72066cc9718b',
  folder: 'config/v1/zz_generated.crd-manifests',
  files: ['0000_00_cluster-version-operator_01_clusterversions-Default.crd.yaml'],
};

/** CRDs that upstream ships as YAML, for a hub whose HyperShift operator is of that level. */
export function yamlSources(level: OperatorLevel): readonly SchemaSource[] {
  return [hypershift(level), ...everyLevel];
}

const everyLevel: readonly SchemaSource[] = [
  {
    module: 'github.com/crossplane/crossplane/v2',
    version: 'v2.3.4',
    folder: 'cluster/crds',
    files: ['*'],
  },
  provider('provider-helm', 'v1.3.0'),
  providers['provider-kubernetes'],
  {
    module: 'github.com/external-secrets/external-secrets',
    version: 'v1.3.2',
    folder: 'config/crds/bases',
    files: [
      'external-secrets.io_clusterexternalsecrets.yaml',
      'external-secrets.io_clustersecretstores.yaml',
      'external-secrets.io_externalsecrets.yaml',
      'external-secrets.io_pushsecrets.yaml',
      'external-secrets.io_secretstores.yaml',
      'generators.external-secrets.io_clustergenerators.yaml',
      'generators.external-secrets.io_passwords.yaml',
      'generators.external-secrets.io_sshkeys.yaml',
    ],
  },
  {
    module: 'github.com/cilium/cilium',
    version: 'v1.19.6',
    folder: 'pkg/k8s/apis/cilium.io/client/crds/v2',
    files: [
      'ciliumcidrgroups.yaml',
      'ciliumclusterwidenetworkpolicies.yaml',
      'ciliumegressgatewaypolicies.yaml',
      'ciliumnetworkpolicies.yaml',
    ],
  },
  {
    module: 'github.com/cilium/tetragon',
    version: 'v1.7.0',
    folder: 'install/kubernetes/tetragon/crds-yaml',
    files: ['cilium.io_tracingpolicies.yaml', 'cilium.io_tracingpoliciesnamespaced.yaml'],
  },
  {
    module: 'go.universe.tf/metallb',
    version: 'v0.16.1',
    folder: 'config/crd/bases',
    files: ['metallb.io_bgpadvertisements.yaml', 'metallb.io_ipaddresspools.yaml', 'metallb.io_l2advertisements.yaml'],
  },
  {
    module: 'sigs.k8s.io/external-dns',
    version: 'v0.22.0',
    folder: 'config/crd/standard',
    files: ['dnsendpoints.externaldns.k8s.io.yaml'],
  },
  {
    module: 'github.com/vmware-tanzu/velero',
    version: 'v1.18.3',
    folder: 'config/crd/v1/bases',
    files: [
      'velero.io_backups.yaml',
      'velero.io_backupstoragelocations.yaml',
      'velero.io_restores.yaml',
      'velero.io_schedules.yaml',
    ],
  },
  {
    module: 'github.com/kyverno/kyverno',
    version: 'v1.19.0',
    folder: 'config/crds',
    files: [
      'kyverno/kyverno.io_clusterpolicies.yaml',
      'kyverno/kyverno.io_policies.yaml',
      'kyverno/kyverno.io_policyexceptions.yaml',
      'policies.kyverno.io/policies.kyverno.io_mutatingpolicies.yaml',
      'policies.kyverno.io/policies.kyverno.io_namespacedmutatingpolicies.yaml',
      'policies.kyverno.io/policies.kyverno.io_namespacedvalidatingpolicies.yaml',
      'policies.kyverno.io/policies.kyverno.io_policyexceptions.yaml',
      'policies.kyverno.io/policies.kyverno.io_validatingpolicies.yaml',
    ],
  },
  {
    module: 'github.com/cert-manager/cert-manager',
    version: 'v1.19.0',
    folder: 'deploy/crds',
    files: ['cert-manager.io_certificates.yaml', 'cert-manager.io_clusterissuers.yaml', 'cert-manager.io_issuers.yaml'],
  },
  {
    module: 'open-cluster-management.io/api',
    version: 'v1.0.0',
    folder: 'cluster',
    files: [
      'v1/0000_00_clusters.open-cluster-management.io_managedclusters.crd.yaml',
      'v1beta2/0000_00_clusters.open-cluster-management.io_managedclustersets.crd.yaml',
    ],
  },
  // OpenShift's own kinds inside a cluster; at the version that HyperShift v0.1.81 is built with.
  {
    module: 'github.com/openshift/api',
    version: 'v0.0.0-20260715165912-72066cc9718b',
    folder: 'operator/v1/zz_generated.crd-manifests',
    files: ['0000_50_ingress_00_ingresscontrollers-Default.crd.yaml', '0000_70_network_01_networks-Default.crd.yaml'],
  },
  {
    module: 'github.com/openshift/api',
    version: 'v0.0.0-20260715165912-72066cc9718b',
    folder: 'machineconfiguration/v1/zz_generated.crd-manifests',
    files: ['0000_80_machine-config_01_kubeletconfigs-Default.crd.yaml'],
  },
  {
    module: 'github.com/openshift/api',
    version: 'v0.0.0-20260715165912-72066cc9718b',
    folder: 'quota/v1/zz_generated.crd-manifests',
    files: ['0000_00_apiserver_01_clusterresourcequotas.crd.yaml'],
  },
  {
    module: 'github.com/openshift/api',
    version: 'v0.0.0-20260715165912-72066cc9718b',
    folder: 'route/v1/zz_generated.crd-manifests',
    files: ['routes.crd.yaml'],
  },
  {
    module: 'github.com/projectcapsule/capsule',
    version: 'v0.14.0',
    folder: 'charts/capsule/crds',
    files: [
      'capsule.clastix.io_globalresourcequotas.yaml',
      'capsule.clastix.io_resourcepoolclaims.yaml',
      'capsule.clastix.io_resourcepools.yaml',
      'capsule.clastix.io_tenantowners.yaml',
      'capsule.clastix.io_tenants.yaml',
    ],
  },
  {
    module: 'sigs.k8s.io/network-policy-api',
    version: 'v0.1.7',
    folder: 'config/crd/standard',
    files: [
      'policy.networking.k8s.io_adminnetworkpolicies.yaml',
      'policy.networking.k8s.io_baselineadminnetworkpolicies.yaml',
    ],
  },
  // The version vcluster v0.36.1 is built with: its TLSRoutes are `v1`, which older ones do not serve.
  {
    module: 'sigs.k8s.io/gateway-api',
    version: 'v1.5.1',
    folder: 'config/crd/standard',
    files: [
      'gateway.networking.k8s.io_gatewayclasses.yaml',
      'gateway.networking.k8s.io_gateways.yaml',
      'gateway.networking.k8s.io_httproutes.yaml',
      'gateway.networking.k8s.io_referencegrants.yaml',
      'gateway.networking.k8s.io_tlsroutes.yaml',
    ],
  },
  {
    module: 'github.com/k8snetworkplumbingwg/network-attachment-definition-client',
    version: 'v1.7.7',
    folder: 'artifacts',
    files: ['networks-crd.yaml'],
  },
  {
    module: 'github.com/prometheus-operator/prometheus-operator',
    version: 'v0.85.0',
    folder: 'example/prometheus-operator-crd',
    files: [
      'monitoring.coreos.com_podmonitors.yaml',
      'monitoring.coreos.com_probes.yaml',
      'monitoring.coreos.com_prometheusrules.yaml',
      'monitoring.coreos.com_servicemonitors.yaml',
    ],
  },
];
