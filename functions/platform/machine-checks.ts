import { type Check, named, repeated } from './check.ts';
import { mistake } from './mistake.ts';
import { isLiveMigratable, zoneOf } from './platform.ts';

const uniqueSites: Check = ({ sites }) => {
  const names = repeated(
    sites.map(({ name }) => name),
    (index) => `sites[${index}].name`,
  );
  return names.length > 0 ? names : repeated(sites.map(zoneOf), (index) => `sites[${index}].zone`);
};

const gpuSitesExist: Check = ({ gpus, sites }) => {
  const known = Object.fromEntries(sites.map(({ name }) => [name, true]));
  return Object.entries(gpus).flatMap(([model, gpu]) =>
    (gpu.sites ?? []).flatMap((site, index) => named(`gpus.${model}.sites[${index}]`, site, known)),
  );
};

const classesExist: Check = ({ storage, bastion, machines, virtualClusters }) => {
  const chosen: readonly (readonly [path: string, name: string | undefined])[] = [
    ['storage.rootVolume.storageClass', storage.rootVolume.storageClass],
    ['storage.etcd.storageClass', storage.etcd.storageClass],
    ['bastion.storageClass', bastion.storageClass],
    ['machines.storageClass', machines.storageClass],
    ['virtualClusters.controlPlane.storage.storageClass', virtualClusters.controlPlane.storage.storageClass],
  ];
  return chosen.flatMap(([path, name]) => (name === undefined ? [] : named(path, name, storage.classes)));
};

const uniqueGuestClasses: Check = ({ storage }) => [
  ...repeated(
    storage.mapping.map(({ guest }) => guest),
    (index) => `storage.mapping[${index}].guest`,
  ),
  ...repeated(
    storage.snapshotMapping.map(({ guest }) => guest),
    (index) => `storage.snapshotMapping[${index}].guest`,
  ),
];

const rootDisksCanMigrate: Check = ({ tiers, storage }) => {
  const name = storage.rootVolume.storageClass;
  const chosen = storage.classes[name];
  if (chosen === undefined || isLiveMigratable(chosen)) return [];
  const strict = Object.entries(tiers).find(([, tier]) => tier.liveMigration === 'Required');
  if (strict === undefined) return [];
  const accepted = 'a class with ReadWriteMany and Block';
  const why = `tier ${strict[0]} requires live migration, which needs ${accepted}; ${name} is none`;
  return [mistake('storage.rootVolume.storageClass', name, accepted, why)];
};

const imagesExist: Check = ({ bastion, machines }) => [
  ...named('bastion.image', bastion.image, bastion.images),
  ...named('machines.image', machines.image, machines.images),
];

/** Sites, sizes, GPUs, disks and images of machines: everything named exists, and once. */
export const machineChecks: readonly Check[] = [
  uniqueSites,
  gpuSitesExist,
  classesExist,
  uniqueGuestClasses,
  rootDisksCanMigrate,
  imagesExist,
];
