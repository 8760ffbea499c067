import { type Context, choiceOf, type Mistake } from '../engine/index.ts';
import { isLiveMigratable, type Platform } from '../platform/index.ts';
import { mostPlaces, type PoolLayout } from './pool-layout.ts';
import type { ClusterNodePool, ClusterSpec } from './schema.gen.ts';
import { unknownName } from './unknown-name.ts';

/** What checking pools looks at. */
interface PoolCheckInput {
  readonly context: Context<ClusterSpec>;
  readonly platform: Platform;
  readonly layout: PoolLayout;
}

/** Sizes, sites, GPUs and disks that the claim asks for exist, where machines would be made of them. */
export function checkPools(input: PoolCheckInput): readonly Mistake[] {
  return input.context.spec.nodePools.flatMap((pool, index) => checkPool(input, pool, `spec.nodePools[${index}]`));
}

function checkPool(
  { platform, layout, context }: PoolCheckInput,
  pool: ClusterNodePool,
  path: string,
): readonly Mistake[] {
  const places = layout.places.filter((place) => place.spec === pool);
  /** Whether all machines of the pool exist and were made with this choice, so that no setting is looked up for it. */
  const settled = (of: string, is: string) =>
    places.length > 0 && places.some(({ live }) => live && choiceOf(live, of) === is);
  const mistakes: Mistake[] = [];

  if (platform.sizes[pool.size] === undefined && !settled('size', pool.size)) {
    mistakes.push(unknownName(`${path}.size`, pool.size, Object.keys(platform.sizes), 'size'));
  }
  const sites = platform.sites.map(({ name }) => name);
  (pool.sites ?? []).forEach((site, index) => {
    if (sites.includes(site) || places.some((place) => place.site === site && place.live)) return;
    mistakes.push(unknownName(`${path}.sites[${index}]`, site, sites, 'site'));
  });
  if (pool.gpu && !settled('gpu', pool.gpu.model))
    mistakes.push(...checkGpu(platform, pool.gpu, places, `${path}.gpu`));
  const { storageClass } = pool.rootVolume;
  if (storageClass !== undefined && !settled('storageClass', `claim: ${storageClass}`)) {
    const known = platform.storage.classes[storageClass];
    if (!known)
      mistakes.push(
        unknownName(
          `${path}.rootVolume.storageClass`,
          storageClass,
          Object.keys(platform.storage.classes),
          'storage class',
        ),
      );
    else if (platform.tiers[context.spec.tier].liveMigration === 'Required' && !isLiveMigratable(known)) {
      const able = Object.entries(platform.storage.classes).filter(([, entry]) => isLiveMigratable(entry));
      mistakes.push({
        path: `${path}.rootVolume.storageClass`,
        given: storageClass,
        accepted: able.map(([name]) => name).join(', '),
        message: `tier ${context.spec.tier} needs machines that can move while they run, and disks of this class cannot`,
      });
    }
  }
  return mistakes;
}

function checkGpu(
  platform: Platform,
  gpu: NonNullable<ClusterNodePool['gpu']>,
  places: PoolLayout['places'],
  path: string,
): readonly Mistake[] {
  const known = platform.gpus[gpu.model];
  if (!known) return [unknownName(`${path}.model`, gpu.model, Object.keys(platform.gpus), 'GPU model')];
  const mistakes: Mistake[] = [];
  if (gpu.count > known.maxPerNode) {
    mistakes.push({
      path: `${path}.count`,
      given: gpu.count,
      accepted: `at most ${known.maxPerNode}`,
      message: `a machine cannot have more GPUs of model ${gpu.model}`,
    });
  }
  const without = places.find(({ site }) => known.sites !== undefined && !known.sites.includes(site));
  if (without) {
    mistakes.push({
      path: `${path}.model`,
      given: gpu.model,
      accepted: `a pool on sites ${known.sites?.join(', ')}`,
      message: `there are no GPUs of model ${gpu.model} on ${without.site}; set the pool's sites`,
    });
  }
  return mistakes;
}

/** Composed resources are called after pool and site, so that two places must not come to the same name. */
export function checkPlaces({ layout, context }: PoolCheckInput): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const seen = new Map<string, PoolLayout['places'][number]>();
  for (const place of layout.places) {
    const other = seen.get(place.resource);
    seen.set(place.resource, place);
    if (!other || !place.spec) continue;
    const index = context.spec.nodePools.indexOf(place.spec);
    mistakes.push({
      path: `spec.nodePools[${index}].name`,
      given: place.pool,
      accepted: 'a name that with its site reads differently from every other pool',
      message: `pool ${place.pool} on site ${place.site} would have the same name as pool ${other.pool} on site ${other.site}`,
    });
  }
  if (layout.places.length > mostPlaces && !layout.places.some(({ live }) => live)) {
    mistakes.push({
      path: 'spec.nodePools',
      given: `${layout.places.length} pools times sites`,
      accepted: `at most ${mostPlaces}`,
      message:
        'node pools times their sites must be at most 15, since each is a group of machines of its own; pools without sites are on all of them',
    });
  }
  return mistakes;
}
