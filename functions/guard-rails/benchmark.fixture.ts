import { at, type Draft, stringAt } from '../engine/index.ts';
import { everyVerb, mayGroup } from './built-in-roles.fixture.ts';

/** A tenant's namespace as it is rendered, for the Kubernetes multi-tenancy benchmarks. */
export interface Judged {
  readonly namespace: string;
  /** Everything that is made for it: itself, its guard rails, the parameters of its policies. */
  readonly objects: readonly Draft[];
  /** Groups that run it. */
  readonly admins: readonly string[];
  /** Groups that only work in it. */
  readonly others: readonly string[];
  /** Where its people look after themselves: the same, or inside a virtual cluster. */
  readonly home: {
    readonly namespace: string;
    readonly objects: readonly Draft[];
    readonly admins: readonly string[];
  };
}

/** One of the 18 checks: what of it is broken, nothing where it holds. */
export interface Check {
  readonly id: string;
  readonly what: string;
  readonly broken: (judged: Judged) => readonly string[];
}

const rbac = 'rbac.authorization.k8s.io';
const networking = 'networking.k8s.io';
type Resource = readonly [resource: string, group: string];

const ofCluster: readonly Resource[] = [
  ['namespaces', ''],
  ['nodes', ''],
  ['persistentvolumes', ''],
  ['clusterroles', rbac],
  ['clusterrolebindings', rbac],
  ['customresourcedefinitions', 'apiextensions.k8s.io'],
  ['storageclasses', 'storage.k8s.io'],
  ['priorityclasses', 'scheduling.k8s.io'],
];
const ofNamespace: readonly Resource[] = [
  ['pods', ''],
  ['secrets', ''],
  ['configmaps', ''],
  ['services', ''],
  ['networkpolicies', networking],
  ['rolebindings', rbac],
];
const compute = ['cpu', 'memory', 'ephemeral-storage'].flatMap((key) => [`requests.${key}`, `limits.${key}`]);
const counts = [
  ...['pods', 'services', 'replicationcontrollers', 'resourcequotas', 'secrets', 'configmaps'],
  ...['persistentvolumeclaims', 'services.nodeports', 'services.loadbalancers'],
];
const changing = ['create', 'update', 'patch', 'delete', 'deletecollection'];

/** Pods that Pod Security must refuse, by the weakest level that does. A real API server is asked in `test/contract`. */
const pods: readonly (readonly [id: string, what: string, by: 'baseline' | 'restricted'])[] = [
  ['MTB-PL1-BC-CPI-3', 'block add capabilities', 'baseline'],
  ['MTB-PL1-BC-CPI-4', 'require run as non-root', 'restricted'],
  ['MTB-PL1-BC-CPI-5', 'block privileged containers', 'baseline'],
  ['MTB-PL1-BC-CPI-6', 'block privilege escalation', 'restricted'],
  ['MTB-PL1-BC-HI-1', 'block hostPath volumes', 'baseline'],
  ['MTB-PL1-BC-HI-3', 'block host networking and ports', 'baseline'],
  ['MTB-PL1-BC-HI-4', 'block hostPID', 'baseline'],
  ['MTB-PL1-BC-HI-5', 'block hostIPC', 'baseline'],
];

/** The 18 checks of the Kubernetes multi-tenancy benchmarks, as far as what is rendered tells. */
export const benchmark: readonly Check[] = [
  {
    id: 'MTB-PL1-CC-CPI-1',
    what: 'block access to cluster resources',
    broken: (judged) => allowed(judged, ofCluster, undefined, everyVerb),
  },
  { id: 'MTB-PL1-BC-CPI-2', what: 'block modification of multitenant resources', broken: unprotected },
  ...pods.map(([id, what, by]): Check => ({ id, what, broken: (judged) => weaker(judged, by) })),
  {
    id: 'MTB-PL1-CC-TI-1',
    what: 'block modification of resource quotas',
    broken: (judged) =>
      allowed(
        judged,
        [
          ['resourcequotas', ''],
          ['limitranges', ''],
        ],
        judged.namespace,
        changing,
      ),
  },
  {
    id: 'MTB-PL1-CC-TI-2',
    what: 'block access to other tenant resources',
    broken: (judged) => allowed(judged, ofNamespace, 'vc-tenant-other--shop', everyVerb),
  },
  {
    id: 'MTB-PL1-BC-HI-1',
    what: 'block NodePort services',
    broken: (judged) => unlike(hardOf(judged), ['services.nodeports'], /^0$/),
  },
  {
    id: 'MTB-PL1-CC-DI-1',
    what: 'require imagePullPolicy Always',
    broken: (judged) => [
      ...unlike(parametersOf(judged), ['imagePullPolicy'], /^Always$/),
      ...unlike(parametersOf(judged), ['policies'], /^images$/m),
    ],
  },
  {
    id: 'MTB-PL1-CC-FNS-1',
    what: 'namespace resource quotas',
    broken: (judged) => unlike(hardOf(judged), [...compute, 'requests.storage'], /^\d/),
  },
  {
    id: 'MTB-PL1-CC-FNS-2',
    what: 'namespace object limits',
    broken: (judged) => unlike(hardOf(judged), counts, /^\d+$/),
  },
  {
    id: 'MTB-PL2-BC-OPS-3',
    what: 'create roles and role bindings',
    broken: (judged) => [
      ...denied(judged, 'roles', rbac, everyVerb),
      ...denied(judged, 'rolebindings', rbac, everyVerb),
    ],
  },
  {
    id: 'MTB-PL2-BC-OPS-4',
    what: 'self-service network policies',
    broken: (judged) => denied(judged, 'networkpolicies', networking, ['get', ...changing]),
  },
];

/** Rights that some group has over what it should not. */
function allowed(
  { objects, admins, others }: Judged,
  resources: readonly Resource[],
  namespace: string | undefined,
  verbs: readonly string[],
): readonly string[] {
  return [...admins, ...others].flatMap((who) =>
    resources.flatMap(([resource, group]) =>
      verbs
        .filter((verb) => mayGroup(objects, who, { verb, resource, group, namespace }))
        .map((verb) => `${who} may ${verb} ${resource}`),
    ),
  );
}

/** Rights that those who run it lack at home. */
function denied({ home }: Judged, resource: string, group: string, verbs: readonly string[]) {
  const { namespace, objects, admins } = home;
  const may = (verb: string) => admins.some((who) => mayGroup(objects, who, { verb, resource, group, namespace }));
  return verbs.filter((verb) => !may(verb)).map((verb) => `nobody may ${verb} ${resource}`);
}

/** What of the guard rails its people could change. */
function unprotected(judged: Judged): readonly string[] {
  const bare = judged.objects.filter(({ metadata }) => metadata.labels?.['aerodrome.dev/managed'] !== 'true');
  return [
    ...bare.map(({ kind, metadata }) => `${kind} ${metadata.name} is not managed`),
    ...unlike(parametersOf(judged), ['policies'], /^managed$/m),
  ];
}

const levels: readonly unknown[] = ['privileged', 'baseline', 'restricted'];

function weaker({ objects, namespace }: Judged, by: 'baseline' | 'restricted'): readonly string[] {
  const home = objects.find(({ kind, metadata }) => kind === 'Namespace' && metadata.name === namespace);
  const enforced = home?.metadata.labels?.['pod-security.kubernetes.io/enforce'];
  return levels.indexOf(enforced) >= levels.indexOf(by) ? [] : [`${enforced} lets in what ${by} does not`];
}

function hardOf({ objects }: Judged): unknown {
  return at(
    objects.find(({ kind }) => kind === 'ResourceQuota'),
    'spec',
    'hard',
  );
}

function parametersOf({ objects, namespace }: Judged): unknown {
  const parameters = objects.find(
    ({ kind, metadata }) =>
      kind === 'ConfigMap' && metadata.namespace === 'aerodrome-guard-rails' && metadata.name === namespace,
  );
  return at(parameters, 'data');
}

function unlike(values: unknown, keys: readonly string[], pattern: RegExp): readonly string[] {
  return keys.filter((key) => !pattern.test(stringAt(values, key) ?? '')).map((key) => `${key} is ${at(values, key)}`);
}
