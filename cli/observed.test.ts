import { describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { type KubeObject, stringAt } from '../functions/engine/index.ts';
import { claim, command } from './testing/aerodrome.ts';
import { dump } from './testing/hub.ts';

const read = (text: string) => parseAllDocuments(text).map((document) => document.toJS() as KubeObject);
const onHub = (name: string) => claim(name, `{resourceRef: {name: ${name}-x7k2p}}`);
const names = (objects: readonly KubeObject[]) => objects.map(({ metadata }) => metadata.name);

/** Everything else in a dump of a namespace. */
const strangers = `---
apiVersion: v1
kind: ConfigMap
metadata: {name: kube-root-ca.crt, namespace: team-web}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: other
  namespace: team-web
  annotations: {crossplane.io/composition-resource-name: hosted-cluster}
  ownerReferences: [{apiVersion: other.dev/v1, kind: XOther, name: other, uid: "1", controller: true}]
`;

describe('what a hub holds already', () => {
  test.each([
    { why: 'is recognised by its owner, whose name the file does not know', composite: false },
    { why: 'may come with its composite', composite: true },
  ])('$why', async ({ composite }) => {
    const observed = dump(onHub('web'), 'ready', { composite });
    const files = { 'web.yaml': claim('web'), 'dump/all.yaml': observed + strangers };
    const { stdout, stderr, status } = await command(['render', 'web.yaml', '--observed', 'dump'], { files });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const [xr, ...resources] = read(stdout);
    const [uid] = new Set(
      read(observed).flatMap(
        ({ metadata }) => (metadata['ownerReferences'] as { uid: string }[])?.map((owner) => owner.uid) ?? [],
      ),
    );
    expect([xr?.metadata.name, xr?.metadata.uid]).toEqual(['web-x7k2p', uid]);
    expect(stringAt(xr, 'status', 'phase')).toBe('Ready');
    const existing = names(read(observed).filter(({ kind }) => kind !== 'XCluster'));
    expect(names(resources)).toEqual(expect.arrayContaining(existing));
  });

  test('belongs to the claim it was made for', async () => {
    const files = {
      'all/a.yaml': claim('a'),
      'all/b.yaml': claim('b'),
      'dump.yaml': dump(onHub('a'), 'ready') + dump(onHub('b'), 1),
    };
    const { stdout } = await command(['render', 'all', '--observed', 'dump.yaml', '-o', 'json'], { files });
    const phases = JSON.parse(stdout).map(({ xr }: { xr: KubeObject }) => stringAt(xr, 'status', 'phase'));
    expect(phases).toEqual(['Ready', 'Provisioning']);
  });

  test('without any owner belongs to the only claim', async () => {
    const bare = read(dump(claim('web'), 3)).map(
      ({ metadata: { ownerReferences: _, labels: __, ...metadata }, ...rest }) => ({ ...rest, metadata }),
    );
    const files = {
      'web.yaml': claim('web'),
      'dump.json': JSON.stringify({ apiVersion: 'v1', kind: 'List', items: bare }),
    };
    const { stdout } = await command(['render', 'web.yaml', '--observed', 'dump.json', '-o', 'json'], { files });
    expect(stringAt(JSON.parse(stdout).xr, 'status', 'phase')).toBe('Provisioning');
  });

  test('is refused when one thing is there twice', async () => {
    const files = { 'web.yaml': claim('web'), 'a.yaml': dump(claim('web'), 1), 'b.yaml': dump(claim('web'), 1) };
    const { stderr, status } = await command(['render', 'web.yaml', '--observed', 'a.yaml', '--observed', 'b.yaml'], {
      files,
    });
    expect(stderr).toMatch(/^web\.yaml: Cluster\/web: observed twice: /);
    expect(status).toBe(1);
  });

  test('is the old side of a comparison', async () => {
    const files = {
      'old.yaml': claim('web'),
      'new.yaml': claim('web', '{nodePools: [{name: default, size: large}]}'),
      'dump.yaml': dump(onHub('web'), 'settled', { composite: true }),
    };
    const same = await command(['diff', 'old.yaml', 'old.yaml', '--observed', 'dump.yaml'], { files });
    expect(same.stdout).toBe('Cluster team-web/web  no change\n');
    const { stdout } = await command(['diff', 'old.yaml', 'new.yaml', '--observed', 'dump.yaml'], { files });
    expect(stdout).toMatch(/^ {2}↻ node-pool ×3 +rolls: /m);
    expect(stdout).toMatch(/^ {6}spec\.platform\.kubevirt\.compute\.cores +8 → 16$/m);
  });

  test('of the namespaced flavour carries what lives elsewhere', async () => {
    const files = {
      'old.yaml': claim('web'),
      'new.yaml': claim('web', '{nodePools: [{name: default, replicas: 6}]}'),
      'dump.yaml': dump(claim('web'), 'settled', { flavour: 'namespaced', composite: true }),
    };
    const observed = ['--observed', 'dump.yaml', '--flavour', 'namespaced'];
    const rendered = await command(['render', 'old.yaml', '-o', 'json', ...observed], { files });
    expect(stringAt(JSON.parse(rendered.stdout).xr, 'status', 'phase')).toBe('Ready');
    const { stdout, stderr } = await command(['diff', 'old.yaml', 'new.yaml', ...observed], { files });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Cluster team-web\/web {2}\d changed\n/);
    expect(stdout).toMatch(/~ node-pool ×3\n {6}spec\.replicas +1 → 2\n/);
  });

  test('of another claim is said to be missing', async () => {
    const files = { 'web.yaml': claim('web'), 'dump.yaml': dump(claim('other'), 2) };
    const { stderr, status } = await command(['render', 'web.yaml', '--observed', 'dump.yaml'], { files });
    expect({ stderr, status }).toEqual({ stderr: 'web.yaml: Cluster/web: nothing observed of it\n', status: 0 });
  });

  test('of the other flavour is said to be that', async () => {
    const files = { 'web.yaml': claim('web'), 'dump.yaml': dump(claim('web'), 2, { flavour: 'namespaced' }) };
    const { stderr } = await command(['render', 'web.yaml', '--observed', 'dump.yaml'], { files });
    expect(stderr).toBe(
      'web.yaml: Cluster/web: nothing observed of it; what is observed belongs to a Cluster: try --flavour namespaced\n',
    );
  });
});
