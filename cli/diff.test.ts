import { describe, expect, test } from '@jest/globals';
import { aerodrome, claim, claimOf, command } from './testing/aerodrome.ts';

interface Case {
  readonly why: string;
  readonly before: string;
  readonly after: string;
  readonly status?: number;
  /** Lines the table must have. */
  readonly want: readonly (string | RegExp)[];
}

const pools = (...list: readonly string[]) => `{nodePools: [${list.join(', ')}]}`;

const virtual = (spec = '{}') => claimOf('VirtualCluster', 'web', spec, 'team-web');
const tenant = (spec = '{}') => claimOf('Tenant', 'shop', spec);
const two = 'namespaces: [{name: live, share: 60}, {name: test, share: 40}]';
const machine = (fields: string) => tenant(`{namespaces: [{name: live}], machines: [{name: jump, ${fields}}]}`);
const quota = (cpu: number) => `quota: {hard: {cpu: "${cpu}"}}`;

describe('diff', () => {
  test.each<Case>([
    {
      why: 'any value of its chart restarts a control plane',
      before: virtual(),
      after: virtual('{sync: {ingresses: true}}'),
      want: [
        'VirtualCluster team-web/web  control plane restarts',
        /^ {2}↻ control-plane +restarts: its API server is away for a moment$/,
        /^ {6}spec\.forProvider\.values\.sync\.toHost\.ingresses\.enabled +false → true$/,
      ],
    },
    {
      why: 'several API servers restart in turn',
      before: virtual('{controlPlane: {store: Etcd, replicas: 3}}'),
      after: virtual('{controlPlane: {store: Etcd, replicas: 3}, sync: {ingresses: true}}'),
      want: [/^ {2}↻ control-plane +restarts: one API server after the other$/],
    },
    {
      why: 'another version of Kubernetes is an upgrade of the chart',
      before: virtual('{kubernetesVersion: "1.34"}'),
      after: virtual('{kubernetesVersion: "1.35"}'),
      want: [/control plane restarts/, /distro\.k8s\.version +v1\.34\.\d+ → v1\.35\.\d+$/],
    },
    {
      why: 'an older version of Kubernetes is held',
      before: virtual('{kubernetesVersion: "1.35"}'),
      after: virtual('{kubernetesVersion: "1.34"}'),
      want: ['VirtualCluster team-web/web  held', /! held: [A-Za-z]+: /],
    },
    {
      why: 'a suspended virtual cluster stops',
      before: virtual(),
      after: virtual('{suspended: true}'),
      want: [/1 stops/, /^ {2}■ control-plane +stops: nothing in it can be reached until it is resumed$/],
    },
    {
      why: 'and starts again',
      before: virtual('{suspended: true}'),
      after: virtual(),
      want: [/^ {2}~ control-plane +starts again$/],
    },
    {
      why: 'what a namespace may use changes in place',
      before: virtual('{mode: Namespace, size: small}'),
      after: virtual('{mode: Namespace, size: medium}'),
      want: [
        /^VirtualCluster team-web\/web {2}\d changed$/,
        /^ {2}~ guard-rail-quota$/,
        /^ {6}spec\.hard\["requests\.cpu"\]/,
      ],
    },
    {
      why: 'the mode of a virtual cluster is decided at its creation',
      before: virtual(),
      after: virtual('{mode: Namespace}'),
      status: 1,
      want: ['VirtualCluster team-web/web  refused', /✗ spec\.mode: /],
    },
    {
      why: 'a virtual cluster that is gone',
      before: virtual(),
      after: '',
      want: [
        /^VirtualCluster team-web\/web {2}virtual cluster removed: \d+ removed$/,
        /^ {2}- namespace +goes with all that is in it$/,
      ],
    },
    {
      why: 'volumes that are to stay do',
      before: virtual('{controlPlane: {storage: {retention: Retain}}}'),
      after: '',
      want: [/^ {2}- namespace +stays on the hub, and nobody looks after it any more$/],
    },
    {
      why: 'a quota is shared out anew',
      before: tenant(`{${quota(10)}, ${two}}`),
      after: tenant(`{${quota(20)}, ${two}}`),
      want: [
        'Tenant shop  2 changed',
        /^ {2}~ namespace-live\n {6}spec\.resources\.cpu +6 → 12$/,
        /^ {2}~ namespace-test\n {6}spec\.resources\.cpu +4 → 8$/,
      ],
    },
    {
      why: 'a namespace more',
      before: tenant('{namespaces: [{name: live}]}'),
      after: tenant('{namespaces: [{name: live}, {name: test}]}'),
      want: [/^ {2}\+ namespace-test +the tenant works in namespaces with guard rails$/],
    },
    {
      why: 'a namespace with all that is in it does not go by being forgotten',
      before: tenant(`{${quota(10)}, ${two}}`),
      after: tenant(`{${quota(10)}, namespaces: [{name: live, share: 60}]}`),
      want: [/held/, /! held: NamespaceRemoval: namespace test is no longer listed and stays/],
    },
    {
      why: 'it goes when it is said that it may',
      before: tenant(`{allowNamespaceRemoval: true, ${quota(10)}, ${two}}`),
      after: tenant(`{allowNamespaceRemoval: true, ${quota(10)}, namespaces: [{name: live, share: 60}]}`),
      want: [/2 removed/, /^ {2}- claim-namespace-until-test /, /^ {2}- namespace-test +goes with all that is in it$/],
    },
    {
      why: 'a machine is not restarted by us',
      before: machine('size: small'),
      after: machine('size: medium'),
      want: ['Tenant shop  1 changed', /^ {2}~ machine-jump +the machine has it when it is started the next time$/],
    },
    {
      why: 'a machine that is switched off',
      before: machine('size: small'),
      after: machine('size: small, running: false'),
      want: [/1 stops/, /^ {2}■ machine-jump +stops$/],
    },
    {
      why: 'what a tenant may no longer have is held where it is',
      before: `${tenant()}---\n${claimOf('VirtualCluster', 'web', '{size: large}', 'tenant-shop')}`,
      after: `${tenant('{allowed: {sizes: [small]}}')}---\n${claimOf('VirtualCluster', 'web', '{size: large}', 'tenant-shop')}`,
      want: ['Tenant shop  no change', 'VirtualCluster tenant-shop/web  held', /! held: [A-Za-z]+: .*size/],
    },
    {
      why: 'a protected tenant cannot go',
      before: tenant('{preventDeletion: true}'),
      after: '',
      status: 1,
      want: ['Tenant shop  refused', /✗ deleting shop is refused: preventDeletion is on/],
    },
    {
      why: 'a new tenant',
      before: '',
      after: tenant(),
      want: [/^Tenant shop {2}new tenant: \d+ created$/],
    },
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
    expect(stdout).toMatch(/^## What this does on the hub\n\n### Cluster `team-web\/b`: \d+ created/);
    expect(stdout).toContain('| created | `addon-cert-manager` | software from the platform');
    expect(stdout).toMatch(/### Cluster `team-web\/c`: refused\n\n- \*\*refused\*\*: ``.*`\\\|<b>.*``\n/);
    expect(stdout).toContain('1 claim does not change.');
    expect(status).toBe(1);
  });
});
