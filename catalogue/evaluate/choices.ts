import { offeredKubernetesVersions, offeredReleases, type Platform } from '../../functions/platform/index.ts';

/** Names that a platform gives to what claims can ask for, by what a schema's title calls them. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** What may be written where a field is titled so, for a claim of `kind`. */
export function choicesOf(platform: Platform, kind: string): Choices {
  const { sites, sizes, gpus, storage, machines, virtualClusters, addons } = platform;
  const ownSizes = kind === 'VirtualCluster' ? virtualClusters.sizes : sizes;
  const versions =
    kind === 'VirtualCluster'
      ? offeredKubernetesVersions(platform)
      : offeredReleases(platform).map(({ version }) => version);
  return {
    'the name of a site': sites.map(({ name }) => name),
    'a size of the platform': Object.keys(ownSizes),
    'a machine size of the platform': Object.keys(sizes),
    'a GPU model of the platform': Object.keys(gpus),
    'the name of a storage class': Object.keys(storage.classes),
    'an image of the platform': Object.keys(machines.images),
    'the name of an add-on': Object.keys(addons),
    'a minor or a patch version in quotes': versions,
  };
}
