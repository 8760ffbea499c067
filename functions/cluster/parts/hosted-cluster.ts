import { at, type Draft, listAt, part, setting } from '../../engine/index.ts';
import { hostedCluster as hostedClusterObject, hypershift, services } from '../../hub/hypershift.ts';
import { minorOf } from '../../platform/index.ts';
import type { ClusterContext } from '../context.ts';
import { hasKubeconfig, hasNamespace, hostedClusterReadiness, isAvailable } from '../control-plane-readiness.ts';
import { noteDecisions } from '../decisions.ts';
import { claimOr, fromSettings } from '../given.ts';
import { annotations, labels } from '../labels.ts';
import { login } from '../login.ts';
import { known } from '../releases.ts';
import type { ClusterSpec } from '../schema.gen.ts';
import { lacksAddress } from './addresses.ts';

/** The control plane: what the claim says, in HyperShift's words. */
export const hostedCluster = part<ClusterContext>({
  why: 'the control plane: etcd, API server and what manages the nodes',
  gates: 'ControlPlaneReady',
  lacks: lacksAddress,
  build: buildHostedCluster,
  whilePaused: (applied) => ({ ...applied, spec: { ...(applied['spec'] as object), pausedUntil: 'true' } }),
  ready: hostedClusterReadiness,
  milestones: { namespace: hasNamespace, kubeconfig: hasKubeconfig, available: isAvailable },
});

function buildHostedCluster(c: ClusterContext): Draft {
  const { names, spec, platform } = c;
  const version = known(c.upgrade.version);
  return hostedClusterObject({
    name: names.hostedCluster,
    namespace: c.namespace,
    labels: {
      [labels.cluster]: names.hubWide,
      [labels.tenant]: c.tenant,
      [labels.tier]: spec.tier,
      [labels.costCenter]: c.tenancy.settings?.costCenter,
      [labels.quarantine]: c.tenancy.quarantine ? 'true' : undefined,
    },
    annotations: {
      [hypershift.cleanupCloudResources]: 'true',
      [annotations.version]: version,
      [annotations.decisions]: noteDecisions(c.decisions),
    },
    spec: {
      release: { image: c.upgrade.image },
      channel: version === undefined ? kept(c, 'channel') : channelOf(spec.channel, minorOf(version)),
      pullSecret: { name: names.pullSecret },
      sshKey: { name: names.sshKey },
      controllerAvailabilityPolicy: immutable(
        spec.controlPlane.availability,
        `tiers.${spec.tier}.controlPlaneAvailability`,
        c.tier.controlPlaneAvailability,
      ),
      infrastructureAvailabilityPolicy: infrastructureAvailability(c),
      fips: fromSettings('hypershift.fips', platform.hypershift.fips),
      // In passthrough mode the operator fills dns in; an empty value of ours could never be corrected by it.
      dns: spec.ingress.mode === 'Passthrough' ? undefined : { baseDomain: names.baseDomain },
      kubeAPIServerDNSName: names.api,
      services: kept(c, 'services') ?? publishedServices(c),
      networking: networking(c),
      etcd: etcd(c),
      secretEncryption: spec.security.secretEncryption
        ? { type: 'aescbc', aescbc: { activeKey: { name: names.etcdKey } } }
        : undefined,
      autoscaling: autoscaling(c),
      configuration: {
        apiServer: apiServer(c),
        oauth: login(c, kept(c, 'configuration', 'oauth') !== undefined),
        proxy: fromSettings('proxy', proxy(c)),
      },
      auditWebhook: hasAuditWebhook(c) ? { name: names.auditWebhook } : undefined,
      imageContentSources: fromSettings('registryMirrors', orNothing(platform.registryMirrors)),
      additionalTrustBundle: fromSettings(
        'trustBundle',
        platform.trustBundle ? { name: platform.trustBundle.configMapName } : undefined,
      ),
      operatorConfiguration: spec.ingress.mode === 'Dedicated' ? { ingressOperator: loadBalancerIngress } : undefined,
      capabilities: fromSettings('hypershift.disabledCapabilities', disabledCapabilities(c)),
      nodeSelector: fromSettings('hypershift.nodeSelector', orNothing(platform.hypershift.nodeSelector)),
      tolerations: fromSettings('hypershift.tolerations', orNothing(platform.hypershift.tolerations)),
      labels: { [labels.cluster]: names.hubWide, [labels.tenant]: c.tenant },
      olmCatalogPlacement: 'management',
      monitoring: monitoring(c),
      platform: { type: 'KubeVirt', kubevirt: kubevirt(c) },
    },
  });
}

/** Red Hat gives extended support to even minors only; an odd one would follow a channel that does not exist. */
function channelOf(channel: ClusterSpec['channel'], minor: string): string {
  const isOdd = Number(minor.split('.')[1]) % 2 === 1;
  return `${channel === 'eus' && isOdd ? 'stable' : channel}-${minor}`;
}

const loadBalancerIngress = {
  endpointPublishingStrategy: {
    type: 'LoadBalancerService',
    loadBalancer: { scope: 'External', dnsManagementPolicy: 'Unmanaged' },
  },
};

/** What the live HostedCluster was given at a field of spec. */
function kept(c: ClusterContext, ...path: readonly string[]): unknown {
  return at(c.live('hosted-cluster'), 'spec', ...path);
}

/** A field that HyperShift refuses to change: the claim's (pinned to the live one), else the settings' at creation. */
function immutable(claimed: unknown, path: string, value: unknown): unknown {
  return claimed ?? fromSettings(path, value);
}

/** Replicas of router, registry and monitoring need two nodes; once highly available, they stay so. */
function infrastructureAvailability(c: ClusterContext): unknown {
  const several = c.pools.reduce((sum, { size }) => sum + ('replicas' in size ? size.replicas : size.min), 0) >= 2;
  const wanted = several ? c.tier.infrastructureAvailability : 'SingleReplica';
  const value = kept(c, 'infrastructureAvailabilityPolicy') === 'HighlyAvailable' ? 'HighlyAvailable' : wanted;
  const is = `${c.spec.tier}, ${several ? 'several nodes' : 'one node'}`;
  return fromSettings(`tiers.${c.spec.tier}.infrastructureAvailability`, value, { of: 'infrastructure', is });
}

/** API server on an address of its own, the rest on routes of the hub's default ingress, which nodes can reach. */
function publishedServices({ names }: ClusterContext): readonly unknown[] {
  return services({
    APIServer: { type: 'LoadBalancer', hostname: names.apiInternal },
    Ignition: { type: 'Route', hostname: names.ignition },
    Konnectivity: { type: 'Route', hostname: names.konnectivity },
    OAuthServer: { type: 'Route', hostname: names.oauth },
  });
}

function networking({ network, spec, platform }: ClusterContext) {
  const { apiAllowedCIDRs } = spec.network;
  return {
    networkType: 'Other',
    clusterNetwork: [{ cidr: network.podCIDR, hostPrefix: network.hostPrefix }],
    serviceNetwork: [{ cidr: network.serviceCIDR }],
    // The hub's own come along: the providers that reach into the cluster must not be locked out.
    apiServer:
      apiAllowedCIDRs.length > 0
        ? { allowedCIDRBlocks: [...new Set([...apiAllowedCIDRs, ...platform.networks.managementCIDRs])] }
        : undefined,
  };
}

function etcd(c: ClusterContext) {
  const { size, storageClass } = c.spec.controlPlane.etcd;
  return {
    managementType: 'Managed',
    managed: {
      storage: {
        type: 'PersistentVolume',
        persistentVolume: {
          size: immutable(size, `tiers.${c.spec.tier}.etcdSize`, c.tier.etcdSize),
          storageClassName: immutable(storageClass, 'storage.etcd.storageClass', c.platform.storage.etcd.storageClass),
        },
      },
    },
  };
}

/** Bounds of the autoscaler, where any pool has one: all nodes together, fixed ones included. */
function autoscaling({ pools }: ClusterContext) {
  if (!pools.some(({ size }) => 'max' in size)) return undefined;
  const most = pools.reduce((sum, { size }) => sum + ('max' in size ? size.max : size.replicas), 0);
  return { scaling: 'ScaleUpAndScaleDown', maxNodesTotal: most, expanders: ['LeastWaste'] };
}

/**
 * The list of certificates is always there, since operator v0.1.75 refuses the block without it; the certificate is
 * named once it exists, since HyperShift calls a missing one an invalid configuration, and then for good. The login
 * server takes the same list for its own host name; `oc login` trusts both or neither.
 */
function apiServer(c: ClusterContext) {
  const { names, spec } = c;
  const applied = listAt(
    c.live('hosted-cluster'),
    'spec',
    'configuration',
    'apiServer',
    'servingCerts',
    'namedCertificates',
  );
  const named = c.wants.certificates && (applied.length > 0 || c.reached('api-certificate'));
  return {
    audit: {
      profile: claimOr(spec.controlPlane.auditProfile, `tiers.${spec.tier}.auditProfile`, c.tier.auditProfile, {
        of: 'auditProfile',
        is: spec.tier,
      }),
    },
    servingCerts: {
      namedCertificates: named
        ? [{ names: [names.api, names.oauth], servingCertificate: { name: names.apiCertificate } }]
        : [],
    },
  };
}

/** The audit log goes out once the receiver's kubeconfig exists, and keeps going. */
function hasAuditWebhook(c: ClusterContext): boolean {
  return c.wants.auditLogs && (kept(c, 'auditWebhook') !== undefined || c.reached('audit-webhook'));
}

function proxy({ platform }: ClusterContext) {
  if (!platform.proxy) return undefined;
  const { httpProxy, httpsProxy, noProxy, trustedCAConfigMap } = platform.proxy;
  return {
    httpProxy,
    httpsProxy,
    noProxy: noProxy.length > 0 ? noProxy.join(',') : undefined,
    trustedCA: trustedCAConfigMap === undefined ? undefined : { name: trustedCAConfigMap },
  };
}

function disabledCapabilities({ platform }: ClusterContext) {
  const disabled = orNothing(platform.hypershift.disabledCapabilities);
  return disabled && { disabled };
}

/** Metrics of the control plane inside the cluster. Operators before v0.1.78 do not know the field and would refuse all. */
function monitoring(c: ClusterContext) {
  if (!c.operatorAtLeast('v0.1.81')) return undefined;
  const wanted = c.platform.monitoring.enabled
    ? { metricsForwarding: { mode: 'Forward', metricsSet: 'Telemetry' } }
    : undefined;
  return setting('monitoring.enabled', wanted);
}

/** Storage classes are mapped one by one: the block can never be changed, and a class never be added. */
function kubevirt({ spec, platform }: ClusterContext) {
  const { mapping, snapshotMapping } = platform.storage;
  return {
    baseDomainPassthrough: spec.ingress.mode === 'Passthrough',
    storageDriver: fromSettings('storage.mapping', {
      type: 'Manual',
      manual: {
        storageClassMapping: mapping.map(({ infra, guest, group }) => ({
          infraStorageClassName: infra,
          guestStorageClassName: guest,
          group,
        })),
        volumeSnapshotClassMapping: orNothing(
          snapshotMapping.map(({ infra, guest, group }) => ({
            infraVolumeSnapshotClassName: infra,
            guestVolumeSnapshotClassName: guest,
            group,
          })),
        ),
      },
    }),
  };
}

/** Undefined for an empty list or map, which HyperShift takes for a field that is set. */
function orNothing<T extends object>(value: T | undefined): T | undefined {
  if (value === undefined) return undefined;
  const size = Array.isArray(value) ? value.length : Object.keys(value).length;
  return size === 0 ? undefined : value;
}
