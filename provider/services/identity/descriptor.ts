import type { ServiceDescriptor } from '../descriptor.ts';

/** Groups, who is in them, and the applications people log in to. */
export const identity = {
  service: 'identity',
  paging: { by: 'link', next: '/nextLink', limit: 'limit', size: 200 },
  kinds: {
    Group: {
      why: 'People, and groups of people, who may do the same.',
      // Its display name may be that of many groups: nothing is ever found by it.
      identity: { from: 'api', id: 'id', naturalKey: ['mailNickname'] },
      operations: {
        get: 'getGroup',
        list: { operation: 'listGroups', items: 'items', query: { mailNickname: 'mailNickname' } },
        create: 'createGroup',
        update: 'updateGroup',
        delete: 'deleteGroup',
      },
      fields: {
        mailNickname: { immutable: true, normalise: 'lowerCase' },
        visibility: { lateInit: true },
        tags: { set: true, owned: 'listed' },
      },
      owner: { field: 'tags', form: 'list' },
      creationGrace: 60_000,
    },
    Membership: {
      why: 'That somebody is a member of a group.',
      identity: { from: 'spec', externalName: ['group', 'member'] },
      operations: {
        get: 'getMembership',
        list: { operation: 'listMemberships', items: 'items', observes: true },
        create: 'putMembership',
        update: 'putMembership',
        delete: 'deleteMembership',
      },
      fields: {
        group: { immutable: true, reference: { kind: 'Group' } },
        member: { immutable: true, reference: { kind: 'Group' } },
        role: { lateInit: true },
      },
      creationGrace: 60_000,
    },
    Application: {
      why: 'An OIDC client: what people log in to.',
      // Without a natural key: only its owner tags tell two applications of one name apart.
      identity: { from: 'api', id: 'id' },
      operations: {
        get: 'getApplication',
        list: { operation: 'listApplications', items: 'items' },
        create: 'createApplication',
        update: 'updateApplication',
        delete: 'deleteApplication',
      },
      fields: {
        redirectUris: { set: true },
        scopes: { set: true, lateInit: true },
        public: { immutable: true },
        tags: { set: true, owned: 'listed' },
      },
      owner: { field: 'tags', form: 'list' },
      connection: {
        clientId: { from: 'clientId' },
        issuer: { from: 'issuer' },
        clientSecret: { from: 'clientSecret', only: 'creation', renew: 'renewApplicationSecret' },
      },
      creationGrace: 60_000,
    },
  },
} as const satisfies ServiceDescriptor;
