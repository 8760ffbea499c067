import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { TerminalError } from '../../runtime/index.ts';
import { readCluster } from './cluster.ts';

const CANARY = 'canary-6f1d2a';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** A kubeconfig as an admin has it, with changes. */
const kubeconfig = (changes: { cluster?: object; user?: object; config?: object } = {}) =>
  stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      { name: 'other', cluster: { server: 'https://other.example.com' } },
      { name: 'guest', cluster: { server: 'https://api.guest.example.com:6443/', ...changes.cluster } },
    ],
    users: [{ name: 'admin', user: { token: CANARY, ...changes.user } }],
    contexts: [{ name: 'admin@guest', context: { cluster: 'guest', user: 'admin' } }],
    'current-context': 'admin@guest',
    ...changes.config,
  });

describe('a kubeconfig leads to', () => {
  test('the cluster and the user of its current context', () => {
    expect(readCluster(kubeconfig({ cluster: { 'tls-server-name': 'kubernetes' } }))).toEqual({
      server: 'https://api.guest.example.com:6443',
      serverName: 'kubernetes',
      authority: undefined,
      user: { by: 'token', token: CANARY },
    });
  });

  test('a user with a certificate', () => {
    const user = { token: '', 'client-certificate-data': base64('certificate'), 'client-key-data': base64('key') };
    expect(readCluster(kubeconfig({ user })).user).toEqual({
      by: 'certificate',
      certificate: 'certificate',
      key: 'key',
    });
  });

  test('what is said to be off is off', () => {
    const cluster = { 'insecure-skip-tls-verify': false, 'certificate-authority': '', 'proxy-url': null };
    expect(readCluster(kubeconfig({ cluster })).server).toBe('https://api.guest.example.com:6443');
  });
});

describe('a kubeconfig is refused, and nothing of its values is told', () => {
  const exec = { command: CANARY, apiVersion: 'client.authentication.k8s.io/v1' };
  test.each<[string, string, string]>([
    ['a program', kubeconfig({ user: { exec } }), 'user.exec is set: programs are never run'],
    [
      'an older plugin',
      kubeconfig({ user: { 'auth-provider': { name: CANARY } } }),
      'user.auth-provider is set: programs',
    ],
    ['a file with the token', kubeconfig({ user: { tokenFile: CANARY } }), 'user.tokenFile is set: files are not read'],
    [
      'a file with the certificate',
      kubeconfig({ user: { 'client-certificate': CANARY } }),
      'user.client-certificate is',
    ],
    [
      'a file with the key',
      kubeconfig({ user: { 'client-key': CANARY } }),
      'user.client-key is set: files are not read',
    ],
    [
      'a file with the authority',
      kubeconfig({ cluster: { 'certificate-authority': CANARY } }),
      'cluster.certificate-auth',
    ],
    ['a password', kubeconfig({ user: { username: 'admin', password: CANARY } }), 'user.username is set: API servers'],
    ['impersonation', kubeconfig({ user: { as: CANARY } }), 'user.as is set: nobody is impersonated'],
    [
      'no verification',
      kubeconfig({ cluster: { 'insecure-skip-tls-verify': true } }),
      'cluster.insecure-skip-tls-verify',
    ],
    ['a proxy', kubeconfig({ cluster: { 'proxy-url': `http://${CANARY}` } }), 'cluster.proxy-url is set: proxies are'],
    ['plain HTTP', kubeconfig({ cluster: { server: `http://${CANARY}` } }), 'cluster.server is no https:// URL'],
    ['no URL', kubeconfig({ cluster: { server: CANARY } }), 'cluster.server is no https:// URL'],
    [
      'a password in the address',
      kubeconfig({ cluster: { server: `https://a:${CANARY}@b` } }),
      'cluster.server has more',
    ],
    [
      'no certificate',
      kubeconfig({ cluster: { 'certificate-authority-data': base64(CANARY) } }),
      'data is no certificate',
    ],
    [
      'a token of two lines',
      kubeconfig({ user: { token: `${CANARY}\nX: y` } }),
      'user.token has characters that no token',
    ],
    ['nobody', kubeconfig({ user: { token: '' } }), 'user has neither a token nor a client certificate with its key'],
    ['no such context', kubeconfig({ config: { 'current-context': CANARY } }), 'contexts has no context of the name'],
    ['no context', kubeconfig({ config: { 'current-context': '' } }), 'current-context is not set'],
    ['no text where text is wanted', kubeconfig({ cluster: { server: [CANARY] } }), 'cluster.server is no text'],
    ['no YAML', `token: "${CANARY}`, 'it is not YAML'],
    ['aliases', `a: &a ${CANARY}\nb: *a`, 'it is not YAML'],
    ['no object', CANARY, 'it is no object'],
    ['too much of it', CANARY.repeat(6_000), 'it is longer than 64 KiB'],
    [
      'a name of every object',
      kubeconfig({ config: { clusters: 'constructor' } }),
      'clusters has no cluster of the name',
    ],
  ])('%s', (_, text, reason) => {
    const read = () => readCluster(text);
    expect(read).toThrow(TerminalError);
    expect(read).toThrow(`cannot use kubeconfig: `);
    expect(read).toThrow(reason);
    expect(read).not.toThrow(CANARY);
  });
});
