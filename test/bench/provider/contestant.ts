import type { Resource, RestClient } from '../../../provider/kubernetes/index.ts';
import type { KubeObject } from '../../../provider/runtime/index.ts';
import type { ControlPlane } from '../../contract/harness/control-plane.ts';
import type { Services } from './services.ts';

/** A provider that is measured, with the kind by which it is. */
export interface Contestant {
  /** With its version. */
  readonly name: string;
  readonly kind: Resource;
  /** Installs what its package would. */
  readonly install: (plane: ControlPlane) => Promise<void>;
  /** Makes the provider config that all resources use. */
  readonly configure: (ground: Ground) => Promise<void>;
  /** A managed resource; `text` is a field that may be changed, and of which the services note when it came first. */
  readonly make: (name: string, text: string, ground: Pick<Ground, 'services'>) => KubeObject;
  readonly start: (plane: ControlPlane, flags: Flags) => Promise<Running>;
  /** What the services count when it observes one resource; undefined where it asks the API server. */
  readonly look: string | undefined;
}

/** Between which parties it runs. */
export interface Ground {
  readonly plane: ControlPlane;
  readonly client: RestClient;
  readonly services: Services;
  /** Requests a second that the services take, where a provider config can say so; without: as many as come. */
  readonly rps?: number;
}

/** How it is told to run. */
export interface Flags {
  /** A Go duration. */
  readonly poll: string;
  /** `--max-reconcile-rate`; its own default otherwise. */
  readonly rate?: number;
}

/** One that runs, on the core of the provider. */
export interface Running {
  readonly pid: number;
  /** Where its metrics are. */
  readonly metrics: string;
  /** Milliseconds since the epoch. */
  readonly started: number;
  readonly log: string;
  /** Rejects when it ends by itself. */
  readonly failed: Promise<never>;
  readonly stop: () => Promise<void>;
}

/** What is measured; everybody else is there to compare. */
export const OURS = 'provider-aerodrome';

/** Namespace of everything here. */
export const NAMESPACE = 'default';

/** The flags as programs take them. */
export const spelled = ({ poll, rate }: Flags): readonly string[] => [
  `--poll=${poll}`,
  ...(rate === undefined ? [] : [`--max-reconcile-rate=${rate}`]),
];

const numbers = new Map<string, number>();

/** What an address is asked for by: every field, so that nothing is left to fill in, and twelve words. */
export function addressOf(name: string, text: string) {
  const number = numbers.get(name) ?? numbers.size + 1;
  numbers.set(name, number);
  return {
    prefix: 'pfx-1',
    address: `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`,
    hostname: `${name}.bench.example.com`,
    purpose: 'Host',
    description: text,
    tags: Array.from({ length: 12 }, (_, index) => `word-${index}=value-${index}`),
  };
}

/** Creates an object that a provider needs. */
export async function post(plane: ControlPlane, path: string, body: object): Promise<void> {
  const { status, body: said } = await plane.client.call({ method: 'POST', path, body });
  if (status !== 201) throw new Error(`cannot create what a provider needs: POST ${path}: ${JSON.stringify(said)}`);
}
