import type { ServiceDescriptor } from '../descriptor.ts';

/** Who may connect to what, and who answers. */
export const firewall = {
  service: 'firewall',
  operation: { path: '/operations/{id}', resource: '/resource', progress: '/percent' },
  kinds: {
    Rule: {
      why: 'A rule of a firewall policy: what is allowed and what is not.',
      identity: { from: 'api', id: 'id', within: ['policy'], naturalKey: ['name'] },
      operations: {
        get: 'getRule',
        // One list of a policy, mostly answered by 304, serves every rule in it.
        list: { operation: 'listRules', items: 'items', observes: true },
        create: 'createRule',
        update: 'updateRule',
        delete: 'deleteRule',
        commit: 'commitPolicy',
      },
      fields: {
        policy: { immutable: true },
        name: { immutable: true },
        sources: { set: true, normalise: 'cidr' },
        destinations: {
          set: true,
          normalise: 'cidr',
          reference: { kind: 'Address', service: 'ipam', take: 'status.atProvider.address' },
        },
        protocol: { lateInit: true },
        ports: { set: true, normalise: 'portRange', lateInit: true },
        log: { lateInit: true },
        labels: { owned: 'listed' },
      },
      ready: { field: 'state', in: ['Active'] },
      owner: { field: 'labels', form: 'map' },
      serialisedBy: 'policy',
    },
    LoadBalancerPool: {
      why: 'An address whose connections are spread over members.',
      identity: { from: 'spec', externalName: ['name'] },
      operations: {
        get: 'getPool',
        list: { operation: 'listPools', items: 'items', observes: true },
        create: 'createPool',
        update: 'updatePool',
        delete: 'deletePool',
      },
      fields: {
        name: { immutable: true },
        address: {
          normalise: 'ip',
          reference: { kind: 'Address', service: 'ipam', take: 'status.atProvider.address' },
        },
        protocol: { lateInit: true },
        algorithm: { lateInit: true },
        healthCheck: { lateInit: true },
        labels: { owned: 'listed' },
      },
      owner: { field: 'labels', form: 'map' },
    },
    LoadBalancerMember: {
      why: 'One of those that the connections of a pool are spread over.',
      identity: { from: 'api', id: 'id', within: ['pool'], naturalKey: ['address', 'port'] },
      operations: {
        get: 'getMember',
        list: { operation: 'listMembers', items: 'items', observes: true },
        create: 'createMember',
        update: 'updateMember',
        delete: 'deleteMember',
      },
      fields: {
        pool: { immutable: true, reference: { kind: 'LoadBalancerPool' } },
        address: {
          immutable: true,
          normalise: 'ip',
          reference: { kind: 'Address', service: 'ipam', take: 'status.atProvider.address' },
        },
        port: { immutable: true },
        weight: { lateInit: true },
        enabled: { lateInit: true },
        labels: { owned: 'listed' },
      },
      owner: { field: 'labels', form: 'map' },
    },
  },
} as const satisfies ServiceDescriptor;
