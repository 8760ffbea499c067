import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type OperatorLevel, upstreamSchemas } from '../../tools/schemas.ts';
import { tryApply } from './harness/apply.ts';
import { type ControlPlane, startControlPlane } from './harness/control-plane.ts';
import { tryInstallSchemas } from './harness/install-schemas.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

const ofHyperShift = ['hostedclusters.hypershift.openshift.io', 'nodepools.hypershift.openshift.io'];

/** A level, and the one whose CRDs were tried before: what is the same in both is tried once. */
interface Row {
  readonly level: OperatorLevel;
  readonly tried?: OperatorLevel;
  readonly knowsMonitoring: boolean;
}

describe.each<Row>([
  { level: 'v0.1.75', knowsMonitoring: false },
  { level: 'v0.1.81', tried: 'v0.1.75', knowsMonitoring: true },
])('the upstream CRDs for HyperShift $level', ({ level, tried, knowsMonitoring }) => {
  let controlPlane: ControlPlane;
  beforeAll(async () => {
    controlPlane = await startControlPlane();
  }, patience);
  afterAll(() => controlPlane?.stop(), patience);

  test(
    'are all accepted and served by a real API server',
    async () => {
      const same = new Set((tried ? await upstreamSchemas(tried) : []).map((schema) => JSON.stringify(schema)));
      const others = (await upstreamSchemas(level)).filter((schema) => !same.has(JSON.stringify(schema)));
      expect(others.map(({ metadata }) => metadata.name)).toEqual(expect.arrayContaining(ofHyperShift));
      expect(await tryInstallSchemas(controlPlane.client, others)).toEqual([]);
    },
    patience,
  );

  test('are of that level: it decides whether a HostedCluster may speak of monitoring', async () => {
    const hostedCluster = {
      apiVersion: 'hypershift.openshift.io/v1beta1',
      kind: 'HostedCluster',
      metadata: { name: 'demo', namespace: 'default' },
      spec: { monitoring: {} },
    };
    const verdict = await tryApply(controlPlane.client, hostedCluster, { dryRun: true });
    const unknown = expect.stringContaining('.spec.monitoring: field not declared in schema');
    const incomplete = expect.not.stringContaining('not declared in schema');
    expect(verdict).toMatchObject({ accepted: false, message: knowsMonitoring ? incomplete : unknown });
  });

  test('cover every group that a rendered object may belong to', async () => {
    const groups = (await upstreamSchemas(level)).map((schema) => schema.spec.group);
    expect([...new Set(groups)].sort()).toEqual([
      'apiextensions.crossplane.io',
      'capsule.clastix.io',
      'cdi.kubevirt.io',
      'cert-manager.io',
      'cilium.io',
      'cluster.open-cluster-management.io',
      'external-secrets.io',
      'externaldns.k8s.io',
      'gateway.networking.k8s.io',
      'generators.external-secrets.io',
      'helm.crossplane.io',
      'helm.m.crossplane.io',
      'hypershift.openshift.io',
      'k8s.cni.cncf.io',
      'kubernetes.crossplane.io',
      'kubernetes.m.crossplane.io',
      'kubevirt.io',
      'kyverno.io',
      'machineconfiguration.openshift.io',
      'metallb.io',
      'monitoring.coreos.com',
      'operator.openshift.io',
      'ops.crossplane.io',
      'pkg.crossplane.io',
      'policies.kyverno.io',
      'policy.networking.k8s.io',
      'protection.crossplane.io',
      'quota.openshift.io',
      'route.openshift.io',
      'velero.io',
    ]);
  });
});
