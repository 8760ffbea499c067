import type { Around } from './around.ts';

/** A collection of a service in which each claim has something of its own. */
interface Collection {
  readonly path: string;
  /** Most that one answer holds, as its document says; undefined where it holds all. */
  readonly limit?: number;
  readonly isOver?: (item: Item) => boolean;
}

/** Something that a service holds. */
export type Item = Readonly<Record<string, unknown>>;

interface Zone {
  readonly rrsets: readonly { readonly name: string; readonly type: string }[];
}

/** Names of the policies and the tenant are those of `examples/platform-services.yaml`. */
const collections: readonly Collection[] = [
  { path: '/ipam/v1/addresses', limit: 100 },
  { path: '/firewall/v1/policies/clusters/rules', isOver: ({ state }) => state === 'Removing' },
  { path: '/identity/v1/applications', limit: 100 },
  // Those that Tenants name are other people's by then, and stay.
  {
    path: '/identity/v1/groups',
    limit: 100,
    isOver: ({ mailNickname }) => !String(mailNickname).startsWith('vc-'),
  },
  // Nothing is ever taken out of a register.
  { path: '/cmdb/v1/items', limit: 100, isOver: ({ lifecycle }) => lifecycle === 'Retired' },
  // A contract ends on a date of its own.
  {
    path: '/customers/v1/subscriptions',
    limit: 100,
    isOver: ({ status }) => status === 'Ending' || status === 'Ended',
  },
  { path: '/monitoring/v1/targets', limit: 100 },
  { path: '/backup/v1/tenants/platform/protections', isOver: ({ state }) => state === 'Removing' },
];
const ZONE = '/zones/k8s.example.com.';

/** What the services hold that a claim takes with it when it goes, a line each. */
export async function servicesContent(around: Around): Promise<ReadonlySet<string>> {
  const lines = await Promise.all(collections.map((collection) => linesOf(around, collection)));
  const { rrsets } = (await around.names('GET', ZONE)) as Zone;
  return new Set([...lines.flat(), ...rrsets.map(({ name, type }) => `${name} ${type}`)]);
}

async function linesOf(around: Around, { path, limit, isOver = () => false }: Collection): Promise<readonly string[]> {
  const items = await itemsAt(around, path, limit);
  return items.filter((item) => !isOver(item)).map((item) => `${path}/${item['id']} ${labelOf(item)}`);
}

/** What a collection of a service holds. */
export async function itemsAt(around: Around, path: string, limit?: number): Promise<readonly Item[]> {
  const answer = await around.get(limit === undefined ? path : `${path}?limit=${limit}`);
  const items = (Array.isArray(answer) ? answer : (answer as { readonly items: unknown }).items) as readonly Item[];
  if (items.length === limit) throw new Error(`${path} holds more than can be looked at`);
  return items;
}

const labelOf = (item: Item): string =>
  String(item['name'] ?? item['hostname'] ?? item['displayName'] ?? item['mailNickname'] ?? item['target'] ?? '');
