import { describe, expect, test } from '@jest/globals';
import { accepted, condition, conditionTypes, emptyHub, play } from '../../../test/lives/hand-made.ts';
import { at, type KubeObject, stringAt } from '../../engine/index.ts';
import { advance, apply } from '../index.ts';

const metadata = { namespace: 'team-a' };
const apiVersions = { externalSecrets: 'external-secrets.io/v1', pushSecrets: 'external-secrets.io/v1alpha1' };
const externalSecret: KubeObject = {
  apiVersion: apiVersions.externalSecrets,
  kind: 'ExternalSecret',
  metadata,
  spec: {
    target: { name: 'demo-etcd' },
    dataFrom: [{ sourceRef: { generatorRef: { kind: 'Password', name: 'demo-etcd' } } }],
  },
};
const generator: KubeObject = {
  apiVersion: 'generators.external-secrets.io/v1alpha1',
  kind: 'Password',
  metadata: { ...metadata, name: 'demo-etcd' },
  spec: { length: 32 },
};
const pushSecret: KubeObject = {
  apiVersion: apiVersions.pushSecrets,
  kind: 'PushSecret',
  metadata,
  spec: {
    selector: { secret: { name: 'demo-etcd' } },
    secretStoreRefs: [{ kind: 'ClusterSecretStore', name: 'platform' }],
    data: [{ match: { secretKey: 'key', remoteRef: { remoteKey: 'clusters/demo' } } }],
  },
};
const certificate: KubeObject = {
  apiVersion: 'cert-manager.io/v1',
  kind: 'Certificate',
  metadata,
  spec: { secretName: 'demo-api', dnsNames: ['api.demo.example.com'] },
};
const virtualMachine = (runStrategy: string): KubeObject => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { ...metadata, name: 'demo-bastion' },
  spec: { runStrategy, template: { spec: { volumes: [{ name: 'root', dataVolume: { name: 'root' } }] } } },
});
const simple = (apiVersion: string, kind: string, spec: object = {}): KubeObject => ({
  apiVersion,
  kind,
  metadata: { ...metadata, name: 'demo' },
  spec,
});
/** The object after each round, with these others beside it. */
function lifeOf(object: KubeObject, others: Readonly<Record<string, KubeObject>>, count: number) {
  return play(emptyHub(), { subject: object, ...others }, count).map((world) => world.objects.get('subject'));
}

describe('each operator, round by round', () => {
  test.each([
    {
      name: 'an ExternalSecret is synced at once',
      object: { ...externalSecret, spec: { target: { name: 'demo-etcd' } } },
      others: {},
      show: (object: KubeObject | undefined) => condition(object, 'Ready'),
      want: ['True SecretSynced', 'True SecretSynced'],
    },
    {
      name: 'an ExternalSecret waits for its generator',
      object: externalSecret,
      others: {},
      show: (object: KubeObject | undefined) => condition(object, 'Ready'),
      want: ['False SecretSyncedError', 'False SecretSyncedError'],
    },
    {
      name: 'a PushSecret waits for the Secret that another object writes',
      object: pushSecret,
      others: { generator, secret: externalSecret },
      show: (object: KubeObject | undefined) => condition(object, 'Ready'),
      want: ['False Errored', 'True Synced'],
    },
    {
      name: 'a Certificate is issued in a round',
      object: certificate,
      others: {},
      show: (object: KubeObject | undefined) => [condition(object, 'Issuing'), condition(object, 'Ready')].join(', '),
      want: ['True DoesNotExist, False DoesNotExist', '-, True Ready', '-, True Ready'],
    },
    {
      name: 'a VirtualMachine gets its disk, starts, runs',
      object: virtualMachine('Always'),
      others: {},
      show: (object: KubeObject | undefined) =>
        `${stringAt(object, 'status', 'printableStatus')} ${condition(object, 'Ready')}`,
      want: ['Provisioning False VMINotExists', 'Starting False GuestNotRunning', 'Running True GuestRunning'],
    },
    {
      name: 'a VirtualMachine that shall not run does not',
      object: virtualMachine('Halted'),
      others: {},
      show: (object: KubeObject | undefined) => stringAt(object, 'status', 'printableStatus'),
      want: ['Stopped', 'Stopped'],
    },
    {
      name: 'a DataVolume is imported',
      object: simple('cdi.kubevirt.io/v1beta1', 'DataVolume'),
      others: {},
      show: (object: KubeObject | undefined) => stringAt(object, 'status', 'phase'),
      want: ['ImportScheduled', 'ImportInProgress', 'Succeeded', 'Succeeded'],
    },
    {
      name: 'a Schedule is enabled, and backs nothing up while there is no cluster',
      object: simple('velero.io/v1', 'Schedule'),
      others: {},
      show: (object: KubeObject | undefined) => object?.['status'],
      want: [{ phase: 'Enabled' }, { phase: 'Enabled' }],
    },
    {
      name: 'a ResourceQuota counts what is composed into its namespace',
      object: simple('v1', 'ResourceQuota', { hard: { configmaps: '5', 'count/widgets.example.com': '3', pods: '9' } }),
      others: {
        one: { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { ...metadata, name: 'one' } },
        map: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { ...metadata, name: 'map' } },
        another: { apiVersion: 'other.example.com/v1', kind: 'Widget', metadata: { ...metadata, name: 'another' } },
      },
      show: (object: KubeObject | undefined) => at(object, 'status', 'used'),
      want: [{ configmaps: '1', 'count/widgets.example.com': '1', pods: '0' }],
    },
    {
      name: 'a Secret for the token of an account is filled, and what is in it is not shown',
      object: { ...simple('v1', 'Secret'), type: 'kubernetes.io/service-account-token' },
      others: {},
      show: (object: KubeObject | undefined) => object?.['data'],
      want: [{ redacted: '' }, { redacted: '' }],
    },
    {
      name: 'another Secret is what it was',
      object: simple('v1', 'Secret'),
      others: {},
      show: (object: KubeObject | undefined) => object?.['data'],
      want: [undefined, undefined],
    },
    {
      name: 'a ClusterSecretStore is validated',
      object: simple('external-secrets.io/v1', 'ClusterSecretStore'),
      others: {},
      show: (object: KubeObject | undefined) => condition(object, 'Ready'),
      want: ['True Valid', 'True Valid'],
    },
    {
      name: 'a Usage is ready',
      object: simple('protection.crossplane.io/v1beta1', 'Usage'),
      others: {},
      show: (object: KubeObject | undefined) => condition(object, 'Ready'),
      want: ['True Available'],
    },
    {
      name: 'a kind without a status gets none',
      object: simple('metallb.io/v1beta1', 'IPAddressPool'),
      others: {},
      show: (object: KubeObject | undefined) => object?.['status'],
      want: [undefined, undefined],
    },
  ])('$name', ({ object, others, show, want }) => {
    expect(lifeOf(object, others, want.length).map(show)).toEqual(want);
  });

  test('a Certificate that changes is issued again', () => {
    const [before] = play(emptyHub(), { subject: certificate }, 3).slice(-1);
    const changed = { ...certificate, spec: { secretName: 'demo-api', dnsNames: ['other.example.com'] } };
    const worlds = before ? play(before, { subject: changed }, 2) : [];
    expect(at(worlds.at(-1)?.objects.get('subject'), 'status', 'revision')).toBe(2);
  });
});

describe('an Object of provider-kubernetes', () => {
  const wrapped = (manifest: KubeObject, spec: object = {}): KubeObject => ({
    apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
    kind: 'Object',
    metadata: { ...metadata, annotations: { 'aerodrome.dev/scope': 'hub' } },
    spec: {
      forProvider: { manifest },
      providerConfigRef: { kind: 'ClusterProviderConfig', name: 'hub' },
      readiness: { policy: 'SuccessfulCreate' },
      ...spec,
    },
  });
  const carried = (object: KubeObject | undefined) => at(object, 'status', 'atProvider', 'manifest');

  test('is made, then reports what the operator of the inner object reports', () => {
    const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'demo' } };
    const [first, second] = lifeOf(wrapped(namespace), {}, 2);
    expect(conditionTypes(first)).toEqual(['Ready', 'Synced']);
    expect([condition(first, 'Ready'), condition(first, 'Synced')]).toEqual([
      'False Creating',
      'True ReconcileSuccess',
    ]);
    expect(stringAt(carried(first), 'metadata', 'uid')).toBeDefined();
    expect(at(carried(first), 'status')).toBeUndefined();
    expect(condition(second, 'Ready')).toBe('True Available');
    expect(at(carried(second), 'status')).toEqual({ phase: 'Active' });
    expect(at(carried(second), 'metadata', 'uid')).toBe(at(carried(first), 'metadata', 'uid'));
  });

  test('what changes in the manifest changes there; what others added stays', () => {
    const secret = (data: object) => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'demo', namespace: 'team-a' },
      data,
    });
    const [before] = play(emptyHub(), { subject: wrapped(secret({ a: '1' })) }, 2).slice(-1);
    const worlds = before ? play(before, { subject: wrapped(secret({ b: '2' })) }, 1) : [];
    expect(carried(worlds[0]?.objects.get('subject'))).toMatchObject({
      data: { a: '1', b: '2' },
      metadata: { generation: 2 },
    });
  });

  test('waits for a namespace that comes with the control plane', () => {
    const policy = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'demo', namespace: 'team-a-demo' } };
    const cluster: KubeObject = {
      apiVersion: 'hypershift.openshift.io/v1beta1',
      kind: 'HostedCluster',
      metadata: { name: 'demo', namespace: 'team-a' },
      spec: { release: { image: 'ocp-release:4.20.6' }, services: [] },
    };
    const objects = lifeOf(wrapped(policy), { cluster }, 3);
    expect(objects.map((object) => condition(object, 'Synced'))).toEqual([
      'False ReconcileError',
      'True ReconcileSuccess',
      'True ReconcileSuccess',
    ]);
    expect(carried(objects[0])).toBeUndefined();
  });

  test('for the hosted cluster says why it cannot reach it', () => {
    const guest = wrapped(
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'demo' } },
      { providerConfigRef: { kind: 'ProviderConfig', name: 'demo' } },
    );
    const [unconfigured] = lifeOf(guest, {}, 1);
    const message = (object: KubeObject | undefined) => stringAt(object, 'status', 'conditions', 0, 'message');
    expect(message(unconfigured)).toBe(
      'connect failed: cannot get provider config: ProviderConfig.kubernetes.m.crossplane.io "demo" not found',
    );
    const config = {
      apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
      kind: 'ProviderConfig',
      metadata: { ...metadata, name: 'demo' },
    };
    const [unreachable] = lifeOf(guest, { config }, 1);
    expect(message(unreachable)).toContain('connection refused');
    const [elsewhere] = play({ ...emptyHub(), beside: [config] }, { subject: guest }, 1);
    expect(condition(elsewhere?.objects.get('subject'), 'Synced')).toBe('True ReconcileSuccess');
  });
});

test('in the claims flavour an object waits outside until its namespace is there', () => {
  const pool: KubeObject = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'demo', namespace: 'team-a-demo' },
  };
  const cluster: KubeObject = {
    apiVersion: 'hypershift.openshift.io/v1beta1',
    kind: 'HostedCluster',
    metadata: { name: 'demo', namespace: 'team-a' },
    spec: { release: { image: 'ocp-release:4.20.6' }, services: [] },
  };
  const claimRef = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Cluster', name: 'demo', namespace: 'team-a' };
  const { composite, ...world } = emptyHub();
  const claimed = { ...composite, kind: 'XCluster', metadata: { name: 'demo-x', uid: 'uid' }, spec: { claimRef } };
  const answer = accepted({ pool, cluster });
  const first = apply({ ...world, composite: claimed }, answer);
  expect([...first.objects.keys()]).toEqual(['cluster']);
  expect(condition(first.composite, 'Synced')).toBe('False ReconcileError');
  const second = apply(advance(first), answer);
  expect([...second.objects.keys()]).toEqual(['cluster', 'pool']);
  expect(condition(second.composite, 'Synced')).toBe('True ReconcileSuccess');
});
