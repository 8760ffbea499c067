import { labels as shared } from '../tenancy/index.ts';

export { manager } from '../tenancy/index.ts';

/** Labels and annotations by which the objects of a cluster are found again. */
export const labels = {
  ...shared,
  /** `<namespace>-<name>` of the claim, on everything that is made for a cluster. */
  cluster: 'aerodrome.dev/cluster',
  tier: 'aerodrome.dev/tier',
  /** Pool and site of a NodePool, since its name cannot be taken apart. */
  pool: 'aerodrome.dev/pool',
  site: 'aerodrome.dev/site',
} as const;

export const annotations = {
  /** Version of the release image an object was given, to be known after the platform stops offering it. */
  version: 'aerodrome.dev/version',
  /** Sites of a pool in the order its machines were spread over them, as JSON. */
  sites: 'aerodrome.dev/sites',
  /** What settings decided when the cluster was created, as JSON. */
  decisions: 'aerodrome.dev/decisions',
  /** `<namespace>/<name>` of the claim, which no other claim shares; `labels.cluster` can be read two ways. */
  claim: 'aerodrome.dev/claim',
  /** Domain of the cluster, below which all its host names are. */
  domain: 'aerodrome.dev/domain',
} as const;
