import type { Draft } from '../engine/index.ts';
import type { Field, Labels } from './field.ts';

/**
 * A VirtualMachine (kubevirt.io/v1) that always runs, on the pod network behind NAT, from its own disk (deleted with
 * it) and with cloud-init from a Secret (key `userdata`).
 */
export function virtualMachine(options: {
  readonly namespace: string;
  readonly name: string;
  readonly labels: Labels;
  readonly cores: Field<number>;
  readonly memory: Field<string>;
  readonly disk: {
    /** Container disk to import, `docker://registry/image:tag`. */
    readonly image: Field<string>;
    readonly size: Field<string>;
    readonly storageClassName: Field<string>;
    readonly accessModes: Field<readonly string[]>;
    readonly volumeMode: Field<string>;
  };
  readonly cloudInitSecret: string;
  readonly evictionStrategy: Field<'LiveMigrate' | 'LiveMigrateIfPossible'>;
  /** TCP port that answers once the machine is of use. */
  readonly readyPort: number;
}): Draft {
  const { disk, name } = options;
  return {
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachine',
    metadata: { name, namespace: options.namespace, labels: options.labels },
    spec: {
      runStrategy: 'Always',
      dataVolumeTemplates: [
        {
          metadata: { name },
          spec: {
            source: { registry: { url: disk.image } },
            storage: {
              accessModes: disk.accessModes,
              resources: { requests: { storage: disk.size } },
              storageClassName: disk.storageClassName,
              volumeMode: disk.volumeMode,
            },
          },
        },
      ],
      template: {
        metadata: { labels: options.labels },
        spec: {
          domain: {
            cpu: { cores: options.cores },
            memory: { guest: options.memory },
            devices: {
              disks: [
                { name: 'root', bootOrder: 1, disk: { bus: 'virtio' } },
                { name: 'cloud-init', disk: { bus: 'virtio' } },
              ],
              interfaces: [{ name: 'default', masquerade: {} }],
              rng: {},
            },
          },
          evictionStrategy: options.evictionStrategy,
          networks: [{ name: 'default', pod: {} }],
          readinessProbe: { tcpSocket: { port: options.readyPort }, initialDelaySeconds: 30, periodSeconds: 10 },
          terminationGracePeriodSeconds: 60,
          volumes: [
            { name: 'root', dataVolume: { name } },
            { name: 'cloud-init', cloudInitNoCloud: { secretRef: { name: options.cloudInitSecret } } },
          ],
        },
      },
    },
  };
}
