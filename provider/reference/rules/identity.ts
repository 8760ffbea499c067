import type { JsonObject } from '../json.ts';
import { Problem } from '../problem.ts';
import { rules, type Scope } from '../rules.ts';

/** How long other servers do not know a group or an application, in milliseconds. */
const lag = 2_000;

const issuer = 'https://login.example.com';

export const identity = rules({
  resources: {
    '/groups/{id}': {
      unique: [['mailNickname']],
      lag,
      children: 'remove',
      // Mail has no case.
      filters: { mailNickname: { equals: 'mailNickname', to: (value) => value.toLowerCase() } },
      write: (next) => {
        const mailNickname = String(next['mailNickname']).toLowerCase();
        return { ...next, mailNickname, tags: next['tags'] ?? [], mail: `${mailNickname}@example.com` };
      },
    },
    '/groups/{group}/members/{member}': {
      deletesTwice: true,
      write: (next, before, scope) => {
        const { group = '', member = '' } = scope.params;
        demandNoCircle(group, member, scope);
        const since = before?.['since'] ?? scope.instant;
        return { ...next, role: next['role'] ?? 'Member', memberType: typeOf(member, scope), since };
      },
    },
    '/applications/{id}': {
      lag,
      write: (next, before, { random }) => ({
        ...next,
        scopes: next['scopes'] ?? ['openid'],
        public: next['public'] ?? false,
        tags: next['tags'] ?? [],
        clientId: before?.['clientId'] ?? `client-${random(16)}`,
        issuer,
      }),
      revealed: (_body, { random }) => ({ clientSecret: random(40) }),
    },
  },
  operations: {
    renewApplicationSecret: ({ params }, { find, random }) => {
      const application = find('/applications', params['id'] ?? '');
      if (application === undefined) throw new Problem(404, `there is no application ${params['id']}`);
      return { status: 200, body: { ...application, clientSecret: random(40) } };
    },
  },
});

const typeOf = (member: string, { find }: Scope): string => {
  if (find('/groups', member) !== undefined) return 'Group';
  return find('/applications', member) === undefined ? 'User' : 'Application';
};

/** A group is not in itself, nor in what is in it. */
function demandNoCircle(group: string, member: string, { find }: Scope): void {
  const back: JsonObject | undefined = find(`/groups/${member}/members`, group);
  if (group === member || back !== undefined) throw new Problem(409, `${group} would be a member of itself`);
}
