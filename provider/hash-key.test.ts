import { describe, expect, test } from '@jest/globals';
import { hashKey } from './hash-key.ts';
import type { KubeObject, ResourceStore } from './runtime/index.ts';

type Store = Pick<ResourceStore, 'read' | 'create'>;
const forever = new AbortController().signal;

/** A namespace with at most one Secret; `faster` is what another replica makes in between. */
function storeWith(found?: string, faster?: string): Store & { readonly made: KubeObject[] } {
  const made: KubeObject[] = [];
  let there = found === undefined ? undefined : secret(found);
  return {
    made,
    read: async <T extends KubeObject>() => there as T | undefined,
    create: async <T extends KubeObject>(object: T) => {
      if (faster !== undefined) {
        there = secret(faster);
        return { kind: 'conflict' as const };
      }
      made.push(object);
      there = object;
      return { kind: 'written' as const, object };
    },
  };
}

const secret = (key: string): KubeObject =>
  ({ apiVersion: 'v1', kind: 'Secret', metadata: { namespace: 'here', name: 'x' }, data: { key } }) as KubeObject;
const text = (letter: string): string => Buffer.from(letter.repeat(32)).toString('base64');

describe('the key of hashes', () => {
  test('is made once, and the same from then on', async () => {
    const store = storeWith();
    const first = await hashKey(store, 'here', forever);
    expect(first).toHaveLength(32);
    expect(await hashKey(store, 'here', forever)).toEqual(first);
    expect(store.made.map(({ metadata }) => metadata)).toEqual([
      { namespace: 'here', name: 'provider-aerodrome-hash-key' },
    ]);
  });

  test('is another one every time it is made', async () => {
    expect(await hashKey(storeWith(), 'here', forever)).not.toEqual(await hashKey(storeWith(), 'here', forever));
  });

  test('is that of the replica that was faster', async () => {
    expect(await hashKey(storeWith(undefined, text('f')), 'here', forever)).toEqual(Buffer.from('f'.repeat(32)));
  });

  test('that somebody cut short is refused, with what to do', async () => {
    await expect(hashKey(storeWith(Buffer.from('short').toString('base64')), 'here', forever)).rejects.toThrow(
      'cannot use Secret here/provider-aerodrome-hash-key: key has less than 32 bytes; delete it to get a new one',
    );
  });
});
