import type { Json } from '../json.ts';
import { rules, type Scope } from '../rules.ts';

/** Seconds between two checks, by plan. */
const intervals: Readonly<Record<string, number>> = { basic: 300, standard: 60, premium: 15 };

/** Milliseconds until the first check. */
const firstCheck = 3_000;

/** Ids begin where a double can no longer tell a number from the next. */
const firstId = 9_007_199_254_740_993n;

const longId = ({ next }: Scope): string => String(firstId + BigInt(next('id') - 1));

/** Numbers of one length sort as text. */
const byNumber = { ordered: true, id: (_written: unknown, scope: Scope): string => longId(scope) } as const;

export const monitoring = rules({
  resources: {
    '/targets/{id}': {
      ...byNumber,
      unique: [['tenant', 'target', 'plan']],
      immutable: ['tenant', 'target', 'plan'],
      write: (next) => {
        // Plans are named in any case.
        const plan = String(next['plan']).toLowerCase();
        return {
          ...next,
          plan,
          interval: next['interval'] ?? intervals[plan] ?? 60,
          labels: next['labels'] ?? {},
          state: 'Pending',
          health: 'Unknown',
        };
      },
      show: (target, { now }) => {
        if (target['paused'] === true) return { ...target, state: 'Paused' };
        const checked = now - Date.parse(String(target['createdAt'])) >= firstCheck;
        if (checked) return { ...target, state: 'Monitored', health: 'Up' };
        return { ...target, reason: 'the first check is still to come' };
      },
    },
    '/alert-routes/{id}': {
      ...byNumber,
      unique: [['tenant', 'name']],
      immutable: ['tenant', 'name'],
      write: ({ credential, ...next }, _before, { instant }) => ({
        ...next,
        matchers: next['matchers'] ?? [],
        labels: next['labels'] ?? {},
        // What it is is nobody's business: only that there is one is kept.
        ...(credential !== undefined && { credentialSetAt: instant satisfies Json }),
      }),
    },
  },
});
