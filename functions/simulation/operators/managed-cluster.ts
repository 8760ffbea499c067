import { isTrue } from '../../engine/index.ts';
import { conditionsOf, type Reported, report } from '../conditions.ts';
import { type Operator, withStatus } from './operator.ts';

/** Open Cluster Management: a cluster is accepted, joins, and is available while its API server is. */
export const managedCluster: Operator = (object, hub) => {
  const up = isTrue(hub.cluster, 'Available');
  const accepted: Reported = {
    type: 'HubAcceptedManagedCluster',
    status: 'True',
    reason: 'HubClusterAdminAccepted',
    message: 'Accepted by hub cluster admin',
  };
  const joined: Reported = {
    type: 'ManagedClusterJoined',
    status: 'True',
    reason: 'ManagedClusterJoined',
    message: 'Managed cluster joined',
  };
  const available: Reported = up
    ? {
        type: 'ManagedClusterConditionAvailable',
        status: 'True',
        reason: 'ManagedClusterAvailable',
        message: 'Managed cluster is available',
      }
    : {
        type: 'ManagedClusterConditionAvailable',
        status: 'Unknown',
        reason: 'ManagedClusterLeaseUpdateStopped',
        message: 'Registration agent stopped updating its lease.',
      };
  const reported = isTrue(object, 'HubAcceptedManagedCluster') ? [accepted, joined, available] : [accepted];
  const conditions = report(conditionsOf(object), up || reported.length === 3 ? reported : [accepted], hub.round);
  return withStatus(object, { allocatable: {}, capacity: {}, conditions, version: {} });
};
