import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { aerodrome, claim, command } from './testing/aerodrome.ts';

const files = { 'web.yaml': claim('web') };

const folder = join(import.meta.dirname, '../examples');
const claims = ['cluster', 'virtual-cluster', 'tenant', 'enrolment'].flatMap((kind) =>
  readdirSync(join(folder, kind)).map((file) => join(kind, file)),
);

describe('simulate', () => {
  test('tells a cluster’s life on at most 100 columns', async () => {
    const { stdout, stderr, status } = await aerodrome(['simulate', join(folder, 'cluster/production.yaml')]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toMatch(/^Cluster team-payments\/payments {2}\+ applied.*\n\n 1 {2}Pending /);
    expect(stdout).toMatch(/^ {4}\+ hosted-cluster +the control plane/m);
    expect(stdout).toMatch(/^ {4}… .*waits? for/m);
    expect(stdout).toMatch(/^ {4}✓ .*hosted-cluster/m);
    expect(stdout).toMatch(/\nReady after \d+ rounds: \d+ resources, \d+ ready/);
    expect(stdout.split('\n').filter((line) => [...line].length > 100)).toEqual([]);
  });

  test.each([
    {
      kind: 'virtual-cluster',
      want: [
        /^VirtualCluster team-shop\/staging {2}\+ applied/,
        /^ 7 {2}Provisioning Starting: the control plane starts; its API server does not answer yet$/m,
        /^ {4}\+ app ×2 +a chart that the claim wants installed inside$/m,
        /^ {2}API +https:\/\/staging\.team-shop\.vc\.example\.com$/m,
        /^ {2}Kubeconfig ConfigMap staging\.vc\.kubeconfig$/m,
      ],
    },
    {
      kind: 'tenant',
      want: [
        /^Tenant billing {2}\+ applied/,
        /^ {4}\+ namespace ×3 +the tenant works in namespaces with guard rails$/m,
        /^ {2}Claims in {2}tenant-billing$/m,
        /^ {2}Namespaces 3\/3 ready$/m,
        /^ {4}production +vc-tenant-billing--production +cpu 12, memory 48Gi, pods 150/m,
      ],
    },
  ])('tells the life of a $kind likewise', async ({ kind, want }) => {
    const { stdout, stderr, status } = await command(['simulate', join(folder, kind, 'team.yaml')]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    for (const line of want) expect(stdout).toMatch(line);
    expect(stdout.split('\n').filter((line) => [...line].length > 100)).toEqual([]);
  });

  test.each([
    { until: 'ready', want: { ready: true } },
    { until: 'settled', want: { ready: true } },
    { until: '3', want: { ready: false } },
  ])('ends at $until', async ({ until, want }) => {
    const { stdout } = await command(['simulate', 'web.yaml', '--until', until, '-o', 'json'], { files });
    const { rounds, ready } = JSON.parse(stdout);
    expect({ ready }).toEqual(want);
    if (until === '3') expect(rounds.length).toBe(3);
    expect(rounds[0].round).toBe(1);
    expect(Object.keys(rounds[0])).toEqual([
      ...['round', 'phase', 'reason', 'message'],
      ...['applied', 'changed', 'removed', 'ready', 'failed', 'waiting'],
    ]);
  });

  test('says when a cluster cannot become Ready', async () => {
    const paused = { 'web.yaml': claim('web', '{paused: true}') };
    const { stdout, stderr, status } = await command(['simulate', 'web.yaml'], { files: paused });
    expect(stdout).toMatch(/\n[A-Z][a-z]+ after \d rounds: 0 resources, 0 ready\n/);
    expect(stderr).toMatch(/^web\.yaml: Cluster\/web: does not become Ready: \S/);
    expect(status).toBe(1);
  });

  test('prints nothing of a claim that is refused', async () => {
    const wrong = { 'web.yaml': claim('web', '{tier: gold}') };
    expect(await command(['simulate', 'web.yaml'], { files: wrong })).toEqual({
      stdout: '',
      stderr: 'web.yaml: Cluster/web: spec.tier: given "gold"; accepted: one of development, standard, production\n',
      status: 1,
    });
  });

  test.each([
    { file: 'web.yaml/x.yaml', reason: 'part of the path is no folder' },
    { file: '.', reason: 'is a folder' },
  ])('says why it cannot write $file', async ({ file, reason }) => {
    const { stderr, status } = await command(['simulate', 'web.yaml', '--until', '1', '--write', file], { files });
    expect({ stderr, status }).toEqual({ stderr: `${file}: cannot write: ${reason}\n`, status: 1 });
  });

  test('applies nothing before what it waits for', async () => {
    const { stdout } = await command(['simulate', 'web.yaml', '--until', 'settled', '-o', 'json'], { files });
    const applied = new Set<string>();
    for (const round of JSON.parse(stdout).rounds) {
      for (const name of round.applied) applied.add(name);
      for (const { name } of round.waiting) expect(applied).not.toContain(name);
      expect(round.removed).toEqual([]);
    }
    expect(applied).toContain('cilium');
  });

  test('says where the whole YAML is', async () => {
    const { stdout } = await command(['simulate', 'web.yaml', '--write', 'out/web.yaml', '--until', '2'], { files });
    const [, count] = /The whole YAML: out\/web\.yaml \((\d+) objects\)\n$/.exec(stdout) ?? [];
    expect(Number(count)).toBeGreaterThan(5);
  });

  test.each([
    ['cluster', 'production'],
    ['virtual-cluster', 'team'],
    ['tenant', 'team'],
  ])('the demo plays a %s', (kind, name) => {
    const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
    expect(scripts.demo.split(' && ')).toContain(
      `node cli/aerodrome.js simulate examples/${kind}/${name}.yaml --write out/demo/${kind}.yaml`,
    );
  });
});

describe('the examples', () => {
  test('are right together, and every claim says what it is for', async () => {
    const { stdout, stderr } = await command(['validate', folder]);
    expect(stderr).toBe('');
    const found = new Set(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split(': ')[0] ?? ''),
    );
    expect([...found].sort()).toEqual(claims.map((claim) => join(folder, claim)).sort());
    for (const file of found) {
      const text = readFileSync(file, 'utf8');
      expect(text).toMatch(/^# /m);
      expect(parseAllDocuments(text).flatMap(({ errors }) => errors)).toEqual([]);
    }
  });

  test.each(claims)('%s becomes Ready', async (claim) => {
    const { stdout } = await command(['simulate', join(folder, claim), '-o', 'json']);
    expect(JSON.parse(stdout).ready).toBe(true);
  });

  test.each(['cluster/standard', 'virtual-cluster/team', 'tenant/team', 'enrolment/cluster'])(
    '%s becomes Ready where services hear of it',
    async (claim) => {
      const platform = join(folder, 'platform-services.yaml');
      const { stdout } = await command([
        'simulate',
        join(folder, `${claim}.yaml`),
        '--platform',
        platform,
        '-o',
        'json',
      ]);
      const { ready, rounds } = JSON.parse(stdout) as { ready: boolean; rounds: { applied: string[] }[] };
      expect(ready).toBe(true);
      const applied = rounds.flatMap((round) => round.applied);
      expect(applied).toContain(claim.startsWith('enrolment') ? 'api-record' : 'enrolment');
    },
  );
});
