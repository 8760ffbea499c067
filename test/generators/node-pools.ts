import fc from 'fast-check';
import { isLiveMigratable, type Platform } from '../../functions/platform/index.ts';
import { labelKey, labelValue, name } from './text.ts';

/** A node pool as a claim's author writes it. */
export type NodePoolInput = Readonly<Record<string, unknown>> & { readonly name: string };

/** One to fifteen pools, with at most 15 places between them, as many as a claim may have. */
export function nodePools(platform: Platform): fc.Arbitrary<NodePoolInput[]> {
  const many = { minLength: 1, maxLength: 15, selector: ({ name: own }: NodePoolInput) => own, size: 'large' } as const;
  return fc
    .oneof(
      { weight: 7, arbitrary: fc.uniqueArray(nodePool(platform, true), { ...many, maxLength: 4 }) },
      // A kubelet configuration is a resource more: so many pools with one each are more than a claim may have.
      { weight: 1, arbitrary: fc.uniqueArray(nodePool(platform, false), many) },
    )
    .map((pools) => withinPlaces(pools, platform));
}

/** The first pools that fit on 15 places; the first always does. */
function withinPlaces(pools: readonly NodePoolInput[], platform: Platform): NodePoolInput[] {
  let places = 0;
  return pools.filter(({ sites }, index) => {
    const own = Array.isArray(sites) ? sites.length : platform.sites.length;
    if (index > 0 && places + own > 15) return false;
    places += own;
    return true;
  });
}

function nodePool(platform: Platform, configured: boolean): fc.Arbitrary<NodePoolInput> {
  return fc
    .tuple(
      fc.record(
        {
          name: name(15, 'general', 'gpu', 'p', 'x'.repeat(15), '0'),
          size: fc.constantFrom(...Object.keys(platform.sizes)),
          sites: sites(platform),
          labels: fc.dictionary(labelKey, labelValue, { maxKeys: 6 }),
          taints: fc.uniqueArray(taint, { maxLength: 4, selector: ({ key, effect }) => `${key} ${effect}` }),
          upgrade: fc.constantFrom('Replace', 'InPlace'),
          rootVolume: rootVolume(platform),
          gpu: gpu(platform),
          networks: fc.uniqueArray(attachment, { maxLength: 4 }),
          ...(configured && { kubeletConfig }),
        },
        { requiredKeys: ['name'] },
      ),
      count,
    )
    .map(([pool, size]) => ({ ...pool, ...size }));
}

const count = fc.oneof(
  fc.constant({}),
  fc.record({ replicas: fc.oneof(fc.constantFrom(0, 1, 2, 3, 300), fc.integer({ min: 0, max: 40 })) }),
  fc
    .uniqueArray(fc.oneof(fc.constantFrom(1, 2, 300), fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 2 })
    .map((bounds) => ({ autoscaling: { min: Math.min(...bounds), max: Math.max(...bounds) } })),
);

function sites(platform: Platform): fc.Arbitrary<string[]> {
  const names = platform.sites.map((site) => site.name);
  return fc.shuffledSubarray(names, { minLength: 1 });
}

const taint = fc.record(
  { key: labelKey, value: labelValue, effect: fc.constantFrom('NoSchedule', 'PreferNoSchedule', 'NoExecute') },
  { requiredKeys: ['key', 'effect'] },
);

/** Classes every tier accepts: a tier may insist on machines that move without stopping. */
function rootVolume(platform: Platform): fc.Arbitrary<object> {
  const classes = Object.entries(platform.storage.classes).filter(([, own]) => isLiveMigratable(own));
  return fc.record(
    {
      size: fc.constantFrom('32Gi', '120Gi', '1Ti', '500Gi'),
      storageClass: fc.constantFrom(...classes.map(([own]) => own)),
    },
    { requiredKeys: [] },
  );
}

/** Models every site has; a model that only some have would tie the pool's sites to it. */
function gpu(platform: Platform): fc.Arbitrary<object> {
  const models = Object.entries(platform.gpus).filter(([, { sites: only }]) => only === undefined);
  const arbitrary = ([model, { maxPerNode }]: (typeof models)[number]) =>
    fc.record(
      { model: fc.constant(model), count: fc.integer({ min: 1, max: Math.min(8, maxPerNode) }) },
      { requiredKeys: ['model'] },
    );
  return fc.oneof(...models.map(arbitrary));
}

const attachment = fc
  .tuple(name(30, 'networks', 'default'), name(30, 'storage-vlan', 'dmz'))
  .map(([namespace, own]) => `${namespace}/${own}`);

const share = fc.constantFrom('1%', '10%', '99%', '500Mi', '2Gi');

const kubeletConfig = fc.record(
  {
    maxPods: fc.constantFrom(10, 110, 250, 500),
    podPidsLimit: fc.constantFrom(256, 4096, 4194304),
    systemReserved: fc.record(
      {
        cpu: fc.constantFrom('500m', '1', '99'),
        memory: fc.constantFrom('1Gi', '512Mi'),
        ephemeralStorage: fc.constantFrom('1Gi', '999999Mi'),
      },
      { requiredKeys: [] },
    ),
    evictionHard: fc.record(
      {
        memoryAvailable: share,
        nodefsAvailable: share,
        nodefsInodesFree: fc.constantFrom('5%', '99%'),
        imagefsAvailable: share,
      },
      { requiredKeys: [] },
    ),
    imageGCHighThresholdPercent: fc.integer({ min: 81, max: 100 }),
    imageGCLowThresholdPercent: fc.integer({ min: 0, max: 80 }),
    cpuManagerPolicy: fc.constantFrom('none', 'static'),
    topologyManagerPolicy: fc.constantFrom('none', 'best-effort', 'restricted', 'single-numa-node'),
    containerLogMaxSize: fc.constantFrom('1Mi', '50Mi', '9999Mi'),
    containerLogMaxFiles: fc.constantFrom(2, 5, 20),
  },
  { requiredKeys: [] },
);
