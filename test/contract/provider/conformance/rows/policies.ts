import { FINALIZER } from '../../../../../provider/runtime/index.ts';
import type { Row, Step } from '../row.ts';
import type { Want } from '../seen.ts';
import { applyReady, claim, comes, erase, looks, put, READY } from '../steps.ts';

const ACTIONS = { O: 'Observe', C: 'Create', U: 'Update', D: 'Delete', L: 'LateInitialize' } as const;
type Initial = keyof typeof ACTIONS;

/** Every set that means something, by initials; the empty one pauses and has its own row. */
const SETS = ['*', 'OCUDL', 'OCUD', 'OCUL', 'OCU', 'OCDL', 'OCL', 'OCD', 'OC', 'O', 'OD', 'OU', 'OL', 'OUL'];

const allows = (set: string, action: Initial): boolean => set === '*' || set.includes(action);
const policiesOf = (set: string): readonly string[] =>
  set === '*' ? ['*'] : [...set].map((initial) => ACTIONS[initial as Initial]);

/** The same life under every set: it comes to be, somebody changes it outside, and it is deleted. */
export const policies: readonly Row[] = SETS.map((set): Row => {
  const managementPolicies = policiesOf(set);
  const [creates, updates, deletes] = [allows(set, 'C'), allows(set, 'U'), allows(set, 'D')];
  const begin: readonly Step[] = creates
    ? [...applyReady({ spec: { managementPolicies } }), put('drifted')]
    : [put('drifted'), claim({ spec: { managementPolicies } }), comes({ ...READY, finalizers: [FINALIZER] })];
  const afterDrift: Want = { outside: updates ? 'one' : 'drifted' };
  return {
    name: `policies ${managementPolicies.join(' ')}`,
    why: `may ${['create', 'update', 'delete'].filter((_, at) => [creates, updates, deletes][at]).join(', ') || 'only look'}`,
    steps: [...begin, looks(2), comes(afterDrift), erase],
    want: {
      gone: true,
      outside: deletes ? 'absent' : updates ? 'one' : 'drifted',
      changes: [...(creates ? ['create'] : []), ...(updates ? ['update'] : []), ...(deletes ? ['delete'] : [])],
    },
  };
});
