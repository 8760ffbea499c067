import type { JsonObject } from '../json.ts';
import { Problem } from '../problem.ts';
import { rules, type Scope } from '../rules.ts';
import { invalid } from './invalid.ts';

/** Milliseconds that the first backup takes, and the last one. */
const firstTakes = 3_000;
const lastTakes = 2_000;

/** Where backups are kept that nobody wants elsewhere. */
const standardLocation = 'vault-central';

const protectionsOf = (tenant: unknown, policy: unknown, { list }: Scope): readonly JsonObject[] =>
  list(`/tenants/${tenant}/protections`, { policy: String(policy) });

const stateOf = ({ suspended }: JsonObject): string => (suspended === true ? 'Suspended' : 'Protected');

export const backup = rules({
  resources: {
    '/tenants/{tenant}/policies/{name}': {
      ordered: true,
      write: (next, _before, { params }) => ({
        ...next,
        id: `${params['tenant']}/${params['name']}`,
        schedule: demandSchedule(String(next['schedule'])),
        retention: { daily: 7, weekly: 0, monthly: 0, ...(next['retention'] as JsonObject | undefined) },
        location: next['location'] ?? standardLocation,
        labels: next['labels'] ?? {},
      }),
      show: (policy, scope) => ({
        ...policy,
        protections: protectionsOf(policy['tenant'], policy['name'], scope).length,
      }),
      remove: ({ tenant, name }, scope) => {
        const count = protectionsOf(tenant, name, scope).length;
        if (count > 0) throw new Problem(409, `${name} is in use: it protects ${count}`);
        return undefined;
      },
    },
    '/tenants/{tenant}/protections/{id}': {
      id: (_protection, { random }) => toBase32(random(16)),
      unique: [['target', 'policy']],
      immutable: ['target', 'policy'],
      indexed: ['policy'],
      takes: { create: firstTakes, delete: lastTakes },
      write: (next, before, { params, find }) => {
        if (before?.['state'] === 'Removing') throw new Problem(409, `${before['id']} is being removed`);
        if (find(`/tenants/${params['tenant']}/policies`, String(next['policy'])) === undefined) {
          throw invalid('/policy', 'is the name of no policy of the tenant');
        }
        const preparing = before === undefined || before['state'] === 'Preparing';
        return { ...next, labels: next['labels'] ?? {}, state: preparing ? 'Preparing' : stateOf(next) };
      },
      done: (protection, { instant }) => {
        // One that was removed while it was prepared stays so.
        if (protection['state'] === 'Removing') return protection;
        return { ...protection, state: stateOf(protection), lastBackupAt: instant };
      },
      remove: ({ id, state }) => {
        // A second removal would end later, and take with it a new protection of the same id.
        if (state === 'Removing') throw new Problem(409, `${id} is being removed already`);
        return undefined;
      },
      leaving: (protection) => ({ ...protection, state: 'Removing' }),
    },
  },
});

/** The greatest number of each field of cron, and its least. */
const fields = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
] as const;

/** Throws where a field of the schedule names what there is not, such as the 25th hour. */
function demandSchedule(schedule: string): string {
  const wrong = schedule.split(' ').find((field, index) => {
    const [least = 0, most = 0] = fields[index] ?? [];
    return field.split(',').some((part) => {
      const numbers = part.replace(/\/\d+$/, '');
      return numbers !== '*' && !numbers.split('-').every((one) => /^\d+$/.test(one) && +one >= least && +one <= most);
    });
  });
  if (wrong === undefined) return schedule;
  throw invalid('/schedule', `has a field that means nothing: ${wrong}`);
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567';
const toBase32 = (text: string): string => [...text].map((one) => letters[one.charCodeAt(0) % 32]).join('');
