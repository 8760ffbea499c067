import { setTimeout } from 'node:timers/promises';
import type { KubeObject, RestClient } from '../../provider/kubernetes/index.ts';
import { applyManifests, servedResource } from '../manifests.ts';

/** What the settings say that a platform has in its services before anything is claimed. */
export interface Inventory {
  /** Zone that names are published in. */
  readonly zone: string;
  /** Network of addresses for API servers, and of those for applications. */
  readonly api: string;
  readonly ingress: string;
  /** Address of the hub's own ingress, where it lies in one of them. */
  readonly hubIngress: string;
  readonly backup: { readonly tenant: string; readonly policies: readonly string[] };
}

/** External names of the prefixes, as the address management gave them. */
export interface Prefixes {
  readonly api: string;
  readonly ingress: string;
}

interface Managed extends KubeObject {
  readonly status?: {
    readonly conditions?: readonly { readonly type: string; readonly status: string; readonly message?: string }[];
  };
}

/** Namespace of what the platform itself has in the services. */
const NAMESPACE = 'platform-services';
const EXTERNAL_NAME = 'crossplane.io/external-name';
const POLL = 500;

/**
 * Has the provider register what a platform has before anything is claimed, and waits until all of it is there; `onWait` is
 * told what is in the way.
 */
export async function registerInventory(
  client: RestClient,
  inventory: Inventory,
  providerConfig: string,
  { onWait, signal }: { readonly onWait: (reason: string) => void; readonly signal: AbortSignal },
): Promise<Prefixes> {
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE } };
  const objects = managedResources(inventory, providerConfig);
  await applyManifests(client, [namespace, ...objects], signal);
  const live = await Promise.all(objects.map((object) => untilReady(client, object, onWait, signal)));
  const externalName = (name: string): string =>
    live.find(({ metadata }) => metadata.name === name)?.metadata.annotations?.[EXTERNAL_NAME] ?? '';
  return { api: externalName('api'), ingress: externalName('ingress') };
}

function managedResources(inventory: Inventory, providerConfig: string): readonly KubeObject[] {
  const { zone, api, ingress, hubIngress, backup } = inventory;
  const resource = (service: string, kind: string, name: string, forProvider: object) => ({
    apiVersion: `${service}.m.aerodrome.dev/v1alpha1`,
    kind,
    metadata: { name, namespace: NAMESPACE },
    spec: { forProvider, providerConfigRef: { kind: 'ClusterProviderConfig', name: providerConfig } },
  });
  return [
    resource('dns', 'Zone', 'names', { name: zone, nameservers: [`ns.${zone}`] }),
    resource('ipam', 'Prefix', 'api', { vrf: 'global', cidr: api }),
    resource('ipam', 'Prefix', 'ingress', { vrf: 'global', cidr: ingress }),
    // Nobody else may be given it.
    resource('ipam', 'Address', 'hub-ingress', {
      prefixRef: { name: 'api' },
      address: hubIngress,
      hostname: `hub.${zone}`,
      purpose: 'Virtual',
    }),
    ...backup.policies.map((name) =>
      resource('backup', 'Policy', name, { tenant: backup.tenant, name, schedule: '30 2 * * *' }),
    ),
  ];
}

async function untilReady(
  client: RestClient,
  object: KubeObject,
  onWait: (reason: string) => void,
  signal: AbortSignal,
): Promise<Managed> {
  for (let told: string | undefined; ; ) {
    const resource = await servedResource(client, object, signal);
    const live = resource && (await client.get<Managed>(resource, object.metadata, signal));
    const conditions = live?.status?.conditions ?? [];
    if (live && conditions.find(({ type }) => type === 'Ready')?.status === 'True') return live;
    const failure = conditions.find(({ type, status }) => type === 'Synced' && status === 'False');
    // Of several that wait each says its reason once, and not in turns for ever.
    if (failure && failure.message !== told) onWait(`${object.kind} ${object.metadata.name}: ${failure.message}`);
    told = failure?.message;
    await setTimeout(POLL, undefined, { signal });
  }
}
