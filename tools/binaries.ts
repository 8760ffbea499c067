/** Names by which the rest of the repository asks for an upstream program. */
export type BinaryName =
  | 'crossplane'
  | 'crossplane-core'
  | 'crossplane-core-2.4'
  | 'cyclonus'
  | 'etcd'
  | 'helm'
  | 'kube-apiserver'
  | 'kube-controller-manager'
  | 'kubectl'
  | 'provider-helm'
  | 'provider-http'
  | 'provider-kubernetes'
  | 'registry'
  | 'vcluster-judge';

/** How one upstream program is found, built and recognised. Its version is the one its folder's go.mod requires. */
export interface Binary {
  readonly name: BinaryName;
  /** Folder under `tools/` with the go.mod and go.sum it is built from. */
  readonly folder: string;
  /** How long a build takes on two cores with nothing in the caches. */
  readonly expectedSeconds: number;
  /** Built only where it is asked for by name. */
  readonly onDemand?: boolean;
  /** Module whose required version is the version of the program. */
  readonly module: string;
  readonly package: string;
  /** Go files of the folder it is built from, where it is a program of our own around the module. */
  readonly sources?: readonly string[];
  /** Linker variables (`-X`) for a version such as `v1.35.4`. */
  readonly variables: (version: string) => readonly string[];
  /**
   * Arguments that make the program print its version and nothing that looks like another one. Without them it cannot
   * say it, and only what was built here is used.
   */
  readonly versionArguments?: readonly string[];
}

const noVariables = (): readonly string[] => [];

// Without it core calls every package that constrains its version incompatible.
const crossplaneVersion = (version: string): readonly string[] => [
  `github.com/crossplane/crossplane-runtime/v2/pkg/version.version=${version}`,
];

const kubernetesVersion = (version: string): readonly string[] => {
  const [major = '', minor = ''] = version.slice(1).split('.');
  const component = 'k8s.io/component-base/version';
  return [`${component}.gitVersion=${version}`, `${component}.gitMajor=${major}`, `${component}.gitMinor=${minor}`];
};

/** Every upstream program this repository runs in its tests; the ones needed most come first. */
export const binaries: readonly Binary[] = [
  {
    name: 'crossplane-core',
    folder: 'crossplane',
    expectedSeconds: 141,
    module: 'github.com/crossplane/crossplane/v2',
    package: 'github.com/crossplane/crossplane/v2/cmd/crossplane',
    variables: crossplaneVersion,
    versionArguments: ['--version'],
  },
  {
    name: 'crossplane-core-2.4',
    folder: 'crossplane-2.4',
    expectedSeconds: 150,
    onDemand: true,
    module: 'github.com/crossplane/crossplane/v2',
    package: 'github.com/crossplane/crossplane/v2/cmd/crossplane',
    variables: crossplaneVersion,
    versionArguments: ['--version'],
  },
  {
    name: 'crossplane',
    folder: 'crossplane-cli',
    expectedSeconds: 157,
    module: 'github.com/crossplane/cli/v2',
    package: 'github.com/crossplane/cli/v2/cmd/crossplane',
    variables: crossplaneVersion,
    versionArguments: ['version', '--client'],
  },
  {
    name: 'etcd',
    folder: 'etcd',
    expectedSeconds: 65,
    module: 'go.etcd.io/etcd/server/v3',
    package: 'go.etcd.io/etcd/server/v3',
    variables: noVariables,
    versionArguments: ['--version'],
  },
  {
    name: 'kube-apiserver',
    folder: 'kubernetes',
    expectedSeconds: 241,
    module: 'k8s.io/kubernetes',
    package: 'k8s.io/kubernetes/cmd/kube-apiserver',
    variables: kubernetesVersion,
    versionArguments: ['--version'],
  },
  {
    name: 'kubectl',
    folder: 'kubernetes',
    expectedSeconds: 24,
    module: 'k8s.io/kubernetes',
    package: 'k8s.io/kubernetes/cmd/kubectl',
    variables: kubernetesVersion,
    versionArguments: ['version', '--client'],
  },
  {
    name: 'helm',
    folder: 'helm',
    expectedSeconds: 82,
    module: 'helm.sh/helm/v3',
    package: 'helm.sh/helm/v3/cmd/helm',
    variables: (version) => [`helm.sh/helm/v3/internal/version.version=${version}`],
    versionArguments: ['version', '--template', '{{.Version}}'],
  },
  {
    name: 'vcluster-judge',
    folder: 'vcluster-judge',
    expectedSeconds: 150,
    module: 'github.com/loft-sh/vcluster',
    package: 'aerodrome.dev/tools/vcluster-judge',
    sources: ['main.go'],
    variables: noVariables,
    versionArguments: ['-version'],
  },
  {
    name: 'cyclonus',
    folder: 'cyclonus',
    expectedSeconds: 68,
    module: 'github.com/mattfenwick/cyclonus',
    package: 'github.com/mattfenwick/cyclonus/cmd/cyclonus',
    variables: (version) => [`github.com/mattfenwick/cyclonus/pkg/cli.version=${version}`],
    versionArguments: ['version'],
  },
  {
    name: 'provider-http',
    folder: 'provider-http',
    expectedSeconds: 60,
    module: 'github.com/crossplane-contrib/provider-http',
    package: 'github.com/crossplane-contrib/provider-http/cmd/provider',
    variables: noVariables,
  },
  {
    name: 'provider-kubernetes',
    folder: 'provider-kubernetes',
    expectedSeconds: 60,
    module: 'github.com/crossplane-contrib/provider-kubernetes',
    package: 'github.com/crossplane-contrib/provider-kubernetes/cmd/provider',
    variables: noVariables,
  },
  {
    name: 'registry',
    folder: 'registry',
    expectedSeconds: 65,
    module: 'github.com/distribution/distribution/v3',
    package: 'aerodrome.dev/tools/registry',
    sources: ['main.go'],
    variables: (version) => [`github.com/distribution/distribution/v3/version.version=${version}`],
    versionArguments: ['--version'],
  },
  {
    name: 'provider-helm',
    folder: 'provider-helm',
    expectedSeconds: 114,
    module: 'github.com/crossplane-contrib/provider-helm',
    package: 'github.com/crossplane-contrib/provider-helm/cmd/provider',
    variables: noVariables,
  },
  {
    name: 'kube-controller-manager',
    folder: 'kubernetes',
    expectedSeconds: 64,
    module: 'k8s.io/kubernetes',
    package: 'k8s.io/kubernetes/cmd/kube-controller-manager',
    variables: kubernetesVersion,
    versionArguments: ['--version'],
  },
];

/** The program of that name; an error that lists the names otherwise. */
export function binaryNamed(name: string): Binary {
  const found = binaries.find((binary) => binary.name === name);
  if (found) return found;
  const names = binaries.map((binary) => binary.name).join(', ');
  throw new Error(`cannot find binary "${name}": the names are ${names}`);
}
