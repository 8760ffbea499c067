import { describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { type KubeObject, stringAt } from '../functions/engine/index.ts';
import { renderUID } from '../functions/engine/names.ts';
import { aerodrome, claim, command } from './testing/aerodrome.ts';

const read = (text: string) => parseAllDocuments(text).map((document) => document.toJS() as KubeObject);
const resourceName = (object: KubeObject) => object.metadata.annotations?.['crossplane.io/composition-resource-name'];

describe('xr', () => {
  test.each([
    {
      why: 'a claim becomes the composite that Crossplane would make, with what belongs to both',
      input: `apiVersion: aerodrome.dev/v1alpha1
kind: Cluster
metadata:
  name: web
  namespace: team-web
  labels: {team: web, app.kubernetes.io/name: web}
  annotations: {note: mine, kubectl.kubernetes.io/last-applied-configuration: "{}"}
spec:
  tier: development
  compositeDeletePolicy: Foreground
  writeConnectionSecretToRef: {name: web-connection}
  compositionUpdatePolicy: Manual
`,
      want: {
        apiVersion: 'aerodrome.dev/v1alpha1',
        kind: 'XCluster',
        metadata: {
          name: 'web-njt2h',
          labels: {
            'crossplane.io/composite': 'web-njt2h',
            team: 'web',
            'crossplane.io/claim-name': 'web',
            'crossplane.io/claim-namespace': 'team-web',
          },
          annotations: { note: 'mine' },
        },
        spec: {
          tier: 'development',
          compositionUpdatePolicy: 'Manual',
          claimRef: { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Cluster', name: 'web', namespace: 'team-web' },
        },
      },
    },
    {
      why: 'a claim that has its composite keeps it',
      input: claim('web', '{resourceRef: {name: web-x7k2p}}'),
      want: {
        apiVersion: 'aerodrome.dev/v1alpha1',
        kind: 'XCluster',
        metadata: {
          name: 'web-x7k2p',
          labels: {
            'crossplane.io/composite': 'web-x7k2p',
            'crossplane.io/claim-name': 'web',
            'crossplane.io/claim-namespace': 'team-web',
          },
        },
        spec: {
          claimRef: { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Cluster', name: 'web', namespace: 'team-web' },
        },
      },
    },
    {
      why: 'a namespaced composite is what the user wrote',
      input: claim('web', '{crossplane: {compositionRef: {name: x}}}'),
      want: {
        apiVersion: 'aerodrome.dev/v1alpha1',
        kind: 'Cluster',
        metadata: { name: 'web', namespace: 'team-web', labels: { 'crossplane.io/composite': 'web' } },
        spec: { crossplane: { compositionRef: { name: 'x' } } },
      },
    },
  ])('$why', async ({ input, want }) => {
    const { stdout, status } = await command(['xr', 'in.yaml'], { files: { 'in.yaml': input } });
    expect(read(stdout)).toEqual([want]);
    expect(status).toBe(0);
  });

  test('is spawned like everything else', async () => {
    const { stdout, status } = await aerodrome(['xr', '-', '-n', 'team-b'], {
      stdin: 'apiVersion: aerodrome.dev/v1alpha1\nkind: Cluster\nmetadata: {name: web}\nspec: {}\n',
    });
    expect(read(stdout).map((xr) => stringAt(xr, 'spec', 'claimRef', 'namespace'))).toEqual(['team-b']);
    expect(status).toBe(0);
  });
});

describe('render', () => {
  const files = { 'in.yaml': claim('web') };

  test('prints the composite first, then every resource by name, as Crossplane would apply them', async () => {
    const { stdout } = await aerodrome(['render', 'in.yaml'], { files });
    const [xr, ...resources] = read(stdout);
    if (!xr) throw new Error('no composite');
    expect([xr.kind, xr.metadata.name]).toEqual(['XCluster', 'web-njt2h']);
    expect(stringAt(xr, 'status', 'phase')).toBe('Pending');
    const names = resources.map(resourceName);
    expect(names).toEqual([...names].sort());
    expect(names).toContain('hosted-cluster');
    const secret = resources.find((object) => resourceName(object) === 'pull-secret');
    expect(secret?.metadata).toEqual({
      name: expect.stringMatching(/^web-njt2h-[0-9a-f]{12}$/),
      generateName: 'web-njt2h-',
      namespace: 'team-web',
      labels: expect.objectContaining({
        'crossplane.io/composite': 'web-njt2h',
        'crossplane.io/claim-name': 'web',
        'crossplane.io/claim-namespace': 'team-web',
      }),
      annotations: expect.objectContaining({ 'crossplane.io/composition-resource-name': 'pull-secret' }),
      ownerReferences: [
        {
          apiVersion: 'aerodrome.dev/v1alpha1',
          kind: 'XCluster',
          name: 'web-njt2h',
          uid: renderUID({ ...xr, metadata: { name: 'web-njt2h' } }),
          controller: true,
          blockOwnerDeletion: true,
        },
      ],
    });
    for (const object of [xr, ...resources])
      expect(Object.keys(object).slice(0, 3)).toEqual(['apiVersion', 'kind', 'metadata']);
  });

  test('keeps every resource of the namespaced flavour in its namespace', async () => {
    const { stdout } = await command(['render', 'in.yaml', '--flavour', 'namespaced'], { files });
    const [xr, ...resources] = read(stdout);
    expect(xr?.kind).toBe('Cluster');
    expect(new Set(resources.map(({ metadata }) => metadata.namespace))).toEqual(new Set(['team-web']));
  });

  test('gives JSON: an object for one claim, a list for several', async () => {
    const one = JSON.parse((await command(['render', 'in.yaml', '-o', 'json'], { files })).stdout);
    expect(Object.keys(one)).toEqual(['xr', 'resources', 'plan', 'conditions', 'results']);
    expect(Object.keys(one.resources[0])).toEqual(['name', 'ready', 'object']);
    expect(Object.keys(one.plan[0])).toEqual(['name', 'state', 'why', 'waitingOn']);
    expect(new Set(one.plan.map(({ state }: { state: string }) => state))).toEqual(
      new Set(['applied', 'waiting', 'unwanted']),
    );
    const two = await command(['render', '.', '-o', 'json'], { files: { ...files, 'b.yaml': claim('b') } });
    expect(
      JSON.parse(two.stdout).map(({ xr }: { xr: KubeObject }) => stringAt(xr, 'spec', 'claimRef', 'name')),
    ).toEqual(['b', 'web']);
  });

  test('gives the plan as a table of at most 100 columns', async () => {
    const { stdout } = await command(['render', 'in.yaml', '-o', 'table'], { files });
    expect(stdout).toMatch(/^Cluster team-web\/web {2}\d+ applied, \d+ waiting, \d+ unwanted\nPending: /);
    expect(stdout).toMatch(/^\+ {2}hosted-cluster +applied +the control plane/m);
    expect(stdout).toMatch(/^… {2}cilium +waiting +waits for guest-helm/m);
    expect(stdout).toMatch(/^· {2}bastion +unwanted/m);
    expect(stdout.split('\n').filter((line) => [...line].length > 100)).toEqual([]);
  });

  test('a text that YAML 1.1 takes for something else stands in quotes', async () => {
    const text = claim('web').replace('name: web', 'name: web, labels: {a: "yes", b: "012", c: "1:30"}');
    const { stdout } = await command(['xr', 'in.yaml'], { files: { 'in.yaml': text } });
    expect(stdout).toContain('    a: "yes"\n    b: "012"\n    c: "1:30"\n');
  });
});
