import { describe, expect, test } from '@jest/globals';
import { aerodrome, claim, command } from './testing/aerodrome.ts';

interface Case {
  readonly why: string;
  readonly before: string;
  readonly after: string;
  readonly status?: number;
  /** Lines the table must have. */
  readonly want: readonly (string | RegExp)[];
}

const pools = (...list: readonly string[]) => `{nodePools: [${list.join(', ')}]}`;

describe('diff', () => {
  test.each<Case>([
    {
      why: 'nothing changes',
      before: claim('web'),
      after: claim('web', '{channel: stable}'),
      want: ['Cluster team-web/web  no change'],
    },
    {
      why: 'a size rolls every machine of the pool',
      before: claim('web'),
      after: claim('web', pools('{name: default, size: large}')),
      want: [
        /NodePools roll/,
        /↻ node-pool ×3 +rolls: its machines are replaced/,
        / {6}spec\.platform\.kubevirt\.compute\.cores +8 → 16$/,
      ],
    },
    {
      why: 'a number of nodes does not',
      before: claim('web'),
      after: claim('web', pools('{name: default, replicas: 6}')),
      want: [/~ node-pool ×3$/, / {6}spec\.replicas +1 → 2$/],
    },
    {
      why: 'a kubelet setting rolls the pool that has it',
      before: claim('web', pools('{name: default, kubeletConfig: {maxPods: 100}}')),
      after: claim('web', pools('{name: default, kubeletConfig: {maxPods: 200}}')),
      want: [/[+] kubelet-config-[0-9a-f]{8}/, /↻ node-pool ×3 +rolls/],
    },
    {
      why: 'machines of an in-place pool stay',
      before: claim('web', '{version: "4.20.5", nodePools: [{name: default, upgrade: InPlace}]}'),
      after: claim('web', '{version: "4.20.6", nodePools: [{name: default, upgrade: InPlace}]}'),
      want: [
        /↻ node-pool ×3 +its machines are updated in place/,
        /spec\.release\.image +….*4\.20\.5-multi → ….*4\.20\.6-multi$/,
      ],
    },
    {
      why: 'new resources come',
      before: claim('web'),
      after: claim('web', '{addons: [{name: cert-manager}]}'),
      want: [/\+ addon-cert-manager +software from the platform/],
    },
    {
      why: 'an add-on goes',
      before: claim('web', '{addons: [{name: cert-manager}]}'),
      after: claim('web'),
      want: [/- addon-cert-manager/],
    },
    {
      why: 'what cannot be changed is refused, with the reason',
      before: claim('web'),
      after: claim('web', '{network: {podCIDR: 10.64.0.0/14}}'),
      status: 1,
      want: [
        'Cluster team-web/web  refused',
        /✗ spec\.network\.podCIDR: podCIDR is decided when the cluster is created/,
      ],
    },
    {
      why: 'mistakes are refused',
      before: claim('web'),
      after: claim('web', '{tier: gold}'),
      status: 1,
      want: ['Cluster team-web/web  refused', /✗ spec\.tier: given "gold"/],
    },
    {
      why: 'what is held is said',
      before: claim('web'),
      after: claim('web', pools('{name: other}')),
      want: [/held/, /! held: [A-Za-z]+: /],
    },
    {
      why: 'a downgrade is held',
      before: claim('web'),
      after: claim('web', '{version: "4.19"}'),
      want: ['Cluster team-web/web  held', /! held: VersionDowngrade: /],
    },
    {
      why: 'a new claim is a new cluster',
      before: '',
      after: claim('web'),
      want: [/^Cluster team-web\/web {2}new cluster: \d+ created$/],
    },
    {
      why: 'a claim that is gone',
      before: claim('web'),
      after: '',
      want: [/^Cluster team-web\/web {2}cluster removed: \d+ removed$/],
    },
    {
      why: 'a protected claim cannot go',
      before: claim('web', '{deletionProtection: true}'),
      after: '',
      status: 1,
      want: ['Cluster team-web/web  refused', /✗ deleting web is refused: deletionProtection is on/],
    },
    { why: 'nothing on either side', before: '', after: '', status: 1, want: [''] },
  ])('$why', async ({ before, after, status = 0, want }) => {
    const ran = await command(['diff', 'old.yaml', 'new.yaml'], { files: { 'old.yaml': before, 'new.yaml': after } });
    const lines = ran.stdout.split('\n');
    for (const line of want) {
      if (typeof line === 'string') expect(lines).toContain(line);
      else expect(ran.stdout).toMatch(new RegExp(line.source, 'm'));
    }
    expect(ran.status).toBe(status);
    expect(lines.filter((line) => [...line].length > 100)).toEqual([]);
  });

  test('a claim and the dump of its composite are the same cluster', async () => {
    const composite = claim(
      'web-abcde',
      '{claimRef: {apiVersion: aerodrome.dev/v1alpha1, kind: Cluster, name: web, namespace: team-web}, channel: fast}',
    ).replace('Cluster', 'XCluster');
    const { stdout } = await command(['diff', 'old.yaml', 'new.yaml'], {
      files: { 'old.yaml': composite, 'new.yaml': claim('web', '{channel: eus}') },
    });
    expect(stdout).toMatch(/~ hosted-cluster\n {6}spec\.channel +fast-4\.20 → eus-4\.20\n/);
  });

  test('settings that live clusters do not follow are named', async () => {
    const files = { 'web.yaml': claim('web'), 'p.yaml': 'charts: {cilium: {version: 1.99.0}}' };
    const { stdout, status } = await command(['diff', 'web.yaml', 'web.yaml', '--platform-new', 'p.yaml'], { files });
    expect(stdout).toMatch(
      /^Cluster team-web\/web {2}no change\n {2}= keeps charts\.cilium\.version ".+"; new clusters get "1\.99\.0"\n$/,
    );
    expect(status).toBe(0);
  });

  const folders = {
    'old/a.yaml': claim('a'),
    'old/b.yaml': claim('b'),
    'new/a.yaml': claim('a'),
    'new/b.yaml': claim('b', '{addons: [{name: cert-manager}]}'),
    'new/c.yaml': claim('c', '{tier: "`|<b>\\n@all"}'),
  };

  test('folders as JSON', async () => {
    const { stdout, status } = await command(['diff', 'old', 'new', '-o', 'json'], { files: folders });
    const report = JSON.parse(stdout);
    expect(report.map(({ name, outcome }: { name: string; outcome: string }) => [name, outcome])).toEqual([
      ['a', 'unchanged'],
      ['b', 'changed'],
      ['c', 'refused'],
    ]);
    expect(report[1].created).toContain('addon-cert-manager');
    expect(status).toBe(1);
  });

  test('folders as a comment in which nothing of the claims is alive', async () => {
    const { stdout, status } = await aerodrome(['diff', 'old', 'new', '-o', 'markdown'], { files: folders });
    expect(stdout).toMatch(/^## What this does to clusters\n\n### Cluster `team-web\/b`: \d+ created/);
    expect(stdout).toContain('| created | `addon-cert-manager` | software from the platform');
    expect(stdout).toMatch(/### Cluster `team-web\/c`: refused\n\n- \*\*refused\*\*: ``.*`\\\|<b>.*``\n/);
    expect(stdout).toContain('1 cluster does not change.');
    expect(status).toBe(1);
  });
});
