import { type KubeObject, wrappedManifest } from '../../functions/engine/index.ts';
import type { Rendered } from '../../functions/render/index.ts';
import type { Faults } from '../../functions/simulation/index.ts';

/** Faults that name what they befall. */
export type NamedFault =
  | 'stuckPools'
  | 'stuckMachines'
  | 'failingReleases'
  | 'refusingServices'
  | 'blocked'
  | 'vanished'
  | 'unknown';

/** Faults of a hosted control plane; there is one of it. */
export type PlaneFault = keyof typeof planeFaults;

/** What each says to the simulation while it is there. */
const planeFaults = {
  degraded: true,
  notUpgradeable: true,
  noRoom: '0/3 nodes are available: 3 Insufficient memory.',
} as const satisfies Partial<Faults>;

/** Something that can go wrong with a claim's resources, on request. */
export type FaultChoice =
  | { readonly fault: NamedFault; readonly says: string; readonly of: readonly string[] }
  | { readonly fault: PlaneFault; readonly says: string; readonly of?: undefined };

const named: readonly {
  readonly fault: NamedFault;
  readonly says: string;
  readonly is: (one: KubeObject) => boolean;
}[] = [
  { fault: 'stuckPools', says: 'machines never join', is: ({ kind }) => kind === 'NodePool' },
  { fault: 'stuckMachines', says: 'no node has room for it', is: ({ kind }) => kind === 'VirtualMachine' },
  { fault: 'failingReleases', says: 'the chart does not install', is: ({ kind }) => kind === 'Release' },
  { fault: 'refusingServices', says: 'its service does not answer', is: isOfServices },
  { fault: 'blocked', says: 'is held', is: ({ kind }) => kind === 'VirtualCluster' },
  { fault: 'vanished', says: 'its status is gone', is: () => true },
  { fault: 'unknown', says: 'its conditions are Unknown', is: () => true },
];

const ofPlane: readonly FaultChoice[] = [
  { fault: 'degraded', says: 'the control plane is degraded' },
  { fault: 'notUpgradeable', says: 'the control plane refuses the next minor version' },
  { fault: 'noRoom', says: 'the hub has no room for the control plane' },
];

/** What can go wrong with these resources. */
export function faultChoices(resources: readonly Rendered[]): readonly FaultChoice[] {
  const objects = resources.map(({ name, object }) => ({ name, object: wrappedManifest(object) }));
  const choices = named.map(({ fault, says, is }) => ({
    fault,
    says,
    of: objects.filter(({ object }) => is(object)).map(({ name }) => name),
  }));
  const hosted = objects.some(({ object }) => object.kind === 'HostedCluster');
  return [...choices.filter(({ of }) => of.length > 0), ...(hosted ? ofPlane : [])];
}

/** The faults with one more, or without it where it was among them. */
export function toggled(faults: Faults, { fault }: Pick<FaultChoice, 'fault'>, name = ''): Faults {
  const { [fault]: before, ...others } = faults;
  if (isOfPlane(fault)) return before === undefined ? { ...others, [fault]: planeFaults[fault] } : others;
  const names = Array.isArray(before) ? (before as readonly string[]) : [];
  const now = names.includes(name) ? names.filter((one) => one !== name) : [...names, name];
  return now.length === 0 ? others : { ...others, [fault]: now };
}

/** Whether a fault is there. */
export function hasFault(faults: Faults, { fault }: Pick<FaultChoice, 'fault'>, name = ''): boolean {
  const is = faults[fault];
  return Array.isArray(is) ? is.includes(name) : is !== undefined;
}

function isOfPlane(fault: FaultChoice['fault']): fault is PlaneFault {
  return Object.hasOwn(planeFaults, fault);
}

function isOfServices({ apiVersion, kind }: KubeObject): boolean {
  return kind === 'Enrolment' || apiVersion.includes('.m.aerodrome.dev/');
}
