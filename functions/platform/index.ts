export { contains, formatAddress, isNetwork, nextFree, overlaps, parseRange, type Range } from './cidr.ts';
export { defaultPlatform } from './default.gen.ts';
export { parseDuration } from './duration.ts';
export { clusterRangeMistakes } from './network-checks.ts';
export { type ParsedPlatform, parsePlatform } from './parse.ts';
export type { Platform } from './platform.gen.ts';
export {
  type Addon,
  type Chart,
  fill,
  isLiveMigratable,
  isOnByDefault,
  type Placeholders,
  rolloutOf,
  rootVolumeSize,
  type SecretPath,
  type Site,
  type Size,
  type StorageClass,
  type Tier,
  type TierName,
  zoneOf,
} from './platform.ts';
export { compareQuantities, formatQuantity, parseQuantity } from './quantity.ts';
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
