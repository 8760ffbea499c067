import { at, isObject, type Setting } from '../../engine/index.ts';
import { fromSettings, ingressControllerOf } from '../../platform/index.ts';
import { merged } from '../chart-values.ts';
import type { VirtualClusterContext } from '../context.ts';
import { placementOf } from '../placement.ts';
import { exportedKubeconfigs } from './kubeconfig.ts';
import { loginArguments } from './login.ts';
import { integrations, syncValues } from './sync-values.ts';

/** Whether a value of a draft, in the way of Helm: a map of maps. */
type Values = Readonly<Record<string, unknown>>;

/**
 * Values of the vcluster chart. Everything that isolates is written out, whatever the chart's own defaults are today;
 * nothing in here changes by itself, since any other value restarts the control plane.
 */
export function controlPlaneValues(c: VirtualClusterContext): Values {
  const values = {
    controlPlane: {
      advanced: advanced(c),
      backingStore: { etcd: { deploy: etcd(c) } },
      coredns: coredns(c),
      distro: { k8s: kubernetes(c) },
      ...exposure(c),
      proxy: { extraSANs: [c.names.service, ...(c.expose.host === undefined ? [] : [c.expose.host])] },
      statefulSet: apiServer(c),
    },
    exportKubeConfig: exportedKubeconfigs(c),
    integrations: integrations(c),
    networking: networking(c),
    // The guard rails of the namespace do all of this, and know the tenant.
    policies: {
      limitRange: { enabled: false },
      networkPolicy: { enabled: false },
      podSecurityStandard: c.podSecurity,
      resourceQuota: { enabled: false },
    },
    ...rights(c),
    privateNodes: { enabled: c.spec.nodes.type === 'Private' },
    sync: syncValues(c),
    telemetry: { enabled: false },
    ...platform(c),
  };
  return merged(values, c.spec.chart.values);
}

/**
 * DNS inside asks the hub's DNS for names it does not know, as every pod of the hub does: the resolver of the machine,
 * which the chart would ask, is behind the guard rails. Machines of its own have a resolver that answers them.
 */
function networking(c: VirtualClusterContext): Values {
  const fallbackHostCluster = c.spec.nodes.type === 'Shared';
  return { advanced: { fallbackHostCluster, proxyKubelets: { byHostname: false, byIP: false } } };
}

/** OpenShift asks for a right of its own from whoever writes Endpoints, as the syncer does. */
function rights(c: VirtualClusterContext): Values {
  if (c.platform.hub.distribution !== 'OpenShift') return {};
  const endpoints = { apiGroups: [''], resources: ['endpoints/restricted'], verbs: ['create'] };
  return { rbac: { role: { extraRules: [endpoints] } } };
}

function advanced(c: VirtualClusterContext): Values {
  return {
    defaultImageRegistry: c.decisions.images.mirror,
    podDisruptionBudget: { enabled: c.controlPlane.replicas > 1 },
  };
}

/** Never root, from the first day: it could not be changed afterwards. */
function rootless(c: VirtualClusterContext) {
  const { user } = c.decisions.controlPlane;
  const containerSecurityContext = {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    runAsGroup: user,
    runAsNonRoot: true,
    runAsUser: user,
  };
  const podSecurityContext = { fsGroup: user, runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };
  return { containerSecurityContext, podSecurityContext };
}

function kubernetes(c: VirtualClusterContext): Values {
  const { version } = c;
  const tag = (value: string) => `v${value}`;
  return {
    apiServer: { extraArgs: loginArguments(c) },
    enabled: true,
    securityContext: rootless(c).containerSecurityContext,
    version: version.isWished
      ? tag(version.kubernetes)
      : fromSettings('virtualClusters.versions.default', tag(version.kubernetes)),
  };
}

function apiServer(c: VirtualClusterContext): Values {
  const { images, controlPlane } = c.decisions;
  return {
    highAvailability: { replicas: c.spec.suspended ? 0 : c.controlPlane.replicas },
    image: { registry: images.registry, repository: images.repository },
    persistence: { volumeClaim: volume(c) },
    resources: resources(controlPlane.apiServer),
    scheduling: scheduling(c, 'vcluster'),
    security: rootless(c),
  };
}

function etcd(c: VirtualClusterContext): Values {
  if (c.controlPlane.store === 'SQLite') return { enabled: false };
  return {
    enabled: true,
    statefulSet: {
      highAvailability: { replicas: c.controlPlane.replicas },
      persistence: { volumeClaim: volume(c) },
      resources: resources(c.decisions.controlPlane.etcd),
      scheduling: scheduling(c, 'vcluster-etcd'),
      security: rootless(c),
    },
  };
}

/** Volumes go with the virtual cluster unless the claim keeps them: otherwise one of the same name finds the old objects. */
function volume(c: VirtualClusterContext): Values {
  const { size, class: storageClass } = c.controlPlane.storage;
  return { retentionPolicy: c.spec.controlPlane.storage.retention, size, storageClass };
}

function coredns(c: VirtualClusterContext): Values {
  return { deployment: { resources: resources(c.decisions.controlPlane.dns) } };
}

function resources({ requests, limits }: VirtualClusterContext['decisions']['controlPlane']['dns']): Values {
  const names = ({ cpu, memory, ephemeralStorage }: typeof requests) => ({
    cpu,
    'ephemeral-storage': ephemeralStorage,
    memory,
  });
  return { limits: names(limits), requests: names(requests) };
}

const hosts = 'kubernetes.io/hostname';
const zones = 'topology.kubernetes.io/zone';

function scheduling(c: VirtualClusterContext, app: string): Values {
  const { placement } = c.spec.controlPlane;
  const { nodeSelector, tolerations } = placementOf(c.spec, c.decisions);
  const spread = {
    labelSelector: { matchLabels: { app, release: c.names.release } },
    maxSkew: 1,
    topologyKey: placement.spread === 'Zones' ? zones : hosts,
    whenUnsatisfiable: placement.spread === 'Required' ? 'DoNotSchedule' : 'ScheduleAnyway',
  };
  return {
    nodeSelector,
    tolerations,
    topologySpreadConstraints: c.controlPlane.replicas > 1 ? [spread] : [],
  };
}

/** The Service is always there; what leads to it from outside passes TLS through, since clients bring certificates. */
function exposure(c: VirtualClusterContext): Values {
  const applied = at(c.applied('control-plane'), 'spec', 'forProvider', 'values', 'controlPlane');
  if (c.isExposeKept && isObject(applied)) {
    const { ingress, service, tlsRoute } = applied;
    return { ingress, service, tlsRoute };
  }
  const { type, host } = c.expose;
  const { ingressClass, gatewayRef } = c.spec.expose;
  // Ports of nodes are counted too unless told otherwise, and the quota has none.
  const balanced = { type: 'LoadBalancer', allocateLoadBalancerNodePorts: false };
  const service = { spec: type === 'LoadBalancer' ? balanced : { type: 'ClusterIP' } };
  if (type === 'Ingress') {
    const className: string | Setting =
      ingressClass ?? fromSettings('hub.ingressController.class', ingressControllerOf(c.platform).class);
    return {
      ingress: {
        annotations: { 'route.openshift.io/termination': 'passthrough' },
        enabled: true,
        host,
        pathType: 'Prefix',
        spec: { ingressClassName: className, rules: openShiftRules(c) },
      },
      service,
    };
  }
  if (type === 'Gateway') {
    const { gateway } = c.platform.hub;
    const parent = gatewayRef ?? {
      name: fromSettings('hub.gateway.name', gateway?.name),
      namespace: fromSettings('hub.gateway.namespace', gateway?.namespace),
      sectionName: fromSettings('hub.gateway.sectionName', gateway?.sectionName),
    };
    return { service, tlsRoute: { enabled: true, host, parentRefs: [parent] } };
  }
  return { service };
}

/** OpenShift makes a passthrough Route of an Ingress only where it has no path, which the chart's own rule has. */
function openShiftRules(c: VirtualClusterContext) {
  if (c.platform.hub.distribution !== 'OpenShift') return undefined;
  const service = { name: c.names.release, port: { name: 'https' } };
  const paths = [{ backend: { service }, path: '', pathType: 'ImplementationSpecific' }];
  return [{ host: c.expose.host, http: { paths } }];
}

/** The licence key is read where the claim's author put it; the chart gives the control plane the right to that one Secret. */
function platform(c: VirtualClusterContext): Values {
  const { apiKeySecretRef, project } = c.spec.platform;
  if (c.spec.edition === 'OSS' || !apiKeySecretRef) return {};
  return {
    platform: {
      apiKey: { createRBAC: true, namespace: c.namespace, secretName: apiKeySecretRef.name },
      project: project ?? fromSettings('virtualClusters.project', c.platform.virtualClusters.project),
    },
  };
}
