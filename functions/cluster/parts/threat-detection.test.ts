import { describe, expect, test } from '@jest/globals';
import type { ClusterClaimSpec } from '../schema.gen.ts';
import { builtPart, clusterContext, only, platformWith } from './cluster.fixture.ts';
import { platformNamespaces } from './platform-namespaces.ts';
import { auditAgent, threatAgent } from './threat-detection.ts';

type Detection = NonNullable<NonNullable<ClusterClaimSpec['security']>['threatDetection']>;
const detecting = (threatDetection: Detection): ClusterClaimSpec => ({ security: { threatDetection } });
const helper = (name: string) =>
  ['runAsUser', 'fsGroup'].map((field) => ({ name: `${name}.podSecurityContext.${field}`, value: 'null' }));

const outputs = {
  customfields: 'cluster:team-a-shop',
  alertmanager: { hostport: 'https://alertmanager.hub.example.com', minimumpriority: 'notice' },
  webhook: { address: 'https://triage.hub.example.com/reports', minimumpriority: 'notice' },
};

const release = (name: string, chart: object, forProvider: object) => ({
  apiVersion: 'helm.m.crossplane.io/v1beta1',
  kind: 'Release',
  metadata: {
    annotations: {
      'aerodrome.dev/choices': '{"version":"platform"}',
      'aerodrome.dev/threat-namespace': 'threat-detection',
      'crossplane.io/external-name': name,
    },
    name: `shop-${name}`,
    namespace: 'team-a',
  },
  spec: {
    forProvider: { chart, wait: false, ...forProvider },
    managementPolicies: ['Observe', 'Create', 'Update', 'LateInitialize'],
    providerConfigRef: { kind: 'ProviderConfig', name: 'shop' },
    rollbackLimit: 3,
  },
});

const falco = (values: object, set: readonly object[]) =>
  release(
    'falco',
    { name: 'falco', repository: 'https://falcosecurity.github.io/charts', version: '9.1.0' },
    {
      namespace: 'threat-detection',
      set,
      skipCreateNamespace: false,
      values: {
        driver: { kind: 'modern_ebpf' },
        falco: { json_output: true, priority: 'notice' },
        scc: { create: true },
        tolerations: [{ operator: 'Exists' }],
        ...values,
      },
    },
  );

const outside = [...platformNamespaces, 'build', 'kyverno', 'threat-detection']
  .sort()
  .map((name) => `k8s.ns.name!=${name}`)
  .join(', ');

const responses = (dryRun: object, terminate: readonly string[] = []) => [
  { action: 'isolate the pod', actionner: 'kubernetes:label', parameters: { labels: { quarantine: 'true' } } },
  {
    action: 'end the pod',
    actionner: 'kubernetes:terminate',
    parameters: { grace_period_seconds: 20, ignore_daemonsets: true, ignore_statefulsets: true },
  },
  {
    rule: 'isolate',
    match: {
      rules: ['Terminal shell in container', 'Drop and execute new binary in container'],
      output_fields: [outside],
    },
    ...dryRun,
    actions: [{ action: 'isolate the pod' }],
  },
  ...(terminate.length === 0
    ? []
    : [
        {
          rule: 'end',
          match: { rules: terminate, priority: '>=Critical', output_fields: [outside] },
          ...dryRun,
          actions: [{ action: 'end the pod' }],
        },
      ]),
];

interface Talon {
  readonly config: { readonly rulesOverride: string };
  readonly rbac: Readonly<Record<string, readonly string[]>>;
}

function talonOf(spec: ClusterClaimSpec, platform = platformWith({})): Talon {
  const object = only('threat-agent', threatAgent, clusterContext({ spec, platform }));
  const { values } = (object['spec'] as { forProvider: { values: { 'falco-talon': Talon } } }).forProvider;
  return values['falco-talon'];
}

describe('Falco', () => {
  test('Detect: reports and does nothing else', () => {
    expect(builtPart('threat-agent', threatAgent, clusterContext())).toEqual(
      falco(
        { falcosidekick: { enabled: true, config: outputs }, responseActions: { enabled: false } },
        helper('falcosidekick'),
      ),
    );
  });

  test.each([
    { mode: 'Suggest' as const, why: 'says what it would do', dryRun: { dry_run: 'true' } },
    { mode: 'Enforce' as const, why: 'does it', dryRun: {} },
  ])('$mode: the response engine $why, outside of exempt namespaces', ({ mode, dryRun }) => {
    const spec = detecting({ mode, exemptNamespaces: ['build'] });
    const talon = talonOf(spec);
    expect(JSON.parse(talon.config.rulesOverride)).toEqual(responses(dryRun));
    expect(builtPart('threat-agent', threatAgent, clusterContext({ spec }))).toEqual(
      falco(
        {
          falcosidekick: { enabled: true, config: { ...outputs, talon: { address: 'http://falco-talon:2803' } } },
          'falco-talon': talon,
          responseActions: { enabled: true },
        },
        [...helper('falcosidekick'), ...helper('falco-talon')],
      ),
    );
  });

  test('only what the platform names is ended, and only if it is critical', () => {
    const platform = platformWith({ threatDetection: { terminateRules: ['Detect crypto miners'] } });
    const { config } = talonOf(detecting({ mode: 'Enforce', exemptNamespaces: ['build'] }), platform);
    expect(JSON.parse(config.rulesOverride)).toEqual(responses({}, ['Detect crypto miners']));
  });

  test('no rules: no response, since a rule that names none would match everything', () => {
    const platform = platformWith({ threatDetection: { quarantineRules: [] } });
    const { config } = talonOf(detecting({ mode: 'Enforce' }), platform);
    expect((JSON.parse(config.rulesOverride) as object[]).filter((entry) => 'rule' in entry)).toEqual([]);
  });

  test.each([
    { name: 'label', terminateRules: [], want: ['get', 'list', 'patch', 'update'] },
    { name: 'label and end', terminateRules: ['x'], want: ['get', 'list', 'patch', 'update', 'delete'] },
  ])('rights to $name pods, and to change nothing else', ({ terminateRules, want }) => {
    const { rbac } = talonOf(detecting({ mode: 'Enforce' }), platformWith({ threatDetection: { terminateRules } }));
    const changing = Object.entries(rbac).filter(
      ([name, verbs]) => !['pods', 'events', 'leases'].includes(name) && verbs.some((verb) => verb !== 'get'),
    );
    expect({ pods: rbac['pods'], changing }).toEqual({ pods: want, changing: [] });
  });

  test('nowhere to send to: no outputs', () => {
    const { alertmanager: _a, triage: _t, ...threatDetection } = platformWith({}).threatDetection;
    const platform = { ...platformWith({}), threatDetection };
    expect(builtPart('threat-agent', threatAgent, clusterContext({ platform }))?.['spec']).toMatchObject({
      forProvider: { values: { falcosidekick: { config: { customfields: 'cluster:team-a-shop' } } } },
    });
  });
});

describe('Tetragon', () => {
  test('leaves the platform out of its export, and watches exempt namespaces all the same', () => {
    const spec = detecting({ engine: 'Tetragon', exemptNamespaces: ['build'] });
    const silent = JSON.stringify({
      namespace: ['', ...[...platformNamespaces, 'kyverno', 'threat-detection'].sort()],
    });
    expect(builtPart('threat-agent', threatAgent, clusterContext({ spec }))).toEqual(
      release(
        'tetragon',
        { name: 'tetragon', repository: 'https://helm.cilium.io', version: '1.7.0' },
        {
          namespace: 'kube-system',
          skipCreateNamespace: true,
          values: {
            crds: { installMethod: 'operator' },
            tetragon: {
              clusterName: 'team-a-shop',
              exportDenyList: `{"health_check":true}\n${silent}`,
              prometheus: { enabled: true },
            },
            tolerations: [{ operator: 'Exists' }],
          },
        },
      ),
    );
  });
});

describe('life', () => {
  const live = only('threat-agent', threatAgent, clusterContext());
  const observed = { 'threat-agent': live };

  test('quarantine comes first', () => {
    expect(threatAgent.needs).toEqual(['guest-helm', 'network-baseline', 'quarantine']);
  });

  test('one engine does not become the other: its release stays', () => {
    const c = clusterContext({ spec: detecting({ engine: 'Tetragon' }), observed });
    expect(builtPart('threat-agent', threatAgent, c)).toEqual(live);
  });

  test('switched off it is taken out of the guest, in two steps', () => {
    const spec = detecting({ enabled: false });
    const leaving = { ...live, spec: { ...(live['spec'] as object), managementPolicies: ['*'] } };
    expect(builtPart('threat-agent', threatAgent, clusterContext({ spec, observed }))).toEqual(leaving);
    const gone = clusterContext({ spec, observed: { 'threat-agent': leaving as never } });
    expect(builtPart('threat-agent', threatAgent, gone)).toBeUndefined();
  });
});

describe('audit logs', () => {
  test('are received on the hub, where the API server runs', () => {
    const c = clusterContext({ spec: detecting({ auditLogs: true }) });
    expect(builtPart('audit-agent', auditAgent, c)).toEqual({
      apiVersion: 'helm.m.crossplane.io/v1beta1',
      kind: 'Release',
      metadata: {
        annotations: {
          'aerodrome.dev/choices': '{"version":"platform"}',
          'crossplane.io/external-name': 'team-a-shop-audit',
        },
        name: 'shop-audit-agent',
        namespace: 'team-a',
      },
      spec: {
        forProvider: {
          chart: { name: 'falco', repository: 'https://falcosecurity.github.io/charts', version: '9.1.0' },
          namespace: 'threat-detection',
          set: helper('falcosidekick'),
          skipCreateNamespace: true,
          values: {
            collectors: { enabled: false },
            controller: { kind: 'deployment', deployment: { replicas: 1 } },
            driver: { enabled: false },
            falco: {
              json_output: true,
              load_plugins: ['k8saudit', 'json'],
              plugins: [
                { name: 'k8saudit', library_path: 'libk8saudit.so', open_params: 'http://:9765/k8s-audit' },
                { name: 'json', library_path: 'libjson.so' },
              ],
              priority: 'notice',
              rules_files: ['/etc/falco/k8s_audit_rules.yaml', '/etc/falco/rules.d'],
            },
            falcoctl: {
              config: {
                artifact: {
                  allowedTypes: ['plugin', 'rulesfile'],
                  follow: { refs: ['k8saudit-rules:0'] },
                  install: { refs: ['k8saudit-rules:0', 'k8saudit:0', 'json:0'], resolveDeps: true },
                },
              },
            },
            falcosidekick: { enabled: true, config: outputs },
            fullnameOverride: 'team-a-shop-audit',
            scc: { create: false },
            services: [{ name: 'log', ports: [{ port: 9765, protocol: 'TCP' }], type: 'ClusterIP' }],
          },
          wait: false,
        },
        managementPolicies: ['*'],
        providerConfigRef: { kind: 'ClusterProviderConfig', name: 'hub' },
        rollbackLimit: 3,
      },
    });
  });

  test('the receiver of a long name has a name that Helm takes, and its own', () => {
    const c = clusterContext({ spec: detecting({ auditLogs: true }) });
    const names = ['a', 'b'].map((last) => {
      const long = { ...c, names: { ...c.names, hubWide: `${'n'.repeat(61)}-${last}` } };
      return only('audit-agent', auditAgent, long).metadata.annotations?.['crossplane.io/external-name'] ?? '';
    });
    expect(names.map((name) => name.length)).toEqual([53, 53]);
    expect(new Set(names).size).toBe(2);
  });

  test('only where they are asked for', () => {
    expect(builtPart('audit-agent', auditAgent, clusterContext())).toBeUndefined();
  });
});
