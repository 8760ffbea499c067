import type { Draft } from '../engine/index.ts';
import { defaultAccount, roleBindings } from './access.ts';
import { limitsOf } from './limits.ts';
import { networkPolicies } from './network-policies.ts';
import type { GuardRails } from './plan.ts';
import { quotaOf } from './quota.ts';

/** One object that isolates the namespace. */
export interface Rail {
  /** Tells it from the others for good; fits behind a part's name. */
  readonly key: string;
  readonly draft: Draft;
  /** Whether it gives something, and closes nothing. */
  readonly opens: boolean;
}

/**
 * Everything in the namespace but the policies of admission: at most 12 objects. A plan that changes drops some
 * and brings others, but an object keeps its key and its name.
 */
export function guardRails(plan: GuardRails): readonly Rail[] {
  return [
    ...networkPolicies(plan).map((draft) => policy(draft.metadata.name ?? '', draft)),
    { key: 'quota', draft: quotaOf(plan), opens: false },
    { key: 'limits', draft: limitsOf(plan), opens: false },
    { key: 'default-account', draft: defaultAccount(plan), opens: false },
    ...roleBindings(plan).map((draft) => role(draft.metadata.name ?? '', draft)),
  ];
}

function policy(name: string, draft: Draft): Rail {
  return { key: name, draft, opens: name !== 'default-deny' };
}

function role(name: string, draft: Draft): Rail {
  return { key: name.replace('aerodrome-', 'role-'), draft, opens: true };
}
