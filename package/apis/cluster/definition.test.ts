import { describe, expect, test } from '@jest/globals';
import { clusterSchema } from '../../../functions/cluster/kind-schema.gen.ts';
import { validate } from '../../../functions/engine/validation/index.ts';

const claim = (content: unknown) => ({ kind: 'Cluster', metadata: { name: 'payments' }, spec: content });
const judge = (content: unknown) => validate(clusterSchema, claim(content), 'claims');

test('an empty spec is a whole cluster', () => {
  expect(judge({})).toEqual({
    mistakes: [],
    spec: {
      channel: 'stable',
      tier: 'standard',
      controlPlane: { etcd: {} },
      nodePools: [
        { name: 'default', size: 'medium', labels: {}, taints: [], upgrade: 'Replace', rootVolume: {}, networks: [] },
      ],
      network: { hostPrefix: 23, apiAllowedCIDRs: [], policy: 'DefaultDeny', kubeProxyReplacement: true, hubble: true },
      ingress: { mode: 'Dedicated' },
      access: { admins: [], viewers: [], breakGlass: false, kubeconfig: 'OIDC', serviceAccountRole: 'admin' },
      security: {
        threatDetection: { enabled: true, mode: 'Detect', engine: 'Falco', auditLogs: false, exemptNamespaces: [] },
        podSecurity: 'baseline',
        secretEncryption: true,
      },
      addons: [],
      backup: {},
      bastion: { enabled: false, size: 'small', sshKeys: [] },
      upgrade: { maxSurge: 1, maxUnavailable: 0, drainTimeout: '30m', paused: false },
      paused: false,
      allowPoolRemoval: false,
    },
  });
});

describe('what a user gets wrong', () => {
  const pool = (fields: object) => ({ nodePools: [{ name: 'general', ...fields }] });

  test.each<{ name: string; spec: unknown; want: string[] }>([
    {
      name: 'a version without quotes',
      spec: { version: 4.2 },
      want: [
        'spec.version: given 4.2; accepted: a minor or a patch version in quotes, such as "4.20" (at most 10 characters)',
      ],
    },
    {
      name: 'a size of another kind',
      spec: { tier: 'prod' },
      want: ['spec.tier: given "prod"; accepted: one of development, standard, production'],
    },
    {
      name: 'too many replicas',
      spec: pool({ replicas: 301 }),
      want: ['spec.nodePools[0].replicas: given 301; accepted: a whole number from 0 to 300'],
    },
    {
      name: 'half a replica',
      spec: pool({ replicas: 1.5 }),
      want: ['spec.nodePools[0].replicas: given 1.5; accepted: a whole number from 0 to 300'],
    },
    {
      name: 'a misspelt field, deep',
      spec: pool({ kubeletConfig: { maxpods: 1 } }),
      want: ['spec.nodePools[0].kubeletConfig.maxpods: unknown field; did you mean maxPods?'],
    },
    {
      name: 'a pool without a name',
      spec: { nodePools: [{}] },
      want: [
        'spec.nodePools[0].name: is missing; accepted: lower-case letters, digits and dashes, such as "general" (at most 15 characters)',
      ],
    },
    {
      name: 'a pool twice',
      spec: { nodePools: [{ name: 'a' }, { name: 'a' }] },
      want: ['spec.nodePools[1].name: "a" is there twice; accepted: entries that differ in name'],
    },
    {
      name: 'no pools',
      spec: { nodePools: [] },
      want: ['spec.nodePools: given []; accepted: a list of 1 to 15 entries'],
    },
    {
      name: 'a retention of days',
      spec: { backup: { retention: '30d' } },
      want: [
        'spec.backup.retention: given "30d"; accepted: a Go duration in h, m and s, such as "720h" (at most 20 characters)',
      ],
    },
    {
      name: 'an IPv6 network',
      spec: { network: { podCIDR: 'fd00::/48' } },
      want: [
        'spec.network.podCIDR: given "fd00::/48"; accepted: an IPv4 network, such as "10.64.0.0/14" (at most 18 characters)',
      ],
    },
    {
      name: 'two mistakes at once',
      spec: { teir: 'x', ...pool({ replicas: 1, autoscaling: { min: 1, max: 2 } }) },
      want: [
        'spec.teir: unknown field; did you mean tier?',
        'spec.nodePools[0].replicas: replicas and autoscaling exclude each other, since only one of them can decide the number of nodes',
      ],
    },
    {
      name: 'a label that is a number',
      spec: pool({ labels: { 'example.com/a': 1 } }),
      want: ['spec.nodePools[0].labels["example.com/a"]: given 1; accepted: a label value (at most 63 characters)'],
    },
  ])('$name', ({ spec: content, want }) => {
    expect(judge(content).mistakes.map(({ path, message }) => `${path}: ${message}`)).toEqual(want);
  });

  test.each(['0 2 * * *', '*/15 * * * *', '0 0 1 JAN *', '0 6-18,22 * * MON-FRI', '@daily'])(
    'the schedule %s is accepted',
    (schedule) => {
      expect(judge({ backup: { schedule } }).mistakes).toEqual([]);
    },
  );

  test.each(['* * * *', '60 * * * *', '0 24 * * *', 'daily', '0 0 32 * *', '0 0 * FOO *', ''])(
    'the schedule "%s" is refused',
    (schedule) => {
      expect(judge({ backup: { schedule } }).mistakes.map(({ path }) => path)).toEqual(['spec.backup.schedule']);
    },
  );

  test('labels may be called anything a label may be called', () => {
    const labels = JSON.parse('{"constructor": "a", "toString": "b", "hasOwnProperty": "c"}') as object;
    expect(judge(pool({ labels }))).toMatchObject({ mistakes: [], spec: { nodePools: [{ labels }] } });
  });

  test('a label called __proto__ is a mistake like any other, and changes no prototype', () => {
    const labels = JSON.parse('{"__proto__": {"polluted": "yes"}}') as object;
    const { spec: kept, mistakes } = judge(pool({ labels }));
    expect(mistakes.map(({ path }) => path)).toEqual(['spec.nodePools[0].labels.__proto__']);
    expect(Object.getPrototypeOf(kept.nodePools[0]?.labels)).toBe(Object.prototype);
  });
});
