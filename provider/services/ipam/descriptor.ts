import type { ServiceDescriptor } from '../descriptor.ts';

/** Networks, and the addresses taken from them. */
export const ipam = {
  service: 'ipam',
  paging: { by: 'page', page: 'page', limit: 'limit', size: 500, total: '/total' },
  idempotencyHeader: 'Idempotency-Key',
  kinds: {
    Prefix: {
      why: 'A network that addresses are taken from.',
      plural: 'prefixes',
      identity: { from: 'api', id: 'id', naturalKey: ['vrf', 'cidr'] },
      operations: {
        get: 'getPrefix',
        list: { operation: 'listPrefixes', items: 'items', query: { vrf: 'vrf' }, observes: true },
        create: 'createPrefix',
        update: 'updatePrefix',
        delete: 'deletePrefix',
      },
      fields: {
        vrf: { immutable: true },
        cidr: { immutable: true, normalise: 'cidr' },
        tags: { set: true, owned: 'listed' },
      },
      owner: { field: 'tags', form: 'list' },
    },
    Address: {
      why: 'An address of a prefix: the one that is asked for, or the next free one.',
      plural: 'addresses',
      // Without a natural key: two resources that ask for the next free one differ in nothing but their owner tags.
      identity: { from: 'api', id: 'id' },
      operations: {
        get: 'getAddress',
        list: { operation: 'listAddresses', items: 'items', query: { prefix: 'prefix' } },
        create: 'createAddress',
        update: 'updateAddress',
        delete: 'deleteAddress',
      },
      fields: {
        prefix: { immutable: true, reference: { kind: 'Prefix' } },
        address: { immutable: true, normalise: 'ip', lateInit: true },
        hostname: { normalise: 'dnsName' },
        tags: { set: true, owned: 'listed' },
      },
      owner: { field: 'tags', form: 'list' },
      connection: { address: { from: 'address' } },
    },
  },
} as const satisfies ServiceDescriptor;
