import { type Accepted, type Condition, childName, type KubeObject, stringAt } from '../engine/index.ts';
import type { Answer } from './ask.ts';

/** One composed resource as Crossplane would apply it. */
export interface Rendered {
  /** Composition resource name. */
  readonly name: string;
  readonly ready: boolean;
  readonly object: KubeObject;
}

/** A time that says "rendered, not observed": the one `crossplane render` prints. */
const renderedAt = '2024-01-01T00:00:00Z';

const prefixLabel = 'crossplane.io/composite';
const claimLabels = ['crossplane.io/claim-name', 'crossplane.io/claim-namespace'] as const;

/** The composite with the status and conditions it would get. */
export function renderComposite({ composite, composed }: Answer): KubeObject {
  const conditions = [...composed.conditions, ...systemConditions(composed)].map((condition) => ({
    lastTransitionTime: renderedAt,
    ...condition,
  }));
  return ordered({ ...composite, status: { ...composed.status, conditions } });
}

/** Every composed resource, sorted by composition resource name, with the metadata that Crossplane adds. */
export function renderResources({ composite, composed, observed }: Answer): readonly Rendered[] {
  return [...composed.resources]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { object, ready }]) => ({ name, ready, object: render(composite, name, object, observed.get(name)) }));
}

/** The same object with its fields in the order people are used to. */
export function ordered(object: KubeObject): KubeObject {
  const { apiVersion, kind, metadata, spec, status, ...rest } = object;
  const { name, generateName, namespace, labels, annotations, ...others } = metadata;
  const head = { name, generateName, namespace, labels, annotations, ...others };
  return withoutUndefined({ apiVersion, kind, metadata: withoutUndefined(head), spec, ...rest, status }) as KubeObject;
}

/** What core adds to a composed resource before it applies it (core v2.3.4 `RenderComposedResourceMetadata`). */
function render(
  composite: KubeObject,
  resource: string,
  desired: KubeObject,
  live: KubeObject | undefined,
): KubeObject {
  const { metadata } = desired;
  const prefix = stringAt(composite, 'metadata', 'labels', prefixLabel) ?? composite.metadata.name ?? '';
  const given = live?.metadata.name ?? metadata.name;
  const generateName = live
    ? stringAt(live, 'metadata', 'generateName')
    : given === undefined
      ? `${prefix}-`
      : undefined;
  const { apiVersion, kind } = composite;
  const { name, uid } = composite.metadata;
  return ordered({
    ...desired,
    metadata: {
      ...metadata,
      name: given ?? childName(`${prefix}-`, uid ?? '', resource),
      ...(generateName === undefined ? {} : { generateName }),
      ...namespaceOf(composite, desired, live),
      labels: { ...metadata.labels, ...inherited(composite, prefix) },
      annotations: { ...metadata.annotations, 'crossplane.io/composition-resource-name': resource },
      ownerReferences: [{ apiVersion, kind, name, uid, controller: true, blockOwnerDeletion: true }],
    },
  });
}

function namespaceOf(composite: KubeObject, desired: KubeObject, live: KubeObject | undefined) {
  const namespace = composite.metadata.namespace ?? live?.metadata.namespace ?? desired.metadata.namespace;
  return namespace === undefined ? {} : { namespace };
}

function inherited(composite: KubeObject, prefix: string): Record<string, string> {
  const own = claimLabels.flatMap((label) => {
    const value = composite.metadata.labels?.[label];
    return value === undefined ? [] : [[label, value] as const];
  });
  return { ...Object.fromEntries(own), [prefixLabel]: prefix };
}

/** The two conditions Crossplane sets itself. */
function systemConditions({ ready, resources }: Accepted): readonly Condition[] {
  const synced: Condition = { type: 'Synced', status: 'True', reason: 'ReconcileSuccess' };
  if (ready) return [synced, { type: 'Ready', status: 'True', reason: 'Available' }];
  const open = [...resources].filter(([, resource]) => !resource.ready).map(([name]) => name);
  const message = open.length > 0 ? { message: `Unready resources: ${open.sort().join(', ')}` } : {};
  return [synced, { type: 'Ready', status: 'False', reason: 'Creating', ...message }];
}

function withoutUndefined(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}
