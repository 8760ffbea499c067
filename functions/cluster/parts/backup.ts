import { failed, listAt, part, ready, stringAt, waiting } from '../../engine/index.ts';
import { schedule } from '../../hub/velero.ts';
import type { ClusterContext } from '../context.ts';
import { claimOr, fromSettings } from '../given.ts';
import { labels } from '../labels.ts';

/**
 * Whether the backup service does it, by what it has for this tier. What does it already goes on, a schedule of the hub
 * as well as the service: settings take no backup away.
 */
export function isBackedUpByService({ platform, spec, live }: ClusterContext): boolean {
  if (live('backup') !== undefined) return false;
  const policies = platform.services.backup?.policies ?? {};
  return Object.hasOwn(policies, spec.tier) || stringAt(live('enrolment'), 'spec', 'backup', 'tier') === spec.tier;
}

export const backupSchedule = part<ClusterContext>({
  why: 'the control plane can be restored',
  when: (c) => c.wants.backup && !isBackedUpByService(c),
  needs: ['hosted-cluster/available'],
  gates: 'BackupReady',
  build: (c) => {
    const { backup } = c.platform;
    const { tier, backup: wish } = c.spec;
    const path = `tiers.${tier}.backup`;
    return schedule({
      namespace: fromSettings('backup.namespace', backup.namespace),
      name: c.names.hubWide,
      labels: { [labels.cluster]: c.names.hubWide },
      schedule: claimOr(wish.schedule, `${path}.schedule`, c.tier.backup.schedule, { of: 'schedule', is: tier }),
      retention: claimOr(wish.retention, `${path}.retention`, c.tier.backup.retention, { of: 'retention', is: tier }),
      storageLocation: fromSettings('backup.storageLocation', backup.storageLocation),
      includedNamespaces: [c.namespace, c.names.controlPlaneNamespace],
      // Disks of the machines are made anew from the release image; restoring them would only cost time.
      labelSelector: {
        matchExpressions: [{ key: 'hypershift.openshift.io/is-kubevirt-rhcos', operator: 'DoesNotExist' }],
      },
      moveSnapshots: fromSettings('backup.dataMover', backup.dataMover),
    });
  },
  ready: (observed) => {
    const phase = stringAt(observed, 'status', 'phase');
    if (phase === 'Enabled') return ready;
    if (phase !== 'FailedValidation') return waiting('BackupNotEnabled', 'the backup schedule is not enabled yet');
    const errors = listAt(observed, 'status', 'validationErrors').join('; ');
    return failed('BackupInvalid', `the backup schedule is not valid: ${errors || 'no reason given'}`);
  },
});
