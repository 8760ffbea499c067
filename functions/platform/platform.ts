import type {
  Platform,
  PlatformAddons,
  PlatformChartsCilium,
  PlatformSecretStorePathsPullSecret,
  PlatformSite,
  PlatformSizes,
  PlatformStorageClasses,
  PlatformTenancyLimitsContainerDefault,
  PlatformTiersStandard,
  PlatformVirtualClustersControlPlaneApiServer,
  PlatformVirtualClustersImagesOss,
  PlatformVirtualClustersSizes,
} from './platform.gen.ts';
import { rolloutAll } from './rollout.gen.ts';

/** A failure zone of the hub. */
export type Site = PlatformSite;
/** A machine size that claims can name. */
export type Size = PlatformSizes;
/** A storage class of the hub. */
export type StorageClass = PlatformStorageClasses;
/** A Helm chart. */
export type Chart = PlatformChartsCilium;
/** An entry of the add-on catalogue. */
export type Addon = PlatformAddons;
/** What a tier means. */
export type Tier = PlatformTiersStandard;
/** What the tiers are called. */
export type TierName = keyof Platform['tiers'];
/** An entry of the secret store. */
export type SecretPath = PlatformSecretStorePathsPullSecret;

/** What a virtual cluster's tenant may use. */
export type VirtualClusterSize = PlatformVirtualClustersSizes;
/** Requests and limits of one pod. */
export type PodResources = PlatformVirtualClustersControlPlaneApiServer;
/** Processors, memory and disk of one container. */
export type Amounts = PlatformTenancyLimitsContainerDefault;
/** An image without its tag. */
export type Image = PlatformVirtualClustersImagesOss;

/** A cluster's own words for `{name}`, `{namespace}`, `{tenant}` and `{uid}`. */
export interface Placeholders {
  readonly name: string;
  readonly namespace: string;
  readonly tenant: string;
  /** Of its composite; for paths of the secret store. */
  readonly uid?: string;
}

const rolloutAllPaths: ReadonlySet<string> = new Set(rolloutAll);

/** Whether a change of the setting at `path` (such as `secretStore.name`) reaches live clusters. */
export function rolloutOf(path: string): 'New' | 'All' {
  for (let end = path.length; end > 0; end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
    if (rolloutAllPaths.has(path.slice(0, end))) return 'All';
  }
  return 'New';
}

/** A setting's text with its placeholders replaced. */
export function fill(text: string, values: Placeholders): string {
  return text.replaceAll(/\{(name|namespace|tenant|uid)\}/g, (_, key: keyof Placeholders) => values[key] ?? '');
}

/** The value of the label topology.kubernetes.io/zone of a site's nodes. */
export function zoneOf(site: Site): string {
  return site.zone ?? site.name;
}

/** Root disk of a node of a size, where the claim names none. */
export function rootVolumeSize(platform: Platform, size: Size): string {
  return size.rootVolumeSize ?? platform.storage.rootVolume.size;
}

/** Class of the root disks of machines outside clusters. */
export function machineStorageClass({ machines, storage }: Platform): string {
  return machines.storageClass ?? storage.rootVolume.storageClass;
}

/** Class of the disks of virtual control planes. */
export function controlPlaneStorageClass({ virtualClusters, storage }: Platform): string {
  return virtualClusters.controlPlane.storage.storageClass ?? storage.rootVolume.storageClass;
}

/** Whether machines with disks of this class can move without stopping. */
export function isLiveMigratable(storageClass: StorageClass): boolean {
  return storageClass.accessModes.includes('ReadWriteMany') && storageClass.volumeMode === 'Block';
}

/** Whether clusters get an add-on that their claim does not mention. */
export function isOnByDefault(platform: Platform, addon: string): boolean {
  return platform.policyEngine === addon || platform.addons[addon]?.enabledByDefault === true;
}
