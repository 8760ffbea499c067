import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { moduleFolder } from '../../../tools/modules.ts';
import type { Manifest } from '../harness/api-client.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { type PodLike, type PodSecurityLevel, podSecurityJudge, podsOf, podVerdict } from '../harness/pod-security.ts';
import { templateVcluster, templateVclusterDns } from '../harness/vcluster.ts';
import { baseline, baselineWith } from './baseline.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

let controlPlane: ControlPlane;
beforeAll(async () => {
  controlPlane = await startControlPlane();
}, patience);
afterAll(() => controlPlane?.stop(), patience);

const levels: readonly { level: PodSecurityLevel }[] = [{ level: 'baseline' }, { level: 'restricted' }];

/** Pods that the authors of the standards wrote, by file name: good ones and bad ones of a level. */
async function fixtures(level: PodSecurityLevel, verdict: 'pass' | 'fail'): Promise<readonly [string, PodLike][]> {
  const module = await moduleFolder('k8s.io/pod-security-admission', 'v0.35.4');
  const folder = join(module, 'test', 'testdata', level, 'v1.35', verdict);
  return readdirSync(folder).map((name) => [name, parse(readFileSync(join(folder, name), 'utf8')) as PodLike]);
}

describe.each(levels)('pods of the standards at level $level', ({ level }) => {
  test(
    'get in where they are good',
    async () => {
      const judge = await podSecurityJudge(controlPlane.client, level, 'v1.35');
      const good = await fixtures(level, 'pass');
      const verdicts = await Promise.all(good.map(async ([name, pod]) => ({ name, ...(await judge(pod)) })));
      expect(verdicts.filter(({ accepted }) => !accepted)).toEqual([]);
      expect(good.length).toBeGreaterThan(10);
    },
    patience,
  );

  test(
    'are refused where they are bad, by Pod Security',
    async () => {
      const judge = await podSecurityJudge(controlPlane.client, level, 'v1.35');
      const bad = await fixtures(level, 'fail');
      const verdicts = await Promise.all(bad.map(async ([name, pod]) => ({ name, ...(await judge(pod)) })));
      expect(verdicts.filter(({ accepted }) => accepted)).toEqual([]);
      const others = verdicts.filter((verdict) => !verdict.accepted && verdict.by !== 'PodSecurity');
      // Validation of pods, which comes first, wants user namespaces for an unmasked /proc.
      expect(others.map(({ name }) => name)).toEqual(['procmount0.yaml', 'procmount1.yaml']);
      expect(bad.length).toBeGreaterThan(20);
    },
    patience,
  );
});

test('another reason of a refusal is not taken for Pod Security', async () => {
  const judge = await podSecurityJudge(controlPlane.client, 'restricted');
  expect(await judge({ spec: { containers: [] } })).toMatchObject({ accepted: false, by: 'Invalid' });
  const nowhere = await podVerdict(controlPlane.client, 'nowhere', { spec: { containers: [] } });
  expect(nowhere).toMatchObject({ accepted: false, by: 'NotFound' });
});

describe('the pods of a vcluster', () => {
  const judged = async (values: object) => {
    const release = { name: 'team-a', namespace: 'vc-team-a', values };
    const outcomes = [await templateVcluster(release), await templateVclusterDns(release)];
    const pods = podsOf(outcomes.flatMap((outcome) => (outcome.rendered ? outcome.objects : [])));
    const judge = await podSecurityJudge(controlPlane.client, 'restricted');
    const verdicts = [...pods].map(async ([name, pod]) => [name, await judge(pod)] as const);
    return Object.fromEntries(await Promise.all(verdicts));
  };
  const accepted = { accepted: true, warnings: [] };
  const refused = (reason: string) => ({
    accepted: false,
    by: 'PodSecurity',
    message: expect.stringContaining(reason),
  });

  test.each([
    {
      name: 'pass restricted with rootless values',
      values: baseline(),
      want: { 'Deployment team-a': accepted, 'StatefulSet team-a-etcd': accepted, 'Deployment coredns': accepted },
    },
    {
      name: 'do not pass it with the defaults of the chart',
      values: {},
      want: { 'StatefulSet team-a': refused('runAsNonRoot != true'), 'Deployment coredns': refused('seccompProfile') },
    },
    {
      name: 'do not pass it where DNS has half a security context, which replaces the whole of its own',
      values: baselineWith('controlPlane.coredns.security.podSecurityContext', { fsGroup: 12345 }),
      want: {
        'Deployment team-a': accepted,
        'StatefulSet team-a-etcd': accepted,
        'Deployment coredns': refused('seccompProfile'),
      },
    },
  ])(
    '$name',
    async ({ values, want }) => {
      expect(await judged(values)).toEqual(want);
    },
    patience,
  );
});

test.each<{ kind: string; spec: object; want: readonly string[] }>([
  { kind: 'Pod', spec: { containers: [] }, want: ['Pod it'] },
  { kind: 'DaemonSet', spec: { template: { spec: { containers: [] } } }, want: ['DaemonSet it'] },
  {
    kind: 'CronJob',
    spec: { jobTemplate: { spec: { template: { spec: { containers: [] } } } } },
    want: ['CronJob it'],
  },
  {
    kind: 'StatefulSet',
    spec: { template: { spec: { containers: [] } }, volumeClaimTemplates: [{ metadata: { name: 'data' } }] },
    want: ['StatefulSet it'],
  },
  { kind: 'VirtualMachine', spec: { template: { spec: { domain: {} } } }, want: [] },
  { kind: 'ConfigMap', spec: {}, want: [] },
])('a $kind starts $want', ({ kind, spec, want }) => {
  const object: Manifest = { apiVersion: 'v1', kind, metadata: { name: 'it' }, spec };
  expect([...podsOf([object]).keys()]).toEqual(want);
});
