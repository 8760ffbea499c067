import { canonical, choicesAnnotation, isObject, type KubeObject, type Setting, setting } from '../engine/index.ts';
import { type Platform, rolloutOf } from '../platform/index.ts';
import { annotations } from './labels.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';

type VirtualClusters = Platform['virtualClusters'];
type Tenancy = Platform['tenancy'];

/**
 * What the settings decided when the virtual cluster was created. Each is noted on its namespace as a setting of its
 * own, so that the engine keeps it, reports what differs, and lets the claim choose anew.
 */
export interface Decisions {
  readonly size: VirtualClusters['sizes'][string] & { readonly name: string };
  readonly counts: Tenancy['counts'];
  readonly limits: Tenancy['limits'];
  readonly limitsPercent: Tenancy['limitsPercent'];
  readonly podSecurity: Tenancy['podSecurity'];
  readonly controlPlane: Omit<VirtualClusters['controlPlane'], 'storage'> & {
    readonly storage: { readonly size: string; readonly storageClass: string };
  };
  readonly images: ControlPlaneImages;
  readonly expose: { readonly type: VirtualClusters['expose']; readonly domain: string };
  readonly login: {
    readonly issuer: string;
    readonly clientID: string;
    readonly usernameClaim: string;
    readonly groupsClaim: string;
    readonly extraScopes: readonly string[];
  };
}

/** The image of the control plane, and the registry that all images come from instead of their own. */
export interface ControlPlaneImages {
  readonly registry: string;
  readonly repository: string;
  readonly mirror?: string | undefined;
}

interface Offer<T> {
  readonly path: string;
  readonly value: T;
  /** What in the claim picked it; another choice decides anew. */
  readonly choice?: { readonly of: string; readonly is: string };
  /** Whether what a note does not hold was not there, and is not a field that came later. */
  readonly open?: true;
}
type Offers = { readonly [K in keyof Decisions]: Offer<Decisions[K]> };

/** What the settings offer today; a size that is not among them leaves the figures empty and is a mistake elsewhere. */
function offers(spec: VirtualClusterSpec, platform: Platform): Offers {
  const { virtualClusters, tenancy, identity, hub, storage } = platform;
  const { controlPlane, images } = virtualClusters;
  const edition = spec.edition === 'OSS' ? 'oss' : 'platform';
  const storageClass = controlPlane.storage.storageClass ?? storage.rootVolume.storageClass;
  const name = spec.size ?? virtualClusters.size;
  const figures = virtualClusters.sizes[name] ?? {
    cpu: '0',
    memory: '0',
    ephemeralStorage: '0',
    storage: '0',
    pods: 0,
  };
  return {
    size: {
      path: `virtualClusters.sizes.${name}`,
      value: { ...figures, name },
      choice: { of: 'size', is: spec.size ?? 'platform' },
    },
    counts: { path: 'tenancy.counts', value: tenancy.counts, open: true },
    limits: { path: 'tenancy.limits', value: tenancy.limits },
    limitsPercent: { path: 'tenancy.limitsPercent', value: tenancy.limitsPercent },
    podSecurity: { path: 'tenancy.podSecurity', value: tenancy.podSecurity },
    controlPlane: {
      path: 'virtualClusters.controlPlane',
      value: { ...controlPlane, storage: { ...controlPlane.storage, storageClass } },
    },
    images: {
      path: `virtualClusters.images.${edition}`,
      value: { ...images[edition], ...(images.registry === undefined ? {} : { mirror: images.registry }) },
      choice: { of: 'edition', is: spec.edition },
      open: true,
    },
    expose: {
      path: 'virtualClusters.expose',
      value: { type: virtualClusters.expose, domain: virtualClusters.domain },
    },
    login: {
      path: 'identity',
      value: {
        issuer: identity.issuer,
        clientID: spec.mode === 'VCluster' ? virtualClusters.clientID : hub.api.clientID,
        usernameClaim: identity.claims.preferredUsername[0] ?? 'sub',
        groupsClaim: identity.claims.groups[0] ?? 'groups',
        extraScopes: identity.extraScopes,
      },
    },
  };
}

/** The decisions noted on the live namespace, and what the settings say today where there is no note. */
export function decide(spec: VirtualClusterSpec, platform: Platform, live: KubeObject | undefined): Decisions {
  const decided = Object.entries(offers(spec, platform)).map(([key, offer]) => [key, kept(key, offer, live)]);
  return Object.fromEntries(decided) as Decisions;
}

/** What only an API server of its own is made by. */
const ofControlPlane: readonly string[] = ['controlPlane', 'images'] satisfies readonly (keyof Decisions)[];

/** The notes, for the namespace's annotations: of what counts in its mode. */
export function noteDecisions(spec: VirtualClusterSpec, platform: Platform): Readonly<Record<string, Setting>> {
  return Object.fromEntries(
    Object.entries(offers(spec, platform))
      .filter(([key]) => spec.mode === 'VCluster' || !ofControlPlane.includes(key))
      .map(([key, { path, value, choice }]: [string, Offer<unknown>]) => [
        annotations.decided + key,
        setting(path, JSON.stringify(canonical(value)), { rollout: rolloutOf(path), ...(choice && { choice }) }),
      ]),
  );
}

/** As the engine settles the note itself: what it has unless the claim chose anew, or the setting reaches everybody. */
function kept(key: string, { path, value, choice, open }: Offer<unknown>, live: KubeObject | undefined): unknown {
  const noted = readNote(live, annotations.decided + key);
  if (noted === undefined || rolloutOf(path) === 'All') return value;
  const recorded = choice && readNote(live, choicesAnnotation)?.[choice.of];
  if (choice && recorded !== undefined && recorded !== choice.is) return value;
  return isObject(value) && !open ? { ...value, ...noted } : noted;
}

function readNote(live: KubeObject | undefined, key: string): Readonly<Record<string, unknown>> | undefined {
  const text = live?.metadata.annotations?.[key];
  if (text === undefined) return undefined;
  try {
    const note: unknown = JSON.parse(text);
    return isObject(note) ? note : undefined;
  } catch {
    return undefined; // somebody edited it: then the settings decide
  }
}
