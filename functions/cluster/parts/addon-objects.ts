import type { Draft, Setting } from '../../engine/index.ts';
import { podChecker } from '../addons.ts';
import type { AddonPlan, ClusterContext } from '../context.ts';
import { fromSettings } from '../given.ts';
import { managedNamespaces } from './guest-namespaces.ts';

/** An object applied inside the guest once the add-on's chart is installed. */
export interface AddonObject {
  /** Distinguishes the objects of all add-ons. */
  readonly key: string;
  readonly manifest: Draft | Setting;
  /** Follows from the claim; anything else is the catalogue's, and live clusters keep it as it was. */
  readonly fromClaim: boolean;
}

/** Everything that goes with an add-on: labels of its namespace, the catalogue's objects, and the claim's own policy. */
export function addonObjects(c: ClusterContext, plan: AddonPlan): readonly AddonObject[] {
  return [...namespaceLabels(plan), ...catalogueObjects(plan), ...podSecurity(c, plan)];
}

function namespaceLabels({ name, settings }: AddonPlan): readonly AddonObject[] {
  const { namespace, namespaceLabels: labels } = settings;
  if (Object.keys(labels).length === 0) return [];
  const manifest: Draft = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels } };
  return [offered(`${name}-namespace`, `addons.${name}.namespaceLabels`, manifest)];
}

function catalogueObjects({ name, settings }: AddonPlan): readonly AddonObject[] {
  return settings.objects.map((object, index) => {
    const manifest = object as unknown as Draft; // the settings' schema has checked that it is an object with a kind and a name
    const { kind, metadata } = manifest;
    const key = [name, kind, metadata.namespace, metadata.name].filter((word) => word !== undefined);
    return offered(key.join('-').toLowerCase(), `addons.${name}.objects[${index}]`, manifest);
  });
}

/**
 * OpenShift's own security context constraints already keep ordinary pods at the level of baseline. For restricted the
 * policy engine checks every pod, since nobody labels namespaces when they are made.
 */
function podSecurity(c: ClusterContext, plan: AddonPlan): readonly AddonObject[] {
  const level = c.spec.security.podSecurity;
  if (plan.name !== podChecker || level !== 'restricted') return [];
  const manifest: Draft = {
    apiVersion: 'kyverno.io/v1',
    kind: 'ClusterPolicy',
    metadata: { name: 'aerodrome-pod-security' },
    spec: {
      background: true,
      rules: [
        {
          name: 'pod-security-standard',
          match: { any: [{ resources: { kinds: ['Pod'] } }] },
          exclude: { any: [{ resources: { namespaces: managedNamespaces(c) } }] },
          validate: { failureAction: 'Enforce', podSecurity: { level, version: 'latest' } },
        },
      ],
    },
  };
  return [{ key: `${plan.name}-pod-security`, manifest, fromClaim: true }];
}

/** The whole manifest is one setting; the engine puts what was applied in its place. */
function offered(key: string, path: string, manifest: Draft): AddonObject {
  return { key, manifest: fromSettings(path, manifest), fromClaim: false };
}
