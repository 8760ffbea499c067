import { type Choice, part } from '../../engine/index.ts';
import { secret } from '../../hub/kubernetes.ts';
import { virtualMachine, virtualMachineReadiness } from '../../hub/kubevirt.ts';
import { isLiveMigratable } from '../../platform/index.ts';
import type { ClusterContext } from '../context.ts';
import { fromSettings } from '../given.ts';
import { labels } from '../labels.ts';

const when = (c: ClusterContext) => c.wants.bastion;

export const bastionCloudInit = part<ClusterContext>({
  why: 'the bastion knows who may log in',
  when,
  build: (c) =>
    secret({
      namespace: c.namespace,
      name: cloudInitSecret(c),
      labels: { [labels.cluster]: c.names.hubWide },
      data: { userdata: fromSettings('bastion.user', btoa(userData(c)), { of: 'keys', is: keysOf(c).join('\n') }) },
    }),
});

/** In the claim's namespace: everything in the control plane's would go with it, and be open to it. */
export const bastion = part<ClusterContext>({
  why: 'a machine to reach nodes and internal addresses from',
  when,
  needs: ['bastion-cloud-init'],
  build: (c) => {
    const { bastion: settings, sizes, storage } = c.platform;
    const { size: sizeName, image: imageName = settings.image } = c.spec.bastion;
    const bySize: Choice = { of: 'size', is: sizeName };
    const byImage: Choice = { of: 'image', is: c.spec.bastion.image ?? 'platform' };
    const size = sizes[sizeName];
    const storageClass = storage.classes[settings.storageClass];
    const classPath = `storage.classes.${settings.storageClass}`;
    const eviction = storageClass && isLiveMigratable(storageClass) ? 'LiveMigrate' : 'LiveMigrateIfPossible';
    return virtualMachine({
      namespace: c.namespace,
      name: c.names.bastion,
      labels: { [labels.cluster]: c.names.hubWide, 'aerodrome.dev/bastion': c.names.bastion },
      cores: fromSettings(`sizes.${sizeName}.cores`, size?.cores, bySize),
      memory: fromSettings(`sizes.${sizeName}.memory`, size?.memory, bySize),
      disk: {
        image: fromSettings(`bastion.images.${imageName}`, settings.images[imageName], byImage),
        size: fromSettings('bastion.diskSize', settings.diskSize),
        storageClassName: fromSettings('bastion.storageClass', settings.storageClass),
        accessModes: fromSettings(`${classPath}.accessModes`, storageClass?.accessModes),
        volumeMode: fromSettings(`${classPath}.volumeMode`, storageClass?.volumeMode),
      },
      cloudInitSecret: cloudInitSecret(c),
      evictionStrategy: fromSettings(classPath, eviction),
      readyPort: 22,
    });
  },
  ready: (observed) => virtualMachineReadiness(observed, { who: 'the bastion' }),
});

function cloudInitSecret(c: ClusterContext): string {
  return `${c.names.bastion}-cloud-init`;
}

/** Cloud-init for one user with public keys; no password, nobody else, no root. */
function userData(c: ClusterContext): string {
  const document = {
    hostname: c.names.bastion,
    disable_root: true,
    ssh_pwauth: false,
    users: [
      {
        name: c.platform.bastion.user,
        lock_passwd: true,
        sudo: 'ALL=(ALL) NOPASSWD:ALL',
        ssh_authorized_keys: keysOf(c),
      },
    ],
  };
  return `#cloud-config\n${JSON.stringify(document, null, 2)}\n`;
}

/** Public keys as btoa takes them: a comment may hold any letter. */
function keysOf(c: ClusterContext): readonly string[] {
  return c.spec.bastion.sshKeys.map((key) => key.trim().replaceAll(/[^\x20-\x7e]/g, '?'));
}
