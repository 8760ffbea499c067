import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readCommandLine, type ServeOptions } from './options.ts';

const read = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  readCommandLine(args, { name: 'function', version: '1.2.3', env });

const defaults: ServeOptions = {
  address: { host: undefined, port: 9443 },
  insecure: false,
  certificates: undefined,
  maxReceive: 64 * 1024 * 1024,
  keep: 32 * 1024 * 1024,
  metrics: { host: undefined, port: 8080 },
  drain: 5000,
  debug: false,
};

describe('flags and environment', () => {
  test.each<readonly [string, readonly string[], NodeJS.ProcessEnv, Partial<ServeOptions>]>([
    ['nothing: every address of both IP versions, on the port Crossplane expects', [], {}, {}],
    ['the spelling of the specification', ['--tls-certs-dir', '/tls'], {}, { certificates: '/tls' }],
    ['the spelling of other functions', ['--tls-server-certs-dir=/tls'], {}, { certificates: '/tls' }],
    ['both alike', ['--tls-certs-dir=/a', '--tls-server-certs-dir=/a'], {}, { certificates: '/a' }],
    ['the environment that Crossplane sets', [], { TLS_SERVER_CERTS_DIR: '/env' }, { certificates: '/env' }],
    ['a flag over the environment', ['--tls-certs-dir=/a'], { TLS_SERVER_CERTS_DIR: '/env' }, { certificates: '/a' }],
    ['an empty flag is no folder', ['--tls-server-certs-dir', ''], { TLS_SERVER_CERTS_DIR: '/env' }, {}],
    [
      'insecure beside certificates: the server lets insecure win',
      ['--insecure', '--tls-certs-dir=/tls'],
      {},
      { insecure: true, certificates: '/tls', keep: 0, metrics: undefined },
    ],
    ['insecure opens no port besides its own', ['--insecure'], {}, { insecure: true, keep: 0, metrics: undefined }],
    [
      'insecure with metrics where they are asked for',
      ['--metrics-address', 'localhost:8080', '--insecure'],
      {},
      { insecure: true, keep: 0, metrics: { host: 'localhost', port: 8080 } },
    ],
    ['debug, long', ['--debug'], {}, { debug: true }],
    ['debug, short', ['-d'], {}, { debug: true }],
    ['one IPv4 address', ['--address', '127.0.0.1:1'], {}, { address: { host: '127.0.0.1', port: 1 } }],
    ['one IPv6 address', ['--address', '[::1]:1'], {}, { address: { host: '::1', port: 1 } }],
    ['a host name', ['--address', 'localhost:65535'], {}, { address: { host: 'localhost', port: 65_535 } }],
    ['the port only', ['--address', ':0'], {}, { address: { host: undefined, port: 0 } }],
    ['no metrics', ['--metrics-address', 'none'], {}, { metrics: undefined }],
    ['bytes', ['--max-receive-message-size', '1000'], {}, { maxReceive: 1000 }],
    ['binary units', ['--max-receive-message-size', '2GiB'], {}, { maxReceive: 2 ** 31 }],
    ['Kubernetes spelling', ['--max-receive-message-size', '16Mi'], {}, { maxReceive: 2 ** 24 }],
    ['size from the environment', [], { MAX_RECEIVE_MESSAGE_SIZE: '1KiB' }, { maxReceive: 1024 }],
    ['an empty size in the environment', [], { MAX_RECEIVE_MESSAGE_SIZE: '' }, {}],
    ['size: the flag first', ['--max-receive-message-size=1'], { MAX_RECEIVE_MESSAGE_SIZE: '2' }, { maxReceive: 1 }],
    ['nothing kept', ['--keep-objects', 'none'], {}, { keep: 0 }],
    ['more kept', ['--keep-objects', '96MiB'], {}, { keep: 96 * 2 ** 20 }],
    ['milliseconds', ['--drain-timeout', '250ms'], {}, { drain: 250 }],
    ['fractions of a minute', ['--drain-timeout', '0.5m'], {}, { drain: 30_000 }],
  ])('%s', (_name, args, env, want) => {
    expect(read(args, env)).toEqual({ form: 'serve', options: { ...defaults, ...want } });
  });

  test.each<readonly [string, readonly string[], NodeJS.ProcessEnv, string]>([
    ['an unknown flag', ['--nope'], {}, "unknown option '--nope'"],
    ['an argument', ['serve'], {}, 'too many arguments'],
    ['no value', ['--address'], {}, 'argument missing'],
    ['no port', ['--address', 'localhost'], {}, '"localhost" is no address; accepted: host:port, [IPv6]:port or :port'],
    ['no such port', ['--address', ':65536'], {}, '":65536" is no address'],
    ['IPv6 without brackets', ['--address', '::1:9443'], {}, '"::1:9443" is no address'],
    ['metrics nowhere in particular', ['--metrics-address', 'off'], {}, '"off" is no address'],
    ['no size', ['--max-receive-message-size', '64MB?'], {}, '"64MB?" is no size'],
    ['no bytes', ['--max-receive-message-size', '0'], {}, '"0" is no size'],
    ['too many bytes', ['--max-receive-message-size', '3GiB'], {}, '"3GiB" is no size'],
    ['no size in the environment', [], { MAX_RECEIVE_MESSAGE_SIZE: 'much' }, '"much" is no size'],
    ['no unit', ['--drain-timeout', '5'], {}, '"5" is no duration; accepted: 500ms, 5s or 1m, up to 10m'],
    ['too long', ['--drain-timeout', '11m'], {}, '"11m" is no duration'],
    ['two folders', ['--tls-certs-dir=/a', '--tls-server-certs-dir=/b'], {}, 'mean the same and differ'],
  ])('%s is a usage error on one line', (_name, args, env, want) => {
    const line = read(args, env);
    expect(line).toEqual({ form: 'usage', text: expect.stringContaining(want) });
    expect(line.form === 'usage' && line.text.trimEnd().split('\n')).toHaveLength(1);
  });

  test('the version', () => {
    expect(read(['--version'])).toEqual({ form: 'text', text: '1.2.3\n' });
  });

  test('the help has examples, and every one of them is a command line that serves', () => {
    const help = read(['--help']);
    const [, examples = ''] = (help.form === 'text' ? help.text : '').split('Examples:\n');
    const lines = examples.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      const [, flags] = /^ {2}(?:TLS_SERVER_CERTS_DIR=\S+ )?function ?(.*)$/.exec(line) ?? [];
      expect(flags === undefined ? line : read(flags.split(' ').filter(Boolean)).form).toBe('serve');
    }
  });

  test('the help and the operator’s page name every flag', () => {
    const help = read(['--help']);
    const page = readFileSync(new URL('../../docs/function-operations.md', import.meta.url), 'utf8');
    const flags = [
      '--address',
      '--tls-certs-dir',
      '--tls-server-certs-dir',
      '--insecure',
      '--max-receive-message-size',
      '--metrics-address',
      '--drain-timeout',
      '--debug',
      '--version',
      '--help',
    ];
    const texts = [help.form === 'text' ? help.text : '', page];
    expect(flags.filter((flag) => !texts.every((text) => text.includes(flag)))).toEqual([]);
  });
});
