import type { ServiceDescriptor } from '../descriptor.ts';

/** Who pays, and for what. */
export const customers = {
  service: 'customers',
  paging: { by: 'offset', offset: 'offset', limit: 'limit', size: 200, total: '/total' },
  operation: { path: '/operations/{id}', resource: '/resource', progress: '/percent' },
  kinds: {
    Customer: {
      why: 'Somebody who pays for what the platform gives.',
      identity: { from: 'api', id: 'id', naturalKey: ['number'] },
      operations: {
        get: 'getCustomer',
        list: { operation: 'listCustomers', items: 'items', query: { number: 'number' } },
        create: 'createCustomer',
        update: 'updateCustomer',
        delete: 'deactivateCustomer',
      },
      fields: {
        // Bills spell it in upper case.
        number: { immutable: true, normalise: 'lowerCase' },
        name: { normalise: 'trim' },
        labels: { owned: 'listed' },
      },
      ready: { field: 'status', in: ['Active'] },
      deletion: { gone: { field: 'status', in: ['Inactive'] } },
      owner: { field: 'labels', form: 'map' },
    },
    Subscription: {
      why: 'Something that a customer pays for.',
      identity: { from: 'api', id: 'id', naturalKey: ['customer', 'plan', 'target'] },
      operations: {
        get: 'getSubscription',
        list: { operation: 'listSubscriptions', items: 'items', query: { customer: 'customer' }, observes: true },
        create: 'createSubscription',
        update: 'updateSubscription',
        delete: 'endSubscription',
      },
      fields: {
        customer: { immutable: true, reference: { kind: 'Customer' } },
        // Price lists name a plan in any case.
        plan: { immutable: true, normalise: 'lowerCase' },
        target: { immutable: true },
        quantity: { lateInit: true },
        startsAt: { immutable: true, normalise: 'instant', lateInit: true },
        labels: { owned: 'listed' },
      },
      ready: { field: 'status', in: ['Active'] },
      // Its end is on the books once it was asked for; nobody waits for the month to be over.
      deletion: { gone: { field: 'status', in: ['Ending', 'Ended'] } },
      owner: { field: 'labels', form: 'map' },
    },
  },
} as const satisfies ServiceDescriptor;
