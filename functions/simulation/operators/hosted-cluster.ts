import { at, isObject, type KubeObject, listAt, own, sha256Hex, stringAt } from '../../engine/index.ts';
import { conditionsOf, generationOf, report } from '../conditions.ts';
import { type Hub, isNewer } from '../hub.ts';
import { uidOf } from '../names.ts';
import { controlPlaneOf } from './control-plane.ts';
import { hostedClusterConditions, pausedCondition } from './hosted-cluster-conditions.ts';
import { type Operator, withSpec, withStatus } from './operator.ts';
import { controlPlaneVersion, rollout } from './version-history.ts';

/** HyperShift: defaults what it owns in the spec, brings the control plane up, and rolls releases out. */
export const hostedCluster: Operator = (given, hub) => {
  const object = defaulted(given, hub);
  if (stringAt(object, 'spec', 'pausedUntil') === 'true') return paused(object, hub.round);
  const plane = controlPlaneOf(given, hub);
  const version = rollout(object, plane, hub.round);
  const conditions = report(
    conditionsOf(given),
    hostedClusterConditions(object, plane, version, hub).map((condition) => ({
      ...condition,
      observedGeneration: generationOf(object),
    })),
    hub.round,
  );
  const name = object.metadata.name ?? '';
  return withStatus(object, {
    conditions,
    version,
    ...when(plane.exists, { controlPlaneVersion: controlPlaneVersion(object, plane, hub.round) }),
    ...when(plane.addressed, {
      controlPlaneEndpoint: { host: hostOf(object, 'APIServer') ?? '192.0.2.1', port: 6443 },
      kubeconfig: { name: `${name}-admin-kubeconfig` },
      ...when(at(object, 'spec', 'configuration', 'authentication', 'type') !== 'OIDC', {
        oauthCallbackURLTemplate: `https://${hostOf(object, 'OAuthServer') ?? 'oauth'}:443/oauth2callback/[identity-provider-name]`,
      }),
    }),
    ...when(plane.api && isNewer(hub), { secretEncryption: { activeKey: activeKey(object) } }),
    ...when(plane.api, {
      ...when(stringAt(object, 'spec', 'kubeAPIServerDNSName') !== undefined, {
        customKubeconfig: { name: `${name}-custom-admin-kubeconfig` },
      }),
      ...when(listAt(object, 'spec', 'configuration', 'oauth', 'identityProviders').length === 0, {
        kubeadminPassword: { name: `${name}-kubeadmin-password` },
      }),
    }),
    ...when(plane.accepted, { payloadArch: 'Multi' }),
    ignitionEndpoint: hostOf(object, 'Ignition') ?? `ignition-server-${name}`,
  });
};

function paused(object: KubeObject, round: number): KubeObject {
  const before = isObject(object['status']) ? object['status'] : {};
  const conditions = report(conditionsOf(object), [pausedCondition(generationOf(object))], round);
  return withStatus(object, { ...before, conditions });
}

/** Fields HyperShift and its webhook write into the spec where nobody gave them. */
function defaulted(object: KubeObject, hub: Hub): KubeObject {
  const spec = isObject(object['spec']) ? object['spec'] : {};
  const name = object.metadata.name ?? '';
  const uid = object.metadata.uid ?? '';
  const hash = sha256Hex(uid);
  const networking = isObject(spec['networking']) ? spec['networking'] : {};
  const platform = isObject(spec['platform']) ? spec['platform'] : {};
  const kubevirt = isObject(platform['kubevirt']) ? platform['kubevirt'] : {};
  const key = { type: 'aescbc', aescbc: { activeKey: { name: `${name}-etcd-encryption-key` } } };
  const passthrough = kubevirt['baseDomainPassthrough'] === true;
  const missing: Record<string, unknown> = {
    ...when(own(spec, 'infraID') === undefined, { infraID: `${name.slice(0, 21)}-${hash.slice(0, 5)}` }),
    ...when(own(spec, 'clusterID') === undefined, { clusterID: uidOf(uid, 'cluster') }),
    ...when(own(spec, 'secretEncryption') === undefined, { secretEncryption: key }),
    ...when(own(networking, 'allocateNodeCIDRs') === undefined, {
      networking: { ...networking, allocateNodeCIDRs: 'Disabled' },
    }),
    ...when(own(kubevirt, 'generateID') === undefined, {
      platform: { ...platform, kubevirt: { ...kubevirt, generateID: hash.slice(5, 15) } },
    }),
    ...when(passthrough && own(spec, 'dns') === undefined, { dns: { baseDomain: hubDomain(hub) } }),
  };
  return Object.keys(missing).length === 0 ? object : withSpec(object, { ...spec, ...missing });
}

/** The key that encrypts Secrets in etcd; its hash stands for the content. */
function activeKey(object: KubeObject): Readonly<Record<string, unknown>> {
  const name = stringAt(object, 'spec', 'secretEncryption', 'aescbc', 'activeKey', 'name') ?? '';
  return {
    provider: 'AESCBC',
    aescbc: { secret: { name }, dataHash: sha256Hex(`${object.metadata.uid ?? ''}${name}`) },
  };
}

function hubDomain(hub: Hub): string {
  return stringAt(hub.platform, 'hubIngress', 'domain') ?? 'apps.hub.example.com';
}

/** The hostname under which a service of the control plane is published. */
function hostOf(object: KubeObject, service: string): string | undefined {
  const entry = listAt(object, 'spec', 'services').find((candidate) => own(candidate, 'service') === service);
  const strategy = own(entry, 'servicePublishingStrategy');
  return stringAt(strategy, 'loadBalancer', 'hostname') ?? stringAt(strategy, 'route', 'hostname');
}

function when(condition: boolean, fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return condition ? fields : {};
}
