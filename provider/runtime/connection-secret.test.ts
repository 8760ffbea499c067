import { describe, expect, test } from '@jest/globals';
import { CONNECTION_SECRET_TYPE, publishConnection } from './connection-secret.ts';
import type { ConnectionDetails } from './external.ts';
import { newNote } from './life.fixture.ts';
import type { ManagedResource } from './managed-resource.ts';
import { MemoryApiServer } from './memory/api-server.ts';
import type { KubeObject } from './object.ts';

const owner = { apiVersion: 'notes.m.aerodrome.dev/v1alpha1', kind: 'Note', name: 'a', uid: 'uid-note' };
const ours = [{ ...owner, controller: true, blockOwnerDeletion: true }];
const secret = (changes: object): KubeObject =>
  ({
    apiVersion: 'v1',
    kind: 'Secret',
    type: CONNECTION_SECRET_TYPE,
    ...changes,
    metadata: { name: 's', namespace: 'team', ...(changes as { metadata?: object }).metadata },
  }) as KubeObject;
const token: ConnectionDetails = { token: Buffer.from('t') };

interface Row {
  readonly name: string;
  readonly why: string;
  readonly given?: KubeObject;
  readonly details: ConnectionDetails | undefined;
  /** Type, data and the UIDs of owners; or the error. */
  readonly want: readonly unknown[] | string | undefined;
  readonly wrote: boolean;
}

const rows: readonly Row[] = [
  { name: 'nothing to publish', why: 'no details were given', details: undefined, want: undefined, wrote: false },
  {
    name: 'no Secret yet',
    why: 'it is made, and dies with the managed resource',
    details: token,
    want: [CONNECTION_SECRET_TYPE, { token: 'dA==' }, ['uid-note']],
    wrote: true,
  },
  {
    name: 'empty details',
    why: 'who waits for the Secret sees it come',
    details: {},
    want: [CONNECTION_SECRET_TYPE, {}, ['uid-note']],
    wrote: true,
  },
  {
    name: 'the same details',
    why: 'nothing is written',
    given: secret({ data: { token: 'dA==', user: 'dQ==' }, metadata: { ownerReferences: ours } }),
    details: token,
    want: [CONNECTION_SECRET_TYPE, { token: 'dA==', user: 'dQ==' }, ['uid-note']],
    wrote: false,
  },
  {
    name: 'other details',
    why: 'keys of before and of others stay',
    given: secret({ data: { token: 'b2xk', user: 'dQ==' }, metadata: { ownerReferences: ours } }),
    details: token,
    want: [CONNECTION_SECRET_TYPE, { token: 'dA==', user: 'dQ==' }, ['uid-note']],
    wrote: true,
  },
  {
    name: 'a connection Secret without controller',
    why: 'a backup was restored: it is taken back',
    given: secret({ data: { token: 'dA==' } }),
    details: token,
    want: [CONNECTION_SECRET_TYPE, { token: 'dA==' }, ['uid-note']],
    wrote: true,
  },
  {
    name: 'a Secret of another resource',
    why: 'two must not write one',
    given: secret({ metadata: { ownerReferences: [{ ...owner, name: 'b', uid: 'uid-b', controller: true }] } }),
    details: token,
    want: 'cannot write secret team/s: Note b controls it',
    wrote: false,
  },
  {
    name: 'a Secret of an earlier one of the same name',
    why: 'it goes as soon as garbage is collected',
    given: secret({ metadata: { ownerReferences: [{ ...owner, uid: 'uid-before', controller: true }] } }),
    details: token,
    want: 'cannot write secret team/s: an earlier Note a controls it',
    wrote: false,
  },
  {
    name: 'a Secret of a user',
    why: 'it holds something else',
    given: secret({ type: 'Opaque' }),
    details: token,
    want: 'cannot write secret team/s: it has the type Opaque and no controller',
    wrote: false,
  },
];

describe('connection Secrets', () => {
  test.each(rows)('$name: $why', async ({ given, details, want, wrote }) => {
    const server = new MemoryApiServer(() => 0);
    if (given) await server.create(given);
    server.writes.length = 0;
    const note = newNote({ writeConnectionSecretToRef: { name: 's' } });
    const resource: ManagedResource = { ...note, metadata: { ...note.metadata, uid: 'uid-note' } };
    const publishing = publishConnection(resource, details, server, new AbortController().signal);
    if (typeof want === 'string') await expect(publishing).rejects.toThrow(want);
    else expect((await publishing).kind).toBe(wrote ? 'published' : 'unchanged');
    const left = server.get<KubeObject & { type: string; data: object }>({
      apiVersion: 'v1',
      kind: 'Secret',
      namespace: 'team',
      name: 's',
    });
    if (typeof want !== 'string') {
      const owners = left?.metadata.ownerReferences?.map(({ uid }) => uid);
      expect(left && [left.type, left.data, owners]).toEqual(want);
    }
    expect(server.writes.length > 0).toBe(wrote);
  });
});
