import { describe, expect, test } from '@jest/globals';
import { transitionMistakes } from '../../../functions/engine/validation/index.ts';
import { type VirtualClusterClaimSpec, virtualClusterSchema } from '../../../functions/virtual-cluster/index.ts';
import {
  composed,
  type Given,
  grown,
  request,
} from '../../../functions/virtual-cluster/parts/virtual-cluster.fixture.ts';
import { judgeVcluster, templateVcluster, type VclusterRelease, vclusterValuesMistakes } from '../harness/vcluster.ts';
import { examples, generated, type NamedClaim, platforms, variants } from './claims.ts';
import { render } from './rendered.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

const everywhere = Object.entries(platforms).flatMap(([on, platform]) =>
  examples.map(([what, given]): NamedClaim => [`${what} on ${on}`, { ...given, platform }]),
);
const claims = [...everywhere, ...variants, ...generated(20)]
  .map(([what, given]) => ({ what, given, release: render(given).release }))
  .filter((one): one is typeof one & { release: VclusterRelease } => one.release !== undefined);

test.each(claims)(
  'vcluster takes the values of $what',
  async ({ given, release }) => {
    expect(await vclusterValuesMistakes(release.values)).toEqual([]);
    const edition = given.spec?.edition ?? 'OSS';
    expect(await judgeVcluster(release)).toEqual(edition === 'OSS' ? {} : { needsLicence: true });
    expect(await templateVcluster(release)).toMatchObject({ rendered: true });
  },
  patience,
);

interface Edit {
  readonly what: string;
  readonly from: VirtualClusterClaimSpec;
  readonly to: VirtualClusterClaimSpec;
  /** What an API server says that has our rules; and with it the kind where such an edit slips through. */
  readonly ours: 'followed' | 'refused';
  /** What vcluster says to the values that would follow. */
  readonly vcluster: 'allowed' | 'forbidden';
}

const etcd = (fields: object = {}) => ({ controlPlane: { store: 'Etcd', replicas: 3, ...fields } }) as const;
const onPlatform = { edition: 'Platform', platform: { apiKeySecretRef: { name: 'key' } } } as const;
const exposed = { expose: { type: 'LoadBalancer', host: 'shop.example.com' } } as const;
const ownMachines = {
  nodes: { type: 'Private', joinSecretRef: { name: 'join' }, machines: [{ name: 'a' }] },
} as const;

/**
 * Where the two differ, ours is the stricter: volumes of a StatefulSet, members of an etcd and whose the nodes are is
 * nothing that vcluster compares, and an etcd in the place of SQLite starts empty.
 */
const edits: readonly Edit[] = [
  { what: 'nothing', from: {}, to: {}, ours: 'followed', vcluster: 'allowed' },
  { what: 'SQLite becomes etcd', from: {}, to: etcd(), ours: 'refused', vcluster: 'allowed' },
  { what: 'etcd becomes SQLite', from: etcd(), to: {}, ours: 'refused', vcluster: 'forbidden' },
  { what: 'etcd loses a member', from: etcd({ replicas: 5 }), to: etcd(), ours: 'refused', vcluster: 'allowed' },
  {
    what: 'the store grows',
    from: { controlPlane: { storage: { size: '5Gi' } } },
    to: { controlPlane: { storage: { size: '10Gi' } } },
    ours: 'refused',
    vcluster: 'allowed',
  },
  {
    what: 'the hub no longer gives it machines',
    from: { ...onPlatform, ...exposed },
    to: { ...onPlatform, ...exposed, ...ownMachines },
    ours: 'refused',
    vcluster: 'allowed',
  },
  {
    what: 'it gives up machines of its own',
    from: { ...onPlatform, ...exposed, ...ownMachines },
    to: { ...onPlatform, ...exposed },
    ours: 'refused',
    vcluster: 'allowed',
  },
  {
    what: 'the next Kubernetes',
    from: { kubernetesVersion: '1.34' },
    to: { kubernetesVersion: '1.35' },
    ours: 'followed',
    vcluster: 'allowed',
  },
  { what: 'another way in', from: {}, to: exposed, ours: 'followed', vcluster: 'allowed' },
  {
    what: 'more that is synced',
    from: {},
    to: { sync: { ingresses: true, networkPolicies: true } },
    ours: 'followed',
    vcluster: 'allowed',
  },
  { what: 'stopped', from: etcd(), to: { ...etcd(), suspended: true }, ours: 'followed', vcluster: 'allowed' },
  { what: 'a licence', from: {}, to: onPlatform, ours: 'followed', vcluster: 'allowed' },
  {
    what: 'volumes that stay',
    from: {},
    to: { controlPlane: { storage: { retention: 'Retain' } } },
    ours: 'followed',
    vcluster: 'allowed',
  },
];

describe.each(edits)('a live virtual cluster, edited: $what', ({ from, to, ours, vcluster }) => {
  const previous = releaseOf({ spec: from }).values;

  test('our rules', () => {
    const [before, after] = [from, to].map((spec) => request({ spec }).composite);
    const mistakes = transitionMistakes(virtualClusterSchema, before ?? {}, after ?? {}, 'claims');
    expect(mistakes.length > 0 ? 'refused' : 'followed').toBe(ours);
  });

  test(
    "vcluster's own, on what would follow",
    async () => {
      const { forbiddenChange } = await judgeVcluster({ ...releaseOf({ spec: to }), previous });
      expect(forbiddenChange === undefined ? 'allowed' : 'forbidden').toBe(vcluster);
    },
    patience,
  );

  test(
    'what is rendered of the edit is never what vcluster forbids, rules or no rules',
    async () => {
      const live = grown({ spec: from });
      const answer = composed({ spec: to, observed: live.observed, status: live.answer.status });
      if (answer.outcome !== 'accepted') return expect(ours).toBe('refused');
      expect(answer.holds.some(({ reason }) => reason === 'Immutable')).toBe(ours === 'refused');
      const release = render({ spec: to, observed: live.observed, status: live.answer.status }).release;
      if (!release) throw new Error('cannot judge the edit: there is no Release');
      expect(await judgeVcluster({ ...release, previous })).not.toHaveProperty('forbiddenChange');
      expect(JSON.stringify(release.values) === JSON.stringify(previous)).toBe(
        ours === 'refused' || JSON.stringify(from) === JSON.stringify(to),
      );
    },
    patience,
  );
});

function releaseOf(given: Given): VclusterRelease {
  const { release } = render(given);
  if (!release) throw new Error('cannot judge a virtual cluster without a Release');
  return release;
}
