import { type Choice, type Draft, each, type KubeObject, listAt } from '../../engine/index.ts';
import { secret } from '../../hub/kubernetes.ts';
import { type DiskStorage, virtualMachine, virtualMachineReadiness } from '../../hub/kubevirt.ts';
import { claimOr, fromSettings, isLiveMigratable, machineStorageClass, zoneOf } from '../../platform/index.ts';
import type { MachinePlan, TenantContext } from '../context.ts';
import { hubNamespaceOf, lacksNamespace } from '../hub-namespace.ts';
import { families, namespaceAnnotation } from '../names.ts';
import type { TenantMachine } from '../schema.gen.ts';

export const machineKeys = each((c: TenantContext) => c.machines.filter((item) => hasKeys(item, c)), {
  why: 'a machine knows who may log in',
  needs: ['namespace'],
  key: ({ name }) => name,
  lacks: ({ namespace }, c) => lacksNamespace(namespace, c),
  build: (item, c) => (item.spec ? keys(item, item.spec, c) : asApplied(`login-keys-${item.name}`, c)),
});

export const machines = each((c: TenantContext) => c.machines, {
  why: 'not everything runs in containers',
  needs: ['namespace', 'login-keys'],
  gates: 'MachinesReady',
  key: ({ name }) => name,
  lacks: ({ namespace }, c) => lacksNamespace(namespace, c),
  build: (item, c) => (item.spec ? machine(item, item.spec, c) : asApplied(item.resource, c)),
  ready: (observed, { name, spec }) =>
    virtualMachineReadiness(observed, { who: `machine ${name}`, stopped: spec?.running === false }),
});

/** Whether there are, or were, public keys to give to a machine. */
function hasKeys({ name, spec }: MachinePlan, c: TenantContext): boolean {
  return spec === undefined ? c.live(`login-keys-${name}`) !== undefined : spec.sshKeys.length > 0;
}

/** Every value is one key. Public keys are no secret; a comment may hold any letter, and base64 takes bytes. */
function keys({ name }: MachinePlan, { sshKeys }: TenantMachine, c: TenantContext): Draft {
  const data = sshKeys.map((key, index) => [`key${index + 1}`, btoa(key.trim().replaceAll(/[^\x20-\x7e]/g, '?'))]);
  return secret({
    namespace: hubNamespace(name, c) ?? '',
    name: keysSecret(name),
    labels: c.labels,
    data: Object.fromEntries(data),
  });
}

function machine(item: MachinePlan, spec: TenantMachine, c: TenantContext): Draft {
  const { platform } = c;
  const { machines: settings, sizes, storage } = platform;
  const bySize: Choice = { of: 'size', is: spec.size };
  const usual = machineStorageClass(platform);
  const size = sizes[spec.size];
  const live = c.live(item.resource);
  const disk = (of: string, claimed: string | undefined, amount: unknown): DiskStorage => {
    const name = claimed ?? usual;
    const known = storage.classes[name];
    return {
      size: amount as string,
      storageClassName: claimOr(claimed, 'machines.storageClass', usual, { of: `storageClass.${of}` }),
      accessModes: fromSettings(`storage.classes.${name}.accessModes`, known?.accessModes),
      volumeMode: fromSettings(`storage.classes.${name}.volumeMode`, known?.volumeMode),
    };
  };
  const classes = [spec.rootDisk, ...spec.disks].map((each) => storage.classes[each.storageClass ?? usual]);
  const movable = classes.every((each) => each !== undefined && isLiveMigratable(each));
  const draft = virtualMachine({
    namespace: hubNamespace(item.name, c) ?? '',
    name: item.name,
    labels: { ...c.labels, 'aerodrome.dev/machine': item.name },
    cores: fromSettings(`sizes.${spec.size}.cores`, size?.cores, size ? bySize : undefined),
    memory: fromSettings(`sizes.${spec.size}.memory`, size?.memory, size ? bySize : undefined),
    disk: {
      ...disk(
        'root',
        spec.rootDisk.storageClass,
        claimOr(spec.rootDisk.size, 'machines.diskSize', settings.diskSize, { of: 'diskSize' }),
      ),
      image: image(spec, c),
    },
    disks: spec.disks.map((each) => ({ name: each.name, ...disk(each.name, each.storageClass, each.size) })),
    networks: spec.networks,
    cloudInitSecret: spec.userDataSecretRef?.name,
    sshKeySecret: spec.sshKeys.length > 0 ? keysSecret(item.name) : undefined,
    evictionStrategy: fromSettings('storage.classes', movable ? 'LiveMigrate' : 'LiveMigrateIfPossible'),
    running: spec.running,
    nodeSelector: nodeSelector(spec, c),
    zones: zonesOf(item, spec, c),
  });
  const namespace = live?.metadata.annotations?.[namespaceAnnotation] ?? item.namespace;
  return { ...draft, metadata: { ...draft.metadata, annotations: { [namespaceAnnotation]: namespace } } };
}

/** A name of the platform's list, or a container disk as it is. */
function image({ image: name }: TenantMachine, { platform }: TenantContext) {
  const { images, image: usual } = platform.machines;
  if (name?.includes('/')) return `docker://${name}`;
  const chosen = name ?? usual;
  return fromSettings(`machines.images.${chosen}`, images[chosen], { of: 'image', is: name ?? 'platform' });
}

function nodeSelector({ site }: TenantMachine, { spec, platform }: TenantContext) {
  const where = site ?? (spec.sites?.length === 1 ? spec.sites[0] : undefined);
  if (where === undefined) return undefined;
  const known = platform.sites.find(({ name }) => name === where);
  const zone = fromSettings(`sites.${where}.zone`, known ? zoneOf(known) : where, { of: 'site', is: where });
  return { 'topology.kubernetes.io/zone': zone };
}

/** Of a machine without a site, where its tenant does not have them all; what was made stays where its disks are. */
function zonesOf({ resource }: MachinePlan, { site }: TenantMachine, c: TenantContext): readonly string[] | undefined {
  const { sites } = c.spec;
  const live = c.live(resource);
  if (live) return zonesIn(live);
  const known = c.platform.sites.filter(({ name }) => sites?.includes(name));
  const bound = site === undefined && known.length > 1 && known.length < c.platform.sites.length;
  return bound ? known.map(zoneOf) : undefined;
}

function zonesIn(live: KubeObject): readonly string[] | undefined {
  const rule = ['nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms'];
  const [term] = listAt(live, 'spec', 'template', 'spec', 'affinity', ...rule);
  const [zones] = listAt(term, 'matchExpressions');
  const values = listAt(zones, 'values').filter((value) => typeof value === 'string');
  return values.length > 0 ? values : undefined;
}

/** A machine stays where its disks are; a new one waits until its namespace is reported. */
function hubNamespace(name: string, c: TenantContext): string | undefined {
  const item = c.machines.find((one) => one.name === name);
  return c.live(families.machine + name)?.metadata.namespace ?? hubNamespaceOf(item?.namespace ?? '', c);
}

function keysSecret(name: string): string {
  return `${name}-ssh-keys`;
}

function asApplied(resource: string, c: TenantContext): Draft {
  const applied = c.applied(resource);
  if (!applied) throw new Error(`cannot keep ${resource}: it was not observed`);
  return applied;
}
