import { type Draft, part } from '../../engine/index.ts';
import {
  externalSecret,
  generatedSecret,
  passwordGenerator,
  pushSecret,
  type RemoteRef,
  type StoreRef,
  type TargetSecret,
} from '../../hub/external-secrets.ts';
import { hypershift } from '../../hub/hypershift.ts';
import { fill, type Platform } from '../../platform/index.ts';
import type { ClusterContext } from '../context.ts';
import { fromSettings } from '../given.ts';
import { signsInByService } from '../login.ts';

/** As HyperShift's own command line marks them; they go with the ExternalSecret that owns them. */
const inputLabels = { [hypershift.safeToDeleteWithCluster]: 'true' };

type SecretPathName = keyof Platform['secretStore']['paths'];

/** The platform's secret store. */
export function platformStore(c: ClusterContext): StoreRef {
  const { kind, name } = c.platform.secretStore;
  return { kind: fromSettings('secretStore.kind', kind), name: fromSettings('secretStore.name', name) };
}

/** Where the store keeps something of this cluster. */
export function storePath(c: ClusterContext, name: SecretPathName): RemoteRef {
  const path = c.platform.secretStore.paths[name];
  const setting = `secretStore.paths.${name}`;
  return {
    key: fromSettings(
      `${setting}.key`,
      fill(path.key, {
        name: c.name,
        namespace: c.namespace,
        tenant: c.tenant ?? '',
        uid: c.composite.metadata.uid ?? '',
      }),
    ),
    property: fromSettings(`${setting}.property`, path.property),
  };
}

/** How often a Secret is compared with the store. */
export function refreshInterval(c: ClusterContext) {
  return fromSettings('secretStore.refreshInterval', c.platform.secretStore.refreshInterval);
}

export const pullSecret = part<ClusterContext>({
  why: 'release images are pulled with a login',
  gates: 'ControlPlaneReady',
  build: (c) =>
    fetched(c, 'pullSecret', '.dockerconfigjson', {
      name: c.names.pullSecret,
      type: 'kubernetes.io/dockerconfigjson',
      labels: inputLabels,
    }),
});

export const sshKey = part<ClusterContext>({
  why: 'platform engineers can log in to nodes',
  gates: 'ControlPlaneReady',
  build: (c) => fetched(c, 'sshKey', 'id_rsa.pub', { name: c.names.sshKey, labels: inputLabels }),
});

export const etcdKeyGenerator = part<ClusterContext>({
  why: 'the key that encrypts etcd is random',
  when: encrypted,
  build: (c) =>
    // aescbc takes 32 bytes: 32 characters, one byte each.
    passwordGenerator({ namespace: c.namespace, name: c.names.etcdKey, length: 32, key: 'key' }),
});

/**
 * The etcd key: generated once, immutable, and not removed with the cluster. Another key would make HyperShift
 * encrypt everything anew, a lost one makes backups unreadable.
 */
export const etcdKey = part<ClusterContext>({
  why: 'Secrets are encrypted in etcd with a key that never changes by itself',
  when: encrypted,
  gates: 'ControlPlaneReady',
  build: (c) =>
    generatedSecret({
      namespace: c.namespace,
      generator: { kind: 'Password', name: c.names.etcdKey },
      target: { name: c.names.etcdKey },
    }),
});

export const etcdKeyCopy = part<ClusterContext>({
  why: 'backups stay readable when the key is lost on the hub',
  when: encrypted,
  needs: ['etcd-key'],
  gates: 'BackupReady',
  build: (c) =>
    pushSecret({
      namespace: c.namespace,
      store: platformStore(c),
      refreshInterval: refreshInterval(c),
      secret: c.names.etcdKey,
      // The first copy is the one that reads the backups: a key that was made anew by accident must not replace it.
      updatePolicy: 'IfNotExists',
      data: { key: storePath(c, 'etcdKey') },
    }),
});

/** A Secret of the claim's own is read by HyperShift where it is: its value must pass through nobody else. */
export const oidcClient = part<ClusterContext>({
  why: 'the login page proves to the identity provider who it is',
  when: (c) => c.spec.access.oidc?.clientSecretRef === undefined && !signsInByService(c),
  gates: 'AccessReady',
  build: (c) => fetched(c, 'oidcClientSecret', 'clientSecret', { name: c.names.oidcClient, labels: inputLabels }),
});

export const auditWebhook = part<ClusterContext>({
  why: 'the API server knows where to send its audit log',
  when: (c) => c.wants.auditLogs,
  build: (c) => fetched(c, 'auditWebhook', 'webhook-kubeconfig', { name: c.names.auditWebhook, labels: inputLabels }),
});

function encrypted(c: ClusterContext): boolean {
  return c.spec.security.secretEncryption;
}

function fetched(c: ClusterContext, path: SecretPathName, key: string, target: TargetSecret): Draft {
  return externalSecret({
    namespace: c.namespace,
    store: platformStore(c),
    refreshInterval: refreshInterval(c),
    target,
    data: { [key]: storePath(c, path) },
  });
}
