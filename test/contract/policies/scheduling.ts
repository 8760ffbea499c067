import type { Row } from './row.ts';
import * as w from './workloads.ts';

const nodeAffinity = (term: object) => ({
  affinity: {
    nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [term] } },
  },
});
const toleration = (text: string) =>
  `scheduling: toleration ${text} may not be used here; allowed: batch, pool=tenants, tenant=payments:NoSchedule`;
const nodes = 'scheduling: nodeSelector and node affinity may not be about other labels of nodes than disk, pool';

const machine = (spec: object) => w.object('kubevirt.io/v1', 'VirtualMachine', { spec: { template: { spec } } });

/** Where pods run, and on which volumes. */
export const scheduling: readonly Row[] = [
  [
    'a node by name',
    w.pod({ nodeName: 'node-1' }),
    'scheduling: nodeName passes by the scheduler and by taints; leave it out',
  ],
  [
    'a node by name in a template',
    w.workload('Deployment', { nodeName: 'node-1' }),
    'scheduling: nodeName passes by the scheduler and by taints; leave it out',
  ],
  ['labels of nodes that are allowed, or given', w.pod({ nodeSelector: { disk: 'ssd', pool: 'tenants' } }), 'accepted'],
  ['other labels of nodes', w.pod({ nodeSelector: { 'kubernetes.io/hostname': 'node-1' } }), nodes],
  ['an affinity to them', w.pod(nodeAffinity({ matchExpressions: [{ key: 'node-role', operator: 'Exists' }] })), nodes],
  [
    'a preference for them',
    w.pod({
      affinity: {
        nodeAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: [
            { weight: 1, preference: { matchExpressions: [{ key: 'node-role', operator: 'Exists' }] } },
          ],
        },
      },
    }),
    nodes,
  ],
  ['a machine on allowed nodes', machine({ nodeSelector: { disk: 'ssd' } }), 'accepted'],
  ['a machine on other nodes', machine({ nodeSelector: { 'kubernetes.io/hostname': 'node-1' } }), nodes],
  ['a machine that tolerates everything', machine({ tolerations: [{ operator: 'Exists' }] }), toleration('*')],
  ['an allowed affinity', w.pod(nodeAffinity({ matchExpressions: [{ key: 'disk', operator: 'Exists' }] })), 'accepted'],
  [
    'a node by affinity',
    w.pod(nodeAffinity({ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['node-1'] }] })),
    'scheduling: node affinity may not name nodes; leave matchFields out',
  ],
  [
    'an allowed toleration',
    w.pod({
      tolerations: [
        { key: 'tenant', operator: 'Equal', value: 'payments', effect: 'NoSchedule' },
        { key: 'batch', operator: 'Exists' },
      ],
    }),
    'accepted',
  ],
  [
    'a toleration every pod has',
    w.pod({ tolerations: [{ key: 'pool', value: 'tenants', effect: 'NoExecute' }] }),
    'accepted',
  ],
  ['a toleration of everything', w.pod({ tolerations: [{ operator: 'Exists' }] }), toleration('*')],
  [
    'any value of an allowed key',
    w.pod({ tolerations: [{ key: 'tenant', operator: 'Exists', effect: 'NoSchedule' }] }),
    toleration('tenant:NoSchedule'),
  ],
  [
    "another tenant's value",
    w.pod({ tolerations: [{ key: 'tenant', value: 'hr', effect: 'NoSchedule' }] }),
    toleration('tenant=hr:NoSchedule'),
  ],
  [
    'another effect',
    w.pod({ tolerations: [{ key: 'tenant', value: 'payments', effect: 'NoExecute' }] }),
    toleration('tenant=payments:NoExecute'),
  ],
  ['every effect', w.pod({ tolerations: [{ key: 'tenant', value: 'payments' }] }), toleration('tenant=payments')],
  [
    'control plane nodes',
    w.pod({ tolerations: [{ key: 'node-role.kubernetes.io/control-plane', operator: 'Exists' }] }),
    toleration('node-role.kubernetes.io/control-plane'),
  ],
  [
    'a class of the system',
    w.workload('Deployment', { priorityClassName: 'system-node-critical' }),
    'scheduling: priority class system-node-critical may not be used here; allowed: payments-high',
  ],
  [
    'a foreign priority class',
    w.workload('Deployment', { priorityClassName: 'other' }),
    'scheduling: priority class other may not be used here; allowed: payments-high',
  ],
  ['an allowed priority class', w.workload('Deployment', { priorityClassName: 'payments-high' }), 'accepted'],
  [
    'a foreign runtime class',
    w.workload('Deployment', { runtimeClassName: 'kata' }),
    'scheduling: runtime class kata may not be used here; allowed: gvisor',
  ],
  ['an allowed runtime class', w.workload('Deployment', { runtimeClassName: 'gvisor' }), 'accepted'],
  ['an allowed storage class', w.volumeClaim(), 'accepted'],
  [
    'a foreign storage class',
    w.volumeClaim({ storageClassName: 'local' }),
    'scheduling: storage class local may not be used here; allowed: fast',
  ],
  [
    'no storage class',
    w.volumeClaim({ storageClassName: '' }),
    'scheduling: storage class (none) may not be used here; allowed: fast',
  ],
  [
    'a foreign storage class by annotation',
    w.volumeClaim(
      { storageClassName: undefined },
      { annotations: { 'volume.beta.kubernetes.io/storage-class': 'local' } },
    ),
    'scheduling: storage class local may not be used here; allowed: fast',
  ],
  [
    'a volume that exists',
    w.volumeClaim({ volumeName: 'pv-of-hr' }),
    'scheduling: volumeName would take a volume that exists, perhaps with data of others; leave it out',
  ],
];
