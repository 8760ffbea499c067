export { contains, formatAddress, isNetwork, nextFree, overlaps, parseRange, type Range } from './cidr.ts';
export { defaultPlatform } from './default.gen.ts';
export { parseDuration } from './duration.ts';
export { claimOr, fromSettings } from './given.ts';
export {
  closedRanges,
  type Distribution,
  dnsOf,
  type Gateway,
  type HubDns,
  type IngressController,
  ingressControllerOf,
  type NetworkEngine,
  networkEngineOf,
  pinsNodes,
} from './hub.ts';
export {
  compareKubernetesVersions,
  kubernetesMinorDistance,
  offeredKubernetesVersions,
  type ResolvedKubernetes,
  resolveKubernetesVersion,
} from './kubernetes-versions.ts';
export { clusterRangeMistakes } from './network-checks.ts';
export { type ParsedPlatform, parsePlatform } from './parse.ts';
export type { Platform } from './platform.gen.ts';
export {
  type Addon,
  type Amounts,
  type Chart,
  controlPlaneStorageClass,
  fill,
  type Image,
  isLiveMigratable,
  isOnByDefault,
  machineStorageClass,
  type Placeholders,
  type PodResources,
  rolloutOf,
  rootVolumeSize,
  type SecretPath,
  type Site,
  type Size,
  type StorageClass,
  type Tier,
  type TierName,
  type VirtualClusterSize,
  zoneOf,
} from './platform.ts';
export { compareQuantities, formatQuantity, parseQuantity } from './quantity.ts';
export { platformRequirement, type ReadPlatform, readPlatform } from './read.ts';
export {
  type Channel,
  compareVersions,
  imageOf,
  minorDistance,
  minorOf,
  minorOrdinal,
  newestPatch,
  nextMinor,
  offeredReleases,
  type Release,
  type Resolved,
  resolveRelease,
  updatesFrom,
  versionOf,
} from './releases.ts';
export { rememberingParser } from './remember.ts';
export { unknownName } from './unknown-name.ts';
