import { fromSettings } from '../../platform/index.ts';
import type { VirtualClusterContext } from '../context.ts';

type Values = Readonly<Record<string, unknown>>;

/** What is synced, under the chart's own names: everything is said, so that no default of the chart opens anything. */
export function syncValues(c: VirtualClusterContext): Values {
  const { sync } = c.spec;
  const { nodes } = c.rails;
  return {
    toHost: {
      gatewayApi: {
        enabled: sync.gatewayApi,
        ...(sync.gatewayApi ? { httpRoutes: { enabled: true }, tlsRoutes: { enabled: true } } : {}),
      },
      ingresses: { enabled: sync.ingresses },
      networkPolicies: { enabled: sync.networkPolicies },
      // Only where pods may have any folder anyway, whatever the claim asks for and is not granted.
      persistentVolumes: { enabled: sync.persistentVolumes && c.podSecurity === 'privileged' },
      podDisruptionBudgets: { enabled: sync.podDisruptionBudgets },
      pods: {
        enforceTolerations: nodes.tolerations.flatMap(tolerationTexts),
        useSecretsForSATokens: true,
      },
      // Objects of the whole hub: no virtual cluster writes any.
      priorityClasses: { enabled: false },
      serviceAccounts: { enabled: sync.serviceAccounts },
      storageClasses: { enabled: false },
      ...customResources(c, 'ToHost'),
    },
    fromHost: {
      gatewayClasses: classes(c, 'gatewayClasses'),
      ingressClasses: classes(c, 'ingressClasses'),
      nodes: {
        clearImageStatus: true,
        enabled: sync.nodes,
        selector: { all: sync.nodes && Object.keys(nodes.selector).length === 0, labels: nodes.selector },
        syncBackChanges: false,
      },
      priorityClasses: classes(c, 'priorityClasses'),
      runtimeClasses: classes(c, 'runtimeClasses'),
      storageClasses: classes(c, 'storageClasses'),
      ...customResources(c, 'FromHost'),
    },
  };
}

type ClassList = keyof VirtualClusterContext['spec']['sync']['selectors'];

/** Classes of the hub, of which only those with the labels are seen. */
function classes(c: VirtualClusterContext, name: ClassList): Values {
  const { sync } = c.spec;
  // Whoever may make Gateways sees their classes: vcluster brings all of them, unless it is told which.
  if (!sync[name] && !(name === 'gatewayClasses' && sync.gatewayApi)) return { enabled: false };
  const own = sync.selectors[name];
  const path = `virtualClusters.selectors.${name}`;
  const labels = own ?? fromSettings(path, c.platform.virtualClusters.selectors[name]);
  return { enabled: true, selector: { matchLabels: labels } };
}

const effects = ['NoExecute', 'NoSchedule', 'PreferNoSchedule'] as const;

/** As the syncer reads them: `key=value:Effect`, and `key:Effect` for every value; only one with a value may be of every effect. */
function tolerationTexts(
  toleration: VirtualClusterContext['rails']['nodes']['tolerations'][number],
): readonly string[] {
  const { key, operator, value, effect } = toleration;
  if (operator === 'Equal') return [`${key}=${value ?? ''}${effect === undefined ? '' : `:${effect}`}`];
  return (effect === undefined ? effects : [effect]).map((one) => `${key}:${one}`);
}

/** Custom resources of tools that have no integration of their own. */
const resourcesOf: Readonly<Record<string, readonly string[]>> = {
  Knative: ['configurations', 'revisions', 'routes', 'services'].map((plural) => `${plural}.serving.knative.dev`),
  Dapr: ['components.dapr.io', 'subscriptions.dapr.io'],
};

function customResources(c: VirtualClusterContext, direction: 'ToHost' | 'FromHost'): Values {
  const { sync, shared } = c.spec;
  const wanted = sync.customResources.filter((resource) => resource.direction === direction).map(({ name }) => name);
  const tools = direction === 'ToHost' ? shared.flatMap((name) => resourcesOf[name] ?? []) : [];
  const names = [...new Set([...wanted, ...tools])].sort();
  if (names.length === 0) return {};
  const scope = direction === 'ToHost' ? 'Namespaced' : 'Cluster';
  return { customResources: Object.fromEntries(names.map((name) => [name, { enabled: true, scope }])) };
}

/** Integrations with the hub's tools, by the names of the chart. */
const integrationOf: Readonly<Record<string, string>> = {
  CertManager: 'certManager',
  ExternalSecrets: 'externalSecrets',
  Istio: 'istio',
  KubeVirt: 'kubeVirt',
};

/** Tools of the hub that are used inside. What pods use is shown; what machines use is only where machines are seen. */
export function integrations(c: VirtualClusterContext): Values {
  const { shared, sync } = c.spec;
  const on = shared.flatMap((name) => {
    const integration = integrationOf[name];
    return integration === undefined ? [] : [[integration, { enabled: true }] as const];
  });
  const metrics = shared.includes('MetricsServer');
  return {
    metricsServer: metrics ? { enabled: true, nodes: sync.nodes, pods: true } : { enabled: false },
    ...Object.fromEntries(on),
  };
}
