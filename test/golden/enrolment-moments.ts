import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Flavour, KubeObject } from '../../functions/engine/index.ts';
import { edit, type Faults, type World } from '../../functions/simulation/index.ts';
import type { PlatformDocument } from '../generators/platform.ts';
import { type Claim, hubFor, tenantObject, withOwner, withSettings } from '../lives/hub.ts';
import type { ExampleOf } from './examples.ts';
import { first, inOrder, type Moment, play, rest } from './moment.ts';

type Example = ExampleOf<Claim>;

/** Settings that name every service. */
export const everyService = parse(
  readFileSync(new URL('../../examples/platform-services.yaml', import.meta.url), 'utf8'),
) as PlatformDocument & { readonly services: object };

/** One thing that happens to an enrolment once it is ready. */
interface Event {
  /** What its subject says from now on, beside what it said. */
  readonly edit?: object;
  readonly services?: object;
  /** The Tenant from now on; null: it is missing. */
  readonly owner?: object | null;
  readonly faults?: Faults;
}

const standardTier = {
  attributes: { tier: 'standard' },
  subscription: { tier: 'standard', customer: '01JD2W6Q4T7M5Z8X9K3B1C0VNE' },
  backup: { tier: 'standard' },
};

/** What happens to which example. Each moment is shown where it says most. */
const events: Readonly<Record<string, Readonly<Record<string, Event>>>> = {
  cluster: {
    'tier-changed': { edit: standardTier },
    'tenant-cordoned': { edit: standardTier, owner: { cordoned: true } },
    paused: { edit: { paused: true, displayName: 'The shop' } },
    'services-renamed': {
      services: { dns: { zone: 'example.org', ttl: 60 }, customers: { plans: { production: 'platinum' } } },
    },
    'services-off': {
      services: { ipam: null, dns: null, firewall: null, identity: null, customers: null, backup: null },
    },
    'service-silent': { faults: { refusingServices: ['api-record', 'item'] } },
  },
  tenant: {
    'tenant-cordoned': { edit: { groups: [{ name: 'billing-admins' }, { name: 'late' }] }, owner: { cordoned: true } },
    'tenant-missing': { edit: { displayName: 'Billing and payments' }, owner: null },
  },
};

/** Examples as they may be made instead, and what goes wrong then. */
const others: Readonly<
  Record<string, Readonly<Record<string, { readonly endpoints: object; readonly faults: Faults }>>>
> = {
  cluster: {
    'address-refused': {
      endpoints: { api: { host: 'api.shop.k8s.example.com', ports: [6443], requested: '192.0.2.77' } },
      faults: { refusingServices: ['api-address'] },
    },
  },
};

/** The interesting moments of an example: of its creation, then of what happens to it. */
export function enrolmentMoments(example: Example, flavour: Flavour): readonly Moment[] {
  const creation = play(newHub(example, flavour));
  const ready = rest(creation);
  return [
    ...inOrder([
      { name: 'fresh', ...first(creation, () => true) },
      { name: 'half-ready', ...first(creation, ({ resources }) => [...resources.keys()].some(pointsToIt)) },
      { name: 'ready', ...ready },
    ]),
    ...Object.entries(others[example.name] ?? {}).map(([name, { endpoints, faults }]) => {
      const world = newHub(example, flavour, { ...example.claim.spec, endpoints });
      return { name, ...rest(play({ ...world, faults })) };
    }),
    ...Object.entries(events[example.name] ?? {}).map(([name, event]) => {
      const answer = rest(play(after(ready.world, example, event)));
      return { name, before: ready.composed, ...answer };
    }),
  ];
}

/** What waits for something that a service hands out. */
const pointsToIt = (name: string): boolean => /^(api-record|subscription-)/.test(name);

function after(world: World, { claim }: Example, event: Event): World {
  let now = world;
  if (event.edit) now = edit(now, { ...claim.spec, ...event.edit });
  if (event.services)
    now = withSettings(now, { ...everyService, services: named({ ...everyService.services, ...event.services }) });
  if (event.owner !== undefined) now = withOwner(now, event.owner && tenantObject(tenantOf(claim), event.owner));
  return event.faults ? { ...now, faults: event.faults } : now;
}

/** Services without those that are switched off. */
function named(services: object): object {
  return Object.fromEntries(Object.entries(services).filter(([, service]) => service !== null));
}

const tenantOf = ({ spec }: Claim): string => String(spec['tenant']);

function newHub({ claim }: Example, flavour: Flavour, spec = claim.spec): World {
  const labels = { 'aerodrome.dev/tenant': tenantOf(claim) };
  const namespace: KubeObject = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: claim.metadata.namespace ?? '', labels },
  };
  return hubFor({ ...claim, spec }, { flavour, settings: everyService, namespace });
}
