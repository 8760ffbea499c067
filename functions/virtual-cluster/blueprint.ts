import { blueprint } from '../engine/index.ts';
import type { VirtualClusterContext } from './context.ts';
import { accessAdmins, accessEditors, accessViewers } from './parts/access.ts';
import { app, uninstallAccess, uninstallOrder } from './parts/apps.ts';
import { controlPlane, controlPlaneUser } from './parts/control-plane.ts';
import { enrolment } from './parts/enrolment.ts';
import { insideHelm, insideKubernetes } from './parts/inside.ts';
import {
  auditedBinding,
  auditedParameters,
  enforcedBinding,
  enforcedParameters,
  guardRail,
  namespace,
  networkEngine,
} from './parts/isolation.ts';
import {
  authority,
  kubeconfig,
  kubeconfigAccount,
  kubeconfigFrame,
  kubeconfigReader,
  kubeconfigReaders,
  kubeconfigToken,
} from './parts/kubeconfig.ts';
import { joinData, machine, nodeNetwork } from './parts/machines.ts';
import { deletionProtection } from './parts/protection.ts';

/** What a virtual cluster is made of, in the order it comes to life. Every part says why it is there in its own file. */
export const virtualClusterBlueprint = blueprint<VirtualClusterContext>({
  'deletion-protection': deletionProtection,

  // Its namespace on the hub, and what keeps it and its neighbours apart: in place before anything runs.
  namespace,
  'guard-rail': guardRail,
  'network-engine': networkEngine,
  'policy-parameters-policies': enforcedParameters,
  'policy-binding-policies': enforcedBinding,
  'policy-parameters-audited': auditedParameters,
  'policy-binding-audited': auditedBinding,

  // An API server of its own (mode VCluster).
  'control-plane-user': controlPlaneUser,
  'control-plane': controlPlane,

  // What the company knows of it.
  enrolment,

  // Machines of its own (nodes of type Private).
  'node-network': nodeNetwork,
  'join-data': joinData,
  machine,

  // The way into it, once it answers.
  'inside-kubernetes': insideKubernetes,
  'inside-helm': insideHelm,

  // People and machines.
  'access-admins': accessAdmins,
  'access-editors': accessEditors,
  'access-viewers': accessViewers,
  authority,
  kubeconfig,
  'kubeconfig-account': kubeconfigAccount,
  'kubeconfig-frame': kubeconfigFrame,
  'kubeconfig-token': kubeconfigToken,
  'kubeconfig-reader': kubeconfigReader,
  'kubeconfig-readers': kubeconfigReaders,

  // What runs in it.
  app,
  'uninstall-order': uninstallOrder,
  'uninstall-access': uninstallAccess,
});
