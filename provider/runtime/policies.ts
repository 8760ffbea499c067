/** What the runtime may do with an external resource. */
export type Action = 'Observe' | 'Create' | 'Update' | 'Delete' | 'LateInitialize';

const ACTIONS: readonly Action[] = ['Observe', 'Create', 'Update', 'Delete', 'LateInitialize'];

/** Every set that means something, by initials; the whole set is also written `*`, and the empty one pauses. */
export const SUPPORTED: ReadonlySet<string> = new Set([
  '*',
  'OCUDL',
  'O',
  '',
  'OCUD',
  'OCUL',
  'OCU',
  'OCDL',
  'OCL',
  'OCD',
  'OC',
  'OD',
  'OU',
  'OL',
  'OUL',
]);

/** How the management policies of a resource are to be read. */
export type Policy =
  | { readonly kind: 'paused' }
  | { readonly kind: 'unsupported'; readonly message: string }
  | { readonly kind: 'allowed'; readonly actions: ReadonlySet<Action>; readonly onlyObserve: boolean };

const everything: Policy = { kind: 'allowed', actions: new Set(ACTIONS), onlyObserve: false };

/** Reads `managementPolicies`; with the feature off only the default is accepted. Order and repetition mean nothing. */
export function policyOf(policies: readonly string[] | undefined, enabled: boolean): Policy {
  const given = [...new Set(policies ?? ['*'])];
  const written = JSON.stringify(given);
  if (!enabled) {
    if (given.length === 1 && given[0] === '*') return everything;
    return unsupported(`management policies ${written} are set but the feature is not enabled`);
  }
  if (given.length === 0) return { kind: 'paused' };
  if (given.length === 1 && given[0] === '*') return everything;
  if (!SUPPORTED.has(initials(given))) {
    return unsupported(`management policies ${written} are not supported`);
  }
  const actions = new Set(ACTIONS.filter((action) => given.includes(action)));
  return { kind: 'allowed', actions, onlyObserve: actions.size === 1 && actions.has('Observe') };
}

const unsupported = (message: string): Policy => ({ kind: 'unsupported', message });

/** `OCUDL` of the names given, `?` for what is none of them. */
function initials(given: readonly string[]): string {
  const known = ACTIONS.filter((action) => given.includes(action));
  return known.map((action) => action.charAt(0)).join('') + '?'.repeat(given.length - known.length);
}
