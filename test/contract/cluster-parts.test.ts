import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clusterBlueprint } from '../../functions/cluster/blueprint.ts';
import { built, clusterContext, platformWith } from '../../functions/cluster/parts/cluster.fixture.ts';
import type { ClusterClaimSpec } from '../../functions/cluster/schema.gen.ts';
import { at, isObject, type KubeObject } from '../../functions/engine/index.ts';
import { upstreamSchemas } from '../../tools/schemas.ts';
import type { Manifest } from './harness/api-client.ts';
import { tryApply } from './harness/apply.ts';
import { type ControlPlane, startControlPlane } from './harness/control-plane.ts';
import { tryInstallSchemas } from './harness/install-schemas.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA admin';

const claims: readonly { readonly name: string; readonly spec: ClusterClaimSpec; readonly platform?: object }[] = [
  { name: 'default', spec: {} },
  {
    name: 'everything, enforced',
    spec: {
      access: {
        admins: ['ops'],
        viewers: ['dev'],
        breakGlass: true,
        oidc: { clientSecretRef: { name: 'own' } },
      },
      addons: [{ name: 'cert-manager', values: { replicaCount: 2 } }, { name: 'external-secrets' }],
      bastion: { enabled: true, sshKeys: [key] },
      ingress: { replicas: 3 },
      security: { podSecurity: 'restricted', threatDetection: { mode: 'Enforce', auditLogs: true } },
    },
  },
  {
    name: 'the other choices',
    spec: {
      ingress: { mode: 'Passthrough' },
      network: { policy: 'Open', kubeProxyReplacement: false, hubble: false },
      security: { threatDetection: { engine: 'Tetragon' } },
    },
    platform: {
      addresses: { advertisement: { type: 'BGP', peers: ['tor'], communities: ['65535:65282'] } },
      fleet: { autoImport: false },
    },
  },
];

describe('every part of a cluster', () => {
  let hub: ControlPlane;
  beforeAll(async () => {
    hub = await startControlPlane();
    expect(await tryInstallSchemas(hub.client, await upstreamSchemas('v0.1.81'))).toEqual([]);
  }, patience);
  afterAll(() => hub?.stop(), patience);

  test.each(claims)(
    '$name: a real API server with the upstream CRDs takes it as it is',
    async ({ spec, platform }) => {
      const c = clusterContext({ spec, platform: platformWith(platform ?? {}) });
      const objects = Object.entries(clusterBlueprint).flatMap(([name, part]) =>
        Object.entries(built(name, part, c)).map(([member, object]) =>
          named(member ? `${name}-${member}` : name, object),
        ),
      );
      const refused: string[] = [];
      const namespaces = new Set(objects.flatMap(({ metadata }) => metadata.namespace ?? []));
      for (const namespace of [...namespaces, 'kube-system']) {
        await tryApply(hub.client, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } } as Manifest);
      }
      for (const object of objects.flatMap(withManifest)) {
        const verdict = await tryApply(hub.client, object as unknown as Manifest, { dryRun: true });
        if (!verdict.accepted) refused.push(`${object.kind} ${object.metadata.name}: ${verdict.message}`);
      }
      expect(refused).toEqual([]);
    },
    2 * patience,
  );
});

/** The hub gives a name where the part gives none. */
function named(resource: string, object: KubeObject): KubeObject {
  return { ...object, metadata: { name: resource, ...object.metadata } };
}

/** An Object, and what it applies, where that is of a kind this API server knows. */
function withManifest(object: KubeObject): readonly KubeObject[] {
  const manifest = at(object, 'spec', 'forProvider', 'manifest');
  const known = isObject(manifest) && !['DaemonSet', 'IngressController', 'Network'].includes(String(manifest['kind']));
  return known ? [object, manifest as unknown as KubeObject] : [object];
}
