import { blueprint } from '../engine/index.ts';
import type { TenantContext } from './context.ts';
import { claimAuthors, claimViewers } from './parts/claim-access.ts';
import {
  claimAccount,
  claimNamespace,
  claimNetwork,
  claimQuota,
  deletionProtection,
  namespaceProtection,
  namespacesFirst,
} from './parts/claim-namespace.ts';
import { claimPolicyBinding, claimPolicyParameters } from './parts/claim-policies.ts';
import {
  copiedConfigMaps,
  copiedSecrets,
  secretReaderAccount,
  secretReaderBinding,
  secretReaderRole,
  secretStore,
} from './parts/copies.ts';
import { enrolment } from './parts/enrolment.ts';
import { machineKeys, machines } from './parts/machines.ts';
import { namespaces } from './parts/namespaces.ts';
import { sharedQuota } from './parts/shared-quota.ts';

/** What a tenant is made of, in the order it comes to life. Every part says why it is there in its own file. */
export const tenantBlueprint = blueprint<TenantContext>({
  'deletion-protection': deletionProtection,

  // Where the tenant claims, and nothing else: what keeps it so comes before anybody gets in.
  'claim-namespace': claimNamespace,
  'claim-namespace-protection': namespaceProtection,
  'claim-network': claimNetwork,
  'claim-account': claimAccount,
  'claim-quota': claimQuota,
  'claim-policy-parameters': claimPolicyParameters,
  'claim-policy-binding': claimPolicyBinding,
  'claim-authors': claimAuthors,
  'claim-viewers': claimViewers,

  // What the company knows of it.
  enrolment,

  // Where it works.
  'shared-quota': sharedQuota,
  namespace: namespaces,
  'claim-namespace-until': namespacesFirst,
  'login-keys': machineKeys,
  machine: machines,

  // What it is given there.
  'copied-config-map': copiedConfigMaps,
  'secret-reader-account': secretReaderAccount,
  'secret-reader-role': secretReaderRole,
  'secret-reader-binding': secretReaderBinding,
  'secret-store': secretStore,
  'copied-secret': copiedSecrets,
});
