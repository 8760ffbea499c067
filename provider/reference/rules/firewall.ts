import type { Json, JsonObject } from '../json.ts';
import { Problem } from '../problem.ts';
import { rules, type Scope } from '../rules.ts';
import { invalid } from './invalid.ts';
import { formatAddress, formatNetwork, parseAddress, parseNetwork } from './network.ts';

/** Milliseconds that a commit takes, and the draining of a member. */
const commitTakes = 1_000;
const drainTakes = 2_000;

/** Policies that those who run the firewall keep: for whatever there is, and for clusters. */
const policies = ['clusters', 'default'];

export const firewall = rules({
  begins: ({ find, save }) => {
    for (const name of policies) {
      if (find('/policies', name) !== undefined) continue;
      save('/policies', name, { name, defaultAction: 'Deny', order: [], revision: 0, committedRevision: 0 });
    }
  },
  resources: {
    '/policies/{policy}': {
      ordered: true,
      write: (next, before, scope) => {
        if (before !== undefined) demandUnlocked(before, scope);
        return {
          ...next,
          name: scope.params['policy'] ?? '',
          order: next['order'] ?? [],
          revision: Number(before?.['revision'] ?? 0) + 1,
          committedRevision: before?.['committedRevision'] ?? 0,
          lockedUntil: 0,
        };
      },
      // A lock that ends by itself ends also where a commit failed.
      show: ({ lockedUntil, ...policy }, { now }) => ({ ...policy, locked: Number(lockedUntil) > now }),
    },
    '/policies/{policy}/rules/{id}': {
      id: (_rule, { next }) => (0x1a2b_0000 + next('rule')).toString(16).padStart(8, '0'),
      unique: [['name']],
      immutable: ['name'],
      write: (next, before, scope) => {
        demandUnlocked(policyOf(scope), scope);
        if (before?.['state'] === 'Removing') throw new Problem(409, `${before['id']} is being removed`);
        return {
          ...next,
          protocol: next['protocol'] ?? 'TCP',
          sources: networks(next['sources'], '/sources'),
          destinations: networks(next['destinations'], '/destinations'),
          ports: portRanges(next['ports'] ?? ['any']),
          log: next['log'] ?? false,
          state: 'Staged',
        };
      },
      wrote: (_rule, _before, scope) => touch(scope),
      remove: (rule, scope) => {
        demandUnlocked(policyOf(scope), scope);
        touch(scope);
        return { ...rule, state: 'Removing' };
      },
    },
    '/pools/{name}': {
      ordered: true,
      unique: [['address', 'port', 'protocol']],
      naturalKey: ['name'],
      write: (next) => ({
        ...next,
        id: next['name'] ?? '',
        address: canonical(next['address'], '/address'),
        healthCheck: { interval: 5, failures: 3, ...(next['healthCheck'] as JsonObject | undefined) },
      }),
      show: (pool, { list }) => ({ ...pool, members: list(`/pools/${pool['name']}/members`).length }),
    },
    '/pools/{pool}/members/{id}': {
      id: ({ address, port }) => memberId(canonical(address, '/address'), port),
      unique: [['address', 'port']],
      immutable: ['address', 'port'],
      takes: { delete: drainTakes },
      write: (next, before) => ({
        ...next,
        address: canonical(next['address'], '/address'),
        state: before?.['state'] ?? 'Active',
        health: next['enabled'] === false ? 'Unknown' : 'Up',
      }),
      remove: ({ id, state }) => {
        // A second drain would end later, and take with it a new member of the same address.
        if (state === 'Draining') throw new Problem(409, `${id} is being drained already`);
        return undefined;
      },
      leaving: (member) => ({ ...member, state: 'Draining' }),
    },
  },
  operations: {
    commitPolicy: ({ params: { policy: name = '' } }, scope) => {
      const policy = scope.find('/policies', name);
      if (policy === undefined) throw new Problem(404, `there is no policy ${name}`);
      demandUnlocked(policy, scope);
      scope.save('/policies', name, { ...policy, lockedUntil: scope.now + commitTakes });
      const payload = { policy: name };
      return scope.begin({ takes: commitTakes, effect: 'commit', payload, resource: name, kind: 'commit' });
    },
  },
  effects: {
    commit: ({ policy: name }, scope) => {
      const place = `/policies/${name}/rules`;
      for (const rule of scope.list(place)) {
        if (rule['state'] === 'Removing') scope.drop(place, String(rule['id']));
        if (rule['state'] === 'Staged') scope.save(place, String(rule['id']), { ...rule, state: 'Active' });
      }
      const policy = scope.find('/policies', String(name)) ?? {};
      const committed = { ...policy, committedRevision: policy['revision'] ?? 0, lockedUntil: 0 };
      scope.save('/policies', String(name), committed);
    },
  },
});

const policyOf = ({ params, find }: Scope): JsonObject => find('/policies', params['policy'] ?? '') ?? {};

function demandUnlocked({ name, lockedUntil }: JsonObject, { now }: Scope): void {
  const left = Number(lockedUntil ?? 0) - now;
  if (left <= 0) return;
  const headers = { 'retry-after': String(Math.ceil(left / 1000)) };
  throw new Problem(423, `${name} is being committed`, { headers });
}

/** Counts a change of the policy's rules. */
function touch(scope: Scope): void {
  const policy = policyOf(scope);
  scope.save('/policies', String(policy['name']), { ...policy, revision: Number(policy['revision']) + 1 });
}

const isAny = (one: Json): boolean => one === 'any' || one === '*';

/** Networks in their shortest form, each once, sorted; one that is all networks stands for every other. */
function networks(given: Json | undefined, pointer: string): readonly string[] {
  const all = given as readonly string[];
  if (all.some(isAny)) return ['any'];
  const parsed = all.map((one, index) => {
    const network = parseNetwork(one);
    if (network === undefined) throw invalid(`${pointer}/${index}`, 'is no network');
    return formatNetwork(network);
  });
  return [...new Set(parsed)].toSorted();
}

/** Ranges in order; those that overlap or touch are one. */
function portRanges(given: Json): readonly string[] {
  const all = given as readonly string[];
  if (all.some(isAny)) return ['any'];
  const ranges = all.map((one, index) => {
    const [from = 0, to = from] = one.split('-').map(Number);
    if (from < 1 || to > 65_535 || from > to) throw invalid(`/ports/${index}`, 'is no range of ports');
    return { from, to };
  });
  const merged: { readonly from: number; to: number }[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
}

function canonical(address: Json | undefined, pointer: string): string {
  const parsed = parseAddress(String(address));
  if (parsed === undefined) throw invalid(pointer, 'is no address');
  return formatAddress(parsed);
}

const memberId = (address: string, port: Json | undefined): string =>
  address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
