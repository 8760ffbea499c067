import type { Draft } from '../engine/index.ts';
import type { Field, LabelSelector, Labels } from './field.ts';

/** A Schedule (velero.io/v1): backs up namespaces again and again. */
export function schedule(options: {
  readonly namespace: Field<string>;
  readonly name: string;
  readonly labels: Labels;
  /** Cron syntax, UTC. */
  readonly schedule: Field<string>;
  /** How long each backup is kept, a Go duration. */
  readonly retention: Field<string>;
  readonly storageLocation: Field<string>;
  readonly includedNamespaces: readonly string[];
  readonly labelSelector: LabelSelector;
  /** Move volume snapshots to the storage location. */
  readonly moveSnapshots: Field<boolean>;
}): Draft {
  return {
    apiVersion: 'velero.io/v1',
    kind: 'Schedule',
    metadata: { name: options.name, namespace: options.namespace as string, labels: options.labels },
    spec: {
      schedule: options.schedule,
      template: {
        includedNamespaces: options.includedNamespaces,
        labelSelector: options.labelSelector,
        metadata: { labels: options.labels },
        snapshotMoveData: options.moveSnapshots,
        datamover: 'velero',
        storageLocation: options.storageLocation,
        ttl: options.retention,
      },
    },
  };
}
