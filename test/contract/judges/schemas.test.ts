import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { upstreamSchemas } from '../../../tools/schemas.ts';
import type { Manifest } from '../harness/api-client.ts';
import { tryApply } from '../harness/apply.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { installSchemas } from '../harness/install-schemas.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

interface Case {
  readonly apiVersion: string;
  readonly kind: string;
  readonly good: object;
  readonly bad: object;
  /** Part of what the server says to the bad one. */
  readonly why: string;
}

const quota = { hard: { 'requests.cpu': '8', pods: '50' } };
const ofTenant = { matchLabels: { 'aerodrome.dev/tenant': 'red' } };

const cases: readonly Case[] = [
  {
    apiVersion: 'policy.networking.k8s.io/v1alpha1',
    kind: 'AdminNetworkPolicy',
    good: {
      priority: 10,
      subject: { namespaces: ofTenant },
      egress: [{ name: 'metadata', action: 'Deny', to: [{ networks: ['169.254.169.254/32', 'fd00:ec2::254/128'] }] }],
    },
    bad: {
      priority: 10,
      subject: { namespaces: ofTenant },
      egress: [{ action: 'Deny', to: [{ networks: ['here'] }] }],
    },
    why: 'Invalid CIDR format provided',
  },
  {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'TLSRoute',
    good: {
      parentRefs: [{ name: 'hub', namespace: 'ingress' }],
      hostnames: ['team-a.example.com'],
      rules: [{ backendRefs: [{ name: 'team-a', port: 443 }] }],
    },
    bad: {
      parentRefs: [{ name: 'hub' }],
      hostnames: ['192.0.2.1'],
      rules: [{ backendRefs: [{ name: 'a', port: 443 }] }],
    },
    why: 'Hostnames cannot contain an IP',
  },
  {
    apiVersion: 'quota.openshift.io/v1',
    kind: 'ClusterResourceQuota',
    good: { selector: { labels: ofTenant }, quota },
    bad: { selector: { labels: ofTenant } },
    why: 'spec.quota',
  },
  {
    apiVersion: 'route.openshift.io/v1',
    kind: 'Route',
    good: { to: { kind: 'Service', name: 'team-a' }, tls: { termination: 'passthrough' } },
    bad: { to: { kind: 'Service', name: 'team-a' }, tls: { termination: 'half' } },
    why: 'spec.tls.termination',
  },
  {
    apiVersion: 'capsule.clastix.io/v1beta2',
    kind: 'Tenant',
    good: { owners: [{ kind: 'Group', name: 'red' }], cordoned: true, preventDeletion: true },
    bad: { owners: [{ kind: 'Team', name: 'red' }] },
    why: 'spec.owners[0].kind',
  },
  {
    apiVersion: 'capsule.clastix.io/v1beta2',
    kind: 'ResourcePool',
    good: { selectors: [ofTenant], quota },
    bad: { selectors: [ofTenant] },
    why: 'spec.quota',
  },
  {
    apiVersion: 'capsule.clastix.io/v1beta2',
    kind: 'GlobalResourceQuota',
    good: { namespaceSelectors: [ofTenant], quota },
    bad: { selectors: [ofTenant], quota },
    why: '.spec.selectors: field not declared in schema',
  },
  {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'NamespacedValidatingPolicy',
    good: { validationActions: ['Deny'], validations: [{ expression: 'true' }] },
    bad: { validationActions: ['Deny'], rules: [] },
    why: '.spec.rules: field not declared in schema',
  },
  {
    apiVersion: 'k8s.cni.cncf.io/v1',
    kind: 'NetworkAttachmentDefinition',
    good: { config: '{"cniVersion":"0.3.1","type":"bridge"}' },
    bad: { config: { type: 'bridge' } },
    why: 'spec.config',
  },
];

let controlPlane: ControlPlane;
beforeAll(async () => {
  controlPlane = await startControlPlane();
  const groups = new Set(cases.map(({ apiVersion }) => apiVersion.split('/')[0]));
  const schemas = (await upstreamSchemas('v0.1.81')).filter(({ spec }) => groups.has(spec.group));
  await installSchemas(controlPlane, schemas);
}, patience);
afterAll(() => controlPlane?.stop(), patience);

describe.each(cases)("upstream's schema of $kind", ({ apiVersion, kind, good, bad, why }) => {
  const judged = (spec: object) => {
    const object: Manifest = { apiVersion, kind, metadata: { name: 'judged' }, spec };
    return tryApply(controlPlane.client, object, { dryRun: true });
  };

  test('accepts a good one', async () => {
    expect(await judged(good)).toMatchObject({ accepted: true });
  });

  test('refuses a bad one for its mistake', async () => {
    expect(await judged(bad)).toMatchObject({ accepted: false, message: expect.stringContaining(why) });
  });
});
