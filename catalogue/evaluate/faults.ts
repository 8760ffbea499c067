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

/** Something that can go wrong with a claim's resources, on request. */
export type FaultChoice =
  | { readonly fault: NamedFault; readonly says: string; readonly of: readonly string[] }
  | { readonly fault: 'degraded' | 'notUpgradeable'; readonly says: string; readonly of?: undefined };

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

/** What can go wrong with these resources. */
export function faultChoices(resources: readonly Rendered[]): readonly FaultChoice[] {
  const objects = resources.map(({ name, object }) => ({ name, object: wrappedManifest(object) }));
  const choices = named.map(({ fault, says, is }) => ({
    fault,
    says,
    of: objects.filter(({ object }) => is(object)).map(({ name }) => name),
  }));
  const hosted = objects.some(({ object }) => object.kind === 'HostedCluster');
  return [
    ...choices.filter(({ of }) => of.length > 0),
    ...(hosted ? ([{ fault: 'degraded', says: 'the control plane is degraded' }] as const) : []),
    ...(hosted
      ? ([{ fault: 'notUpgradeable', says: 'the control plane refuses the next minor version' }] as const)
      : []),
  ];
}

/** The faults with one more, or without it where it was among them. */
export function toggled(faults: Faults, { fault }: Pick<FaultChoice, 'fault'>, name?: string): Faults {
  const { [fault]: before, ...others } = faults;
  if (fault === 'degraded' || fault === 'notUpgradeable')
    return before === true ? others : { ...others, [fault]: true };
  const names = Array.isArray(before) ? (before as readonly string[]) : [];
  const now = names.includes(name ?? '') ? names.filter((one) => one !== name) : [...names, name ?? ''];
  return now.length === 0 ? others : { ...others, [fault]: now };
}

/** Whether a fault is there. */
export function hasFault(faults: Faults, { fault }: Pick<FaultChoice, 'fault'>, name?: string): boolean {
  const is = faults[fault];
  return Array.isArray(is) ? is.includes(name ?? '') : is === true;
}

function isOfServices({ apiVersion, kind }: KubeObject): boolean {
  return kind === 'Enrolment' || apiVersion.includes('.m.aerodrome.dev/');
}
