import { describe, expect, test } from '@jest/globals';
import { readCommandLine } from './options.ts';

const read = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  readCommandLine(args, { name: 'provider-test', version: 'v1.2.3', env });
const optionsOf = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const line = read(args, env);
  if (line.form !== 'run') throw new Error(line.text);
  return line.options;
};

test('what stands nowhere has a default', () => {
  expect(optionsOf([])).toEqual({
    debug: false,
    kubeconfig: undefined,
    poll: 600_000,
    minPollInterval: 1_000,
    pollJitter: 0.1,
    sync: 3_600_000,
    maxReconcileRate: 200,
    maxReconcileConcurrency: 64,
    leaderElection: false,
    leaderElectionNamespace: 'default',
    enableManagementPolicies: true,
    enableChangelogs: false,
    changelogsSocketPath: '/var/run/changelogs/changelogs.sock',
    metricsAddress: { host: undefined, port: 8080 },
    drainTimeout: 25_000,
  });
});

describe('a flag', () => {
  test.each([
    ['as one word', ['--poll=1h30m'], { poll: 5_400_000 }],
    ['as two words', ['--poll', '30s'], { poll: 30_000 }],
    ['of a rate', ['--max-reconcile-rate=10'], { maxReconcileRate: 10 }],
    ['in short', ['-d', '-l', '-s', '2h'], { debug: true, leaderElection: true, sync: 7_200_000 }],
    ['that switches on', ['--leader-election'], { leaderElection: true }],
    ['that switches on with a word', ['--leader-election=true'], { leaderElection: true }],
    ['that switches off', ['--no-enable-management-policies'], { enableManagementPolicies: false }],
    ['that switches off with a word', ['--enable-management-policies=false'], { enableManagementPolicies: false }],
    ['given twice', ['--leader-election', '--leader-election=false'], { leaderElection: false }],
    ['of an address', ['--metrics-address=[::1]:9'], { metricsAddress: { host: '::1', port: 9 } }],
    ['of no address', ['--metrics-address=none'], { metricsAddress: undefined }],
    ['of a jitter', ['--poll-jitter=0'], { pollJitter: 0 }],
  ])('%s is read', (_, args, wanted) => {
    expect(optionsOf(args)).toMatchObject(wanted);
  });

  test.each([
    ['an unknown one', ['--pol=1m'], "unknown option '--pol=1m'"],
    ['no duration', ['--poll=10'], '"10" is no duration'],
    ['half a duration', ['--poll=10mx'], '"10mx" is no duration'],
    ['no time at all', ['--poll=0s'], '--poll must be longer than 0'],
    ['no number', ['--max-reconcile-rate=fast'], '"fast" is no number'],
    ['zero', ['--max-reconcile-rate=0'], '"0" is no number'],
    ['more than everything', ['--poll-jitter=1'], '"1" is no number'],
    ['no address', ['--metrics-address=8080'], '"8080" is no address'],
    ['a word that is no flag', ['serve'], 'too many arguments'],
  ])('that is %s is refused in one line', (_, args, reason) => {
    const line = read(args);
    expect(line).toMatchObject({ form: 'usage', text: expect.stringContaining(reason) });
    expect(line.form === 'usage' && line.text.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('the environment', () => {
  test('is below flags and above defaults', () => {
    const env = { PROVIDER_POLL: '5m', PROVIDER_MAX_RECONCILE_RATE: '7', LEADER_ELECTION: 'true', POD_NAMESPACE: 'xp' };
    expect(optionsOf(['--max-reconcile-rate=9'], env)).toMatchObject({
      poll: 300_000,
      maxReconcileRate: 9,
      leaderElection: true,
      leaderElectionNamespace: 'xp',
    });
    expect(optionsOf(['--no-leader-election'], env)).toMatchObject({ leaderElection: false });
  });

  test('may be wrong too', () => {
    expect(read([], { PROVIDER_POLL: 'often' })).toMatchObject({
      form: 'usage',
      text: expect.stringContaining('"often" is no duration'),
    });
  });
});

test.each([
  ['--help', '--max-reconcile-rate <number>'],
  ['--version', 'v1.2.3'],
])('%s is answered on stdout', (flag, text) => {
  expect(read([flag])).toMatchObject({ form: 'text', text: expect.stringContaining(text) });
});
