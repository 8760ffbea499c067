import type { ServiceDescriptor } from '../descriptor.ts';

/** What is backed up, when, and for how long that is kept. */
export const backup = {
  service: 'backup',
  idempotencyHeader: 'Idempotency-Key',
  operation: { path: '/operations/{id}', resource: '/resource', progress: '/percent' },
  kinds: {
    Policy: {
      why: 'When things are backed up, and for how long that is kept.',
      plural: 'policies',
      identity: { from: 'spec', externalName: ['tenant', 'name'] },
      operations: {
        get: 'getPolicy',
        list: { operation: 'listPolicies', items: 'items', observes: true },
        create: 'putPolicy',
        update: 'putPolicy',
        delete: 'deletePolicy',
      },
      fields: {
        tenant: { immutable: true },
        name: { immutable: true },
        timeZone: { lateInit: true },
        retention: { lateInit: true },
        location: { lateInit: true },
        labels: { owned: 'listed' },
      },
      owner: { field: 'labels', form: 'map' },
    },
    Protection: {
      why: 'Something that is backed up, such as the objects of a cluster.',
      identity: { from: 'api', id: 'id', within: ['tenant'], naturalKey: ['target', 'policy'] },
      operations: {
        get: 'getProtection',
        list: { operation: 'listProtections', items: 'items', observes: true },
        create: 'createProtection',
        update: 'updateProtection',
        delete: 'deleteProtection',
      },
      fields: {
        tenant: { immutable: true },
        target: { immutable: true },
        policy: { immutable: true, reference: { kind: 'Policy', take: 'spec.forProvider.name' } },
        suspended: { lateInit: true },
        labels: { owned: 'listed' },
      },
      // Whoever suspends it wants it so.
      ready: { field: 'state', in: ['Protected', 'Suspended'] },
      owner: { field: 'labels', form: 'map' },
    },
  },
} as const satisfies ServiceDescriptor;
