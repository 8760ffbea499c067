import type { ServiceDescriptor } from '../descriptor.ts';

/** What is watched, and who is told. */
export const monitoring = {
  service: 'monitoring',
  paging: { by: 'cursor', cursor: 'cursor', next: '/next', limit: 'limit', size: 250, total: '/total' },
  kinds: {
    Target: {
      why: 'Something that is watched, such as the API of a cluster.',
      identity: { from: 'api', id: 'id', naturalKey: ['tenant', 'target', 'plan'] },
      operations: {
        get: 'getTarget',
        list: { operation: 'listTargets', items: 'items', query: { tenant: 'tenant' }, observes: true },
        create: 'createTarget',
        update: 'updateTarget',
        delete: 'deleteTarget',
      },
      fields: {
        tenant: { immutable: true },
        target: { immutable: true },
        // Plans are named in any case.
        plan: { immutable: true, normalise: 'lowerCase' },
        interval: { lateInit: true },
        paused: { lateInit: true },
        labels: { owned: 'listed' },
      },
      // Somebody who pauses it wants it so; whether it is up is no matter of this resource either.
      ready: { field: 'state', in: ['Monitored', 'Paused'], message: 'reason' },
      owner: { field: 'labels', form: 'map' },
    },
    AlertRoute: {
      why: 'Where the alerts of a tenant are sent.',
      identity: { from: 'api', id: 'id', naturalKey: ['tenant', 'name'] },
      operations: {
        get: 'getAlertRoute',
        list: { operation: 'listAlertRoutes', items: 'items', query: { tenant: 'tenant' }, observes: true },
        create: 'createAlertRoute',
        update: 'updateAlertRoute',
        delete: 'deleteAlertRoute',
      },
      fields: {
        tenant: { immutable: true },
        name: { immutable: true },
        credential: { secret: true },
        minSeverity: { lateInit: true },
        matchers: { set: 'label' },
        repeatInterval: { lateInit: true },
        labels: { owned: 'listed' },
      },
      owner: { field: 'labels', form: 'map' },
    },
  },
} as const satisfies ServiceDescriptor;
