import { describe, expect, test } from '@jest/globals';
import { at, type KubeObject, listAt } from '../engine/index.ts';
import { accepted, type Given, grown, live, platformWith } from './parts/virtual-cluster.fixture.ts';

const conditions = (answer: ReturnType<typeof accepted>) =>
  Object.fromEntries(answer.conditions.map(({ type, status, reason }) => [type, `${status} ${reason}`]));

describe('phases of a life', () => {
  const phases: string[] = [];
  let observed: Readonly<Record<string, KubeObject>> = {};
  let status: Readonly<Record<string, unknown>> | undefined;
  for (let round = 0; round < 8; round++) {
    const answer = accepted({ observed, ...(status ? { status } : {}) });
    phases.push(`${answer.status['phase']}: ${answer.status['message']}`);
    observed = live(answer.resources);
    status = answer.status;
  }

  test('from nothing to ready, each step with its reason', () => {
    expect(phases.filter((phase, index) => phase !== phases[index - 1])).toEqual([
      'Pending: namespace is being created',
      'Provisioning: what the policies admit is being created',
      'Provisioning: the binding of the policies is being created',
      'Provisioning: control-plane is being created',
      'Configuring: kubeconfig waits for authority',
      'Configuring: kubeconfig is being created',
      'Ready: everything is in place',
    ]);
  });
});

test('status of a virtual cluster', () => {
  const { observed, answer } = grown({
    spec: { apps: [{ name: 'web', chart: { repository: 'https://a.example.com', name: 'web', version: '1.0.0' } }] },
  });
  const { quota, ...status } = answer.status;
  expect(status).toEqual({
    phase: 'Ready',
    reason: 'Available',
    message: 'everything is in place',
    mode: 'VCluster',
    edition: 'OSS',
    tenant: 'a',
    namespace: 'vc-tenant-a--shop',
    endpoint: 'https://shop.vc-tenant-a--shop.svc',
    version: { current: '1.35.2', desired: '1.35.2', chart: '0.36.1', available: ['1.36.0'] },
    kubeconfig: { configMapRef: { name: 'shop.vc.kubeconfig' } },
    size: 'small',
    nodes: 'Shared',
    apps: [{ name: 'web', version: '1.0.0', ready: true }],
    quarantined: false,
  });
  const carrier = observed['guard-rail-quota'] as KubeObject;
  const counted = {
    ...observed,
    'guard-rail-quota': {
      ...carrier,
      status: { ...Object(carrier['status']), atProvider: { manifest: { status: { used: { pods: '7' } } } } },
    },
  };
  const later = accepted({ observed: counted, status: answer.status });
  expect(listAt(later.status, 'quota').find((one) => (one as { name: string }).name === 'pods')).toEqual({
    name: 'pods',
    tenant: '30',
    controlPlane: '4',
    hard: '34',
    used: '7',
  });
  expect(quota).toHaveLength(22);
});

test('status of a namespace', () => {
  const { answer } = grown({ spec: { mode: 'Namespace', access: { kubeconfig: 'ServiceAccount' } } });
  const { quota: _quota, ...status } = answer.status;
  expect(status).toEqual({
    phase: 'Ready',
    reason: 'Available',
    message: 'everything is in place',
    mode: 'Namespace',
    tenant: 'a',
    namespace: 'vc-tenant-a--shop',
    endpoint: 'https://api.hub.example.com:6443',
    kubeconfigSecretRef: { name: 'shop.vc.kubeconfig' },
    size: 'small',
    nodes: 'Shared',
    apps: [],
    quarantined: false,
  });
});

describe('conditions', () => {
  test('of one that is complete', () => {
    expect(conditions(grown().answer)).toEqual({
      IsolationReady: 'True Available',
      ControlPlaneReady: 'True Available',
      NodesReady: 'True NotRequested',
      AccessReady: 'True Available',
      ServicesReady: 'True NotRequested',
      AppsReady: 'True NotRequested',
      SettingsCurrent: 'True Current',
      ConfigurationValid: 'True Valid',
      Quarantined: 'False NotQuarantined',
      Suspended: 'False Running',
      IsolationComplete: 'True Complete',
      UpgradeAvailable: 'True Offered',
    });
  });

  test('where nothing on the hub denies, a tenant that writes policies can open metadata addresses: that is said', () => {
    const platform = platformWith({ hub: { distribution: 'Kubernetes' } });
    const open = { spec: { sync: { networkPolicies: true } }, platform };
    expect(conditions(grown(open).answer)['IsolationComplete']).toBe('False MetadataCanBeOpened');
    expect(conditions(grown({ platform }).answer)['IsolationComplete']).toBe('True Complete');
  });
});

describe('an upgrade', () => {
  const old = grown({ spec: { kubernetesVersion: '1.34' } });
  const asked = accepted({ spec: { kubernetesVersion: '1.35' }, observed: old.observed, status: old.answer.status });

  test('shows where it comes from and goes to', () => {
    expect(asked.status).toMatchObject({
      phase: 'Upgrading',
      version: { current: '1.34.5', desired: '1.35.2' },
    });
  });

  test('is done when the Release is', () => {
    const observed = live(asked.resources);
    const release = {
      ...(observed['control-plane'] as KubeObject),
      status: { conditions: [{ type: 'Ready', status: 'False', reason: 'Upgrading' }] },
    };
    const going = accepted({
      spec: { kubernetesVersion: '1.35' },
      observed: { ...observed, 'control-plane': release },
      status: asked.status,
    });
    expect(going.status).toMatchObject({ phase: 'Upgrading', version: { current: '1.34.5', desired: '1.35.2' } });
    const done = accepted({ spec: { kubernetesVersion: '1.35' }, observed, status: going.status });
    expect(done.status).toMatchObject({ phase: 'Ready', version: { current: '1.35.2', desired: '1.35.2' } });
  });

  test('that is held says why, and everything stays', () => {
    const held = accepted({ spec: { kubernetesVersion: '1.36' }, observed: old.observed, status: old.answer.status });
    expect(held.status).toMatchObject({
      phase: 'Blocked',
      reason: 'VersionJump',
      version: { current: '1.34.5', desired: '1.36.0' },
    });
  });
});

describe('what fails', () => {
  test('after it was complete is degraded', () => {
    const { observed, answer } = grown();
    const namespace = {
      ...(observed['namespace'] as KubeObject),
      status: { conditions: [{ type: 'Synced', status: 'False', reason: 'ReconcileError', message: 'forbidden' }] },
    };
    const later = accepted({ observed: { ...observed, namespace }, status: answer.status });
    expect(later.status).toMatchObject({ phase: 'Degraded', reason: 'ReconcileError' });
    expect(later.status['endpoint']).toBe('https://shop.vc-tenant-a--shop.svc');
  });

  test('an app that fails is no outage', () => {
    const spec = {
      apps: [{ name: 'web', chart: { repository: 'https://a.example.com', name: 'web', version: '1.0.0' } }],
    };
    const { observed, answer } = grown({ spec });
    const app = {
      ...(observed['app-web'] as KubeObject),
      status: { conditions: [{ type: 'Ready', status: 'False', reason: 'Unavailable', message: 'crash' }] },
    };
    const later = accepted({ spec, observed: { ...observed, 'app-web': app }, status: answer.status });
    expect(later.status).toMatchObject({
      phase: 'Ready',
      apps: [{ name: 'web', ready: false, message: 'app web: crash' }],
    });
    expect(conditions(later)['AppsReady']).toBe('False Unavailable');
  });
});

describe('what is not begun', () => {
  const chart = { repository: 'https://charts.example.com', name: 'podinfo', version: '6.9.4' };
  const apps = (given: Given) => listAt(accepted(given).status, 'apps').map((app) => at(app, 'message'));
  const spec = { apps: [{ name: 'podinfo', chart }] };

  test('says what it waits for, not that it is being created', () => {
    expect(apps({ spec })).toEqual(['waits for inside-helm']);
    const tenantSpec = { allowed: { sizes: ['medium'] } };
    expect(apps({ spec: { ...spec, size: 'large' }, tenantSpec })).toEqual(['waits for what its tenant allows']);
  });

  test('a namespace notes nothing that only a control plane is made by', () => {
    const notes = (mode: 'VCluster' | 'Namespace') =>
      Object.keys(accepted({ spec: { mode } }).resources.get('namespace')?.object.metadata.annotations ?? {})
        .filter((key) => key.startsWith('decided.'))
        .map((key) => key.replace('decided.aerodrome.dev/', ''));
    const gone = notes('VCluster').filter((note) => !notes('Namespace').includes(note));
    expect(gone).toEqual(['controlPlane', 'images']);
  });
});
