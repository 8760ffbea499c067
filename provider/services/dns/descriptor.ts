import type { ServiceDescriptor } from '../descriptor.ts';

/** Names: zones and the record sets in them. */
export const dns = {
  service: 'dns',
  paging: { by: 'cursor', cursor: 'cursor', next: '/next', limit: 'limit', size: 500, total: '/total' },
  kinds: {
    Zone: {
      why: 'A part of the name space that the DNS service answers for.',
      identity: { from: 'spec', externalName: ['name'] },
      operations: {
        get: 'getZone',
        list: { operation: 'listZones', items: 'items' },
        create: 'createZone',
        update: 'updateZone',
        delete: 'deleteZone',
      },
      fields: {
        name: { immutable: true, normalise: 'dnsName' },
        nameservers: { set: true, normalise: 'dnsName', lateInit: true },
        dnssec: { lateInit: true },
        labels: { owned: 'listed' },
      },
      owner: { field: 'labels', form: 'map' },
    },
    RecordSet: {
      why: 'All records of one name and type in a zone.',
      identity: { from: 'spec', externalName: ['zone', 'name', 'type'] },
      operations: {
        get: 'getRecordSet',
        // One list of a zone, mostly answered by 304, serves every record set in it.
        list: { operation: 'listRecordSets', items: 'items', observes: true },
        create: 'putRecordSet',
        update: 'putRecordSet',
        delete: 'deleteRecordSet',
      },
      fields: {
        zone: { immutable: true, normalise: 'dnsName', reference: { kind: 'Zone' } },
        name: { immutable: true, normalise: 'dnsName' },
        type: { immutable: true },
        ttl: { lateInit: true },
        values: {
          set: true,
          reference: { kind: 'Address', service: 'ipam', take: 'status.atProvider.address' },
          normalise: {
            by: 'type',
            of: { A: 'ip', AAAA: 'ip', CNAME: 'dnsName', MX: 'dnsName', NS: 'dnsName', SRV: 'dnsName', TXT: 'txt' },
          },
        },
        labels: { owned: 'listed' },
      },
      owner: { field: 'labels', form: 'map' },
    },
  },
} as const satisfies ServiceDescriptor;
