import { describe, expect, test } from '@jest/globals';
import { failed, ready, waiting } from '../../engine/index.ts';
import { backupSchedule } from './backup.ts';
import { builtPart, clusterContext, judged } from './cluster.fixture.ts';

const labels = { 'aerodrome.dev/cluster': 'team-a-shop' };
const schedule = (cron: string, ttl: string, choices: object) => ({
  apiVersion: 'velero.io/v1',
  kind: 'Schedule',
  metadata: {
    annotations: { 'aerodrome.dev/choices': JSON.stringify(choices) },
    labels,
    name: 'team-a-shop',
    namespace: 'openshift-adp',
  },
  spec: {
    schedule: cron,
    template: {
      datamover: 'velero',
      includedNamespaces: ['team-a', 'team-a-shop'],
      labelSelector: {
        matchExpressions: [{ key: 'hypershift.openshift.io/is-kubevirt-rhcos', operator: 'DoesNotExist' }],
      },
      metadata: { labels },
      snapshotMoveData: true,
      storageLocation: 'default',
      ttl,
    },
  },
});

describe('schedule', () => {
  test.each([
    {
      name: 'standard',
      why: 'as the tier says',
      spec: {},
      want: schedule('0 2 * * *', '168h', { retention: 'standard', schedule: 'standard' }),
    },
    {
      name: 'production',
      why: 'more often, kept for longer',
      spec: { tier: 'production' as const },
      want: schedule('0 */6 * * *', '720h', { retention: 'production', schedule: 'production' }),
    },
    {
      name: 'own',
      why: 'the claim wins, field by field',
      spec: { backup: { schedule: '30 1 * * 0' } },
      want: schedule('30 1 * * 0', '168h', { retention: 'standard', schedule: 'claim' }),
    },
    { name: 'development', why: 'not worth a backup', spec: { tier: 'development' as const }, want: undefined },
  ])('$name: $why', ({ spec, want }) => {
    expect(builtPart('backup', backupSchedule, clusterContext({ spec }))).toEqual(want);
  });
});

test.each([
  { name: 'enabled', why: 'Velero has accepted it', status: { phase: 'Enabled' }, want: ready },
  {
    name: 'new',
    why: 'Velero has not looked yet',
    status: { phase: 'New' },
    want: waiting('BackupNotEnabled', 'the backup schedule is not enabled yet'),
  },
  {
    name: 'no status',
    why: 'neither has it here',
    status: undefined,
    want: waiting('BackupNotEnabled', 'the backup schedule is not enabled yet'),
  },
  {
    name: 'invalid',
    why: 'somebody has to mend it, and reads what',
    status: { phase: 'FailedValidation', validationErrors: ['invalid schedule', 'no location'] },
    want: failed('BackupInvalid', 'the backup schedule is not valid: invalid schedule; no location'),
  },
])('readiness, $name: $why', ({ status, want }) => {
  expect(judged(backupSchedule, { apiVersion: 'velero.io/v1', kind: 'Schedule', metadata: {}, status })).toEqual(want);
});
