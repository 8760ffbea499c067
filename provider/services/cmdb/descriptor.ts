import type { ServiceDescriptor } from '../descriptor.ts';

/** What the company has, whose it is and what it depends on. */
export const cmdb = {
  service: 'cmdb',
  paging: { by: 'link', limit: 'limit', size: 500 },
  kinds: {
    ConfigurationItem: {
      why: 'Something that the company keeps on record, such as a cluster.',
      identity: { from: 'api', id: 'id', naturalKey: ['class', 'name', 'tenant'] },
      operations: {
        get: 'getItem',
        // One list of a tenant serves all of its items.
        list: { operation: 'listItems', query: { tenant: 'tenant' }, observes: true },
        create: 'createItem',
        update: 'updateItem',
        delete: 'retireItem',
      },
      fields: {
        class: { immutable: true },
        name: { immutable: true, normalise: 'trim' },
        tenant: { immutable: true },
        // Discovery tools add what they find.
        attributes: { owned: 'listed' },
        labels: { owned: 'listed' },
      },
      ready: { field: 'lifecycle', in: ['InUse'] },
      deletion: { gone: { field: 'lifecycle', in: ['Retired'] } },
      owner: { field: 'labels', form: 'map' },
    },
    Relation: {
      why: 'What an item is to another one, such as a cluster that runs on a network.',
      identity: { from: 'spec', externalName: ['source', 'type', 'target'] },
      operations: {
        get: 'getRelation',
        list: { operation: 'listRelations', observes: true },
        create: 'putRelation',
        delete: 'deleteRelation',
      },
      fields: {
        source: { immutable: true, reference: { kind: 'ConfigurationItem' } },
        type: { immutable: true },
        target: { immutable: true, reference: { kind: 'ConfigurationItem' } },
      },
    },
  },
} as const satisfies ServiceDescriptor;
