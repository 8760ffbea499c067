import {
  byConditions,
  type Draft,
  failed,
  type KubeObject,
  type Readiness,
  ready,
  stringAt,
  waiting,
} from '../engine/index.ts';
import type { Field, Labels } from './field.ts';

/** Where a disk lies. */
export interface DiskStorage {
  readonly size: Field<string>;
  readonly storageClassName: Field<string>;
  readonly accessModes: Field<readonly string[]>;
  readonly volumeMode: Field<string>;
}

/** The disk a machine starts from. */
export interface RootDisk extends DiskStorage {
  /** Container disk to import, `docker://registry/image:tag`. */
  readonly image: Field<string>;
}

/** An empty disk; its name is its serial number in the machine. */
export interface DataDisk extends DiskStorage {
  readonly name: string;
}

/** How a VirtualMachine says whether it is to run. */
export function runStrategy(running: boolean): 'Always' | 'Halted' {
  return running ? 'Always' : 'Halted';
}

/**
 * A VirtualMachine (kubevirt.io/v1) on the pod network behind NAT, with disks of its own that are deleted with it, and
 * cloud-init.
 */
export function virtualMachine(options: {
  readonly namespace: string;
  readonly name: string;
  readonly labels: Labels;
  readonly cores: Field<number>;
  readonly memory: Field<string>;
  readonly disk: RootDisk;
  /** Further disks. */
  readonly disks?: readonly DataDisk[];
  /** NetworkAttachmentDefinitions of further interfaces, `namespace/name`. */
  readonly networks?: readonly string[];
  /** Secret with the cloud-init document, key `userdata`; default: an empty document. */
  readonly cloudInitSecret?: string | undefined;
  /** Secret whose every value is a public key of the image's user. */
  readonly sshKeySecret?: string | undefined;
  readonly evictionStrategy: Field<'LiveMigrate' | 'LiveMigrateIfPossible'>;
  /** TCP port that answers once the machine is of use; default: it is of use when it runs. */
  readonly readyPort?: number;
  /** Whether it runs; default: always. */
  readonly running?: boolean;
  readonly nodeSelector?: Labels | undefined;
  /** Zones of which it runs in one; default any. */
  readonly zones?: readonly string[] | undefined;
  readonly tolerations?: readonly Readonly<Record<string, unknown>>[] | undefined;
}): Draft {
  const { disk, disks = [], name, networks = [], sshKeySecret, readyPort } = options;
  return {
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachine',
    metadata: { name, namespace: options.namespace, labels: options.labels },
    spec: {
      runStrategy: runStrategy(options.running ?? true),
      dataVolumeTemplates: [
        dataVolume(name, { registry: { url: disk.image } }, disk),
        ...disks.map((each) => dataVolume(`${name}-${each.name}`, { blank: {} }, each)),
      ],
      template: {
        metadata: { labels: options.labels },
        spec: {
          affinity: options.zones && { nodeAffinity: inZones(options.zones) },
          accessCredentials: sshKeySecret && [
            { sshPublicKey: { source: { secret: { secretName: sshKeySecret } }, propagationMethod: { noCloud: {} } } },
          ],
          domain: {
            cpu: { cores: options.cores },
            memory: { guest: options.memory },
            devices: {
              disks: [
                { name: 'root', bootOrder: 1, disk: { bus: 'virtio' } },
                { name: 'cloud-init', disk: { bus: 'virtio' } },
                ...disks.map((each) => ({ name: each.name, serial: each.name, disk: { bus: 'virtio' } })),
              ],
              interfaces: [
                { name: 'default', masquerade: {} },
                ...networks.map((_, index) => ({ name: interfaceName(index), bridge: {} })),
              ],
              rng: {},
            },
          },
          evictionStrategy: options.evictionStrategy,
          networks: [
            { name: 'default', pod: {} },
            ...networks.map((networkName, index) => ({ name: interfaceName(index), multus: { networkName } })),
          ],
          nodeSelector: options.nodeSelector,
          readinessProbe: readyPort && { tcpSocket: { port: readyPort }, initialDelaySeconds: 30, periodSeconds: 10 },
          terminationGracePeriodSeconds: 60,
          tolerations: options.tolerations,
          volumes: [
            { name: 'root', dataVolume: { name } },
            { name: 'cloud-init', cloudInitNoCloud: cloudInit(options.cloudInitSecret) },
            ...disks.map((each) => ({ name: each.name, dataVolume: { name: `${name}-${each.name}` } })),
          ],
        },
      },
    },
  };
}

function inZones(zones: readonly string[]) {
  const matchExpressions = [{ key: 'topology.kubernetes.io/zone', operator: 'In', values: zones }];
  return { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] } };
}

/** Values of `status.printableStatus` that a machine does not leave by itself. */
const stuck: readonly (string | undefined)[] = [
  'CrashLoopBackOff',
  'DataVolumeError',
  'ErrImagePull',
  'ErrorPvcNotFound',
  'ErrorUnschedulable',
  'ImagePullBackOff',
];

/**
 * Ready when the machine runs and its probe answers, or has stopped where it is meant to; failed where KubeVirt gets it
 * no further. `who` is what messages call it.
 */
export function virtualMachineReadiness(
  observed: KubeObject,
  { who, stopped = false }: { readonly who: string; readonly stopped?: boolean },
): Readiness {
  const state = stringAt(observed, 'status', 'printableStatus');
  if (state === undefined) return waiting('Creating', `${who} is being created`);
  if (stuck.includes(state)) return failed(state, `${who} does not start: ${state}`);
  if (stopped && state === 'Stopped') return ready;
  if (state === 'Running' && byConditions(observed).state === 'ready') return ready;
  return waiting(state, `${who} is ${state}`);
}

function dataVolume(name: string, source: object, { size, storageClassName, accessModes, volumeMode }: DiskStorage) {
  return {
    metadata: { name },
    spec: {
      source,
      storage: { accessModes, resources: { requests: { storage: size } }, storageClassName, volumeMode },
    },
  };
}

/** KubeVirt refuses the volume without any document. */
function cloudInit(secret: string | undefined) {
  return secret === undefined ? { userData: '#cloud-config\n{}\n' } : { secretRef: { name: secret } };
}

function interfaceName(index: number): string {
  return `network-${index + 1}`;
}
