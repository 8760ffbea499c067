import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readKubeconfig } from './kubeconfig.ts';

const folder = mkdtempSync(join(tmpdir(), 'aerodrome-kubeconfig-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const config = (cluster: object, context = 'here') =>
  JSON.stringify({
    clusters: [{ name: 'hub', cluster }],
    users: [{ name: 'me', user: { token: 'canary' } }],
    contexts: [{ name: 'here', context: { cluster: 'hub', user: 'me', namespace: 'team' } }],
    'current-context': context,
  });

describe('a kubeconfig', () => {
  test('says where the API server is, and who asks', async () => {
    const access = readKubeconfig(write('good', config({ server: 'https://hub.example.com/' })));
    expect([access.server, access.namespace]).toEqual(['https://hub.example.com', 'team']);
    expect((await access.credentials()).headers).toEqual({ authorization: 'Bearer canary' });
  });

  test.each([
    ['read', join(folder, 'none'), 'there is no such file'],
    ['read', folder, 'it is a folder'],
    ['read', write('broken', 'users:\n- token: "canary\n  x: ]'), expect.not.stringContaining('canary')],
    [
      'use',
      write('elsewhere', config({ server: 'https://hub.example.com' }, 'there')),
      'its current context names no cluster',
    ],
    ['use', write('proxied', config({ server: 'https://a', 'proxy-url': 'http://b' })), 'proxy-url is not supported'],
  ])('that is of no use is an error for a person: cannot %s %s', (verb, file, reason) => {
    const says = `cannot ${verb} kubeconfig ${file}: `;
    let message = '';
    try {
      readKubeconfig(file);
    } catch (error) {
      message = (error as Error).message;
    }
    expect([message.slice(0, says.length), message.slice(says.length)]).toEqual([says, reason]);
    expect(message.split('\n')).toHaveLength(1);
  });

  test('that nobody names and that is not there is said to be missing', () => {
    const { HOME, KUBECONFIG } = process.env;
    Object.assign(process.env, { HOME: folder });
    delete process.env['KUBECONFIG'];
    try {
      expect(() => readKubeconfig(undefined)).toThrow(
        'cannot find a kubeconfig: there is none at ~/.kube/config; --kubeconfig or KUBECONFIG names one',
      );
    } finally {
      Object.assign(process.env, { HOME, ...(KUBECONFIG !== undefined && { KUBECONFIG }) });
    }
  });
});
