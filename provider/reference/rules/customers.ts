import type { JsonObject } from '../json.ts';
import { Problem } from '../problem.ts';
import { rules, type Scope } from '../rules.ts';
import { invalid } from './invalid.ts';

/** Milliseconds that an order takes. */
const orderTakes = 2_000;

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** An id that begins with the time, so that later ones sort behind earlier ones (ULID). */
function sortableId({ now, random }: Scope): string {
  const time = Array.from({ length: 10 }, (_, index) => digits[Math.floor(now / 32 ** (9 - index)) % 32]);
  const chance = [...random(16)].map((letter) => digits[letter.charCodeAt(0) % 32]);
  return [...time, ...chance].join('');
}

const isOver = (subscription: JsonObject, { now }: Pick<Scope, 'now'>): boolean =>
  subscription['status'] === 'Ending' && Date.parse(String(subscription['endsAt'])) <= now;

export const customers = rules({
  resources: {
    '/customers/{id}': {
      id: (_customer, scope) => sortableId(scope),
      // An inactive customer keeps its number: it is on the books.
      unique: [['number']],
      immutable: ['number'],
      filters: { number: { equals: 'number', to: (value) => value.toUpperCase() } },
      write: (next, before) => {
        if (before?.['status'] === 'Inactive') throw new Problem(409, `${before['number']} is inactive`);
        return {
          ...next,
          number: String(next['number']).toUpperCase(),
          name: String(next['name']).trim(),
          labels: next['labels'] ?? {},
          status: 'Active',
        };
      },
      remove: (customer, scope) => {
        const subscriptions = scope.list('/subscriptions', { customer: String(customer['id']) });
        const running = subscriptions.filter((one) => !isOver(one, scope));
        if (running.length > 0) {
          throw new Problem(
            409,
            `${customer['number']} is in use: subscriptions that have not ended: ${running.length}`,
          );
        }
        return { ...customer, status: 'Inactive', deactivatedAt: customer['deactivatedAt'] ?? scope.instant };
      },
    },
    '/subscriptions/{id}': {
      id: (_subscription, scope) => sortableId(scope),
      naturalKey: ['customer', 'plan', 'target'],
      counts: ({ status }) => status !== 'Ending',
      immutable: ['customer', 'plan', 'target', 'startsAt'],
      takes: { create: orderTakes },
      write: (next, before, scope) => {
        const plan = String(next['plan']).toLowerCase();
        if (before === undefined) demandNew({ ...next, plan }, scope);
        else if (before['status'] === 'Ending') throw new Problem(409, `${before['id']} has been ended`);
        const startsAt = next['startsAt'] ?? before?.['startsAt'] ?? scope.instant;
        return {
          ...next,
          plan,
          startsAt: new Date(String(startsAt)).toISOString(),
          labels: next['labels'] ?? {},
          status: before?.['status'] ?? 'Pending',
        };
      },
      // One that was ended while it was ordered stays so.
      done: (subscription) =>
        subscription['status'] === 'Pending' ? { ...subscription, status: 'Active' } : subscription,
      remove: (subscription, scope) => {
        if (subscription['status'] === 'Ending') return subscription;
        return { ...subscription, status: 'Ending', endsAt: endOf(subscription, scope) };
      },
      show: (subscription, scope) => {
        if (isOver(subscription, scope)) return { ...subscription, status: 'Ended' };
        const early = Date.parse(String(subscription['startsAt'])) > scope.now;
        return subscription['status'] === 'Active' && early ? { ...subscription, status: 'Pending' } : subscription;
      },
    },
  },
});

/** Throws where the order is nobody's, or one that is there already. */
function demandNew({ customer, plan, target }: JsonObject, scope: Scope): void {
  const payer = scope.find('/customers', String(customer));
  if (payer === undefined) throw invalid('/customer', 'is the id of no customer');
  if (payer['status'] !== 'Active') throw new Problem(409, `${payer['number']} is inactive`);
  const same = scope
    .list('/subscriptions', { customer: String(customer) })
    .find((one) => one['plan'] === plan && one['target'] === target && one['status'] !== 'Ending');
  if (same !== undefined) throw new Problem(409, `${payer['number']} has ${plan} for ${target} already: ${same['id']}`);
}

/** The end of the billing period, which is a month in UTC; now, where nothing was billed. */
function endOf({ plan, startsAt, status }: JsonObject, { now, instant }: Scope): string {
  const begun = status !== 'Pending' && Date.parse(String(startsAt)) <= now;
  if (!begun || String(plan).endsWith('-trial')) return instant;
  const today = new Date(now);
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 1)).toISOString();
}
