import { isObject, type KubeObject, listAt, own, stringAt } from '../engine/index.ts';
import { aboutOf, type Claim } from './claims.ts';
import { compositeOf } from './composite.ts';
import { InputError } from './problem.ts';

/** What a hub holds of one claim. */
export interface Observed {
  /** The claim's composite, with the name, uid and status it has on the hub where that is known. */
  readonly composite: KubeObject;
  /** By composition resource name. */
  readonly resources: ReadonlyMap<string, KubeObject>;
}

/** Marks what a composition made (core: `xcrd.AnnotationKeyCompositionResourceName`). */
export const resourceName = 'crossplane.io/composition-resource-name';

/**
 * Finds what belongs to a claim among observed objects: by owner reference, by the labels Crossplane puts on what it
 * composes, or, where `only` claim is asked about, whatever names no owner at all.
 */
export function observedOf(claim: Claim, objects: readonly KubeObject[], only: boolean): Observed {
  const composite = adopt(claim, compositeOf(claim), objects);
  const resources = new Map<string, KubeObject>();
  for (const object of objects) {
    const name = nameIn(object);
    if (name === undefined || !belongs(object, composite, only)) continue;
    if (resources.has(name)) {
      const message = `observed twice: ${name} (${object.kind}/${object.metadata.name ?? ''})`;
      throw new InputError([{ ...aboutOf(claim), message }]);
    }
    resources.set(name, object);
  }
  return { composite, resources };
}

/** What to say when nothing is observed of a claim: a dump of the other flavour is the usual reason. */
export function nothingObserved(
  { file, label, kind, flavour, written }: Claim,
  objects: readonly KubeObject[],
): string {
  if (flavour === 'cluster') return `${file}: ${label}: nothing observed of it\n`;
  const other = flavour === 'claims' ? kind.kind : `X${kind.kind}`;
  const mixedUp = written.kind === kind.kind && objects.some((one) => stringAt(controllerOf(one), 'kind') === other);
  const hint = `; what is observed belongs to a ${other}: try --flavour ${flavour === 'claims' ? 'namespaced' : 'claims'}`;
  return `${file}: ${label}: nothing observed of it${mixedUp ? hint : ''}\n`;
}

/** Gives the composite the identity it has on the hub: from its own dump, else from what it owns. */
function adopt(claim: Claim, composite: KubeObject, objects: readonly KubeObject[]): KubeObject {
  const dumped = objects.find((object) => isSame(object, composite, claim));
  if (dumped) {
    const { uid, labels, annotations, name } = dumped.metadata;
    const metadata = {
      ...composite.metadata,
      ...defined({ uid, name }),
      labels: { ...composite.metadata.labels, ...labels },
    };
    const status = dumped['status'] ?? composite['status'];
    return {
      ...composite,
      metadata: annotations
        ? { ...metadata, annotations: { ...annotations, ...composite.metadata.annotations } }
        : metadata,
      ...(status === undefined ? {} : { status }),
    };
  }
  if (composite.metadata.uid !== undefined) return composite;
  const owner = objects.map((object) => ownerIn(object, composite)).find((found) => found !== undefined);
  if (!owner) return composite;
  const labels = { ...composite.metadata.labels, 'crossplane.io/composite': owner.prefix };
  return { ...composite, metadata: { ...composite.metadata, name: owner.name, uid: owner.uid, labels } };
}

function isSame(object: KubeObject, composite: KubeObject, claim: Claim): boolean {
  if (object.kind !== composite.kind || object.apiVersion !== composite.apiVersion) return false;
  if (claim.flavour !== 'claims') {
    return (
      object.metadata.name === composite.metadata.name && object.metadata.namespace === composite.metadata.namespace
    );
  }
  return ['name', 'namespace'].every(
    (field) => stringAt(object, 'spec', 'claimRef', field) === stringAt(composite, 'spec', 'claimRef', field),
  );
}

interface Owner {
  readonly name: string;
  readonly uid: string;
  readonly prefix: string;
}

/** The composite that owns an object, if that is the claim's. */
function ownerIn(object: KubeObject, composite: KubeObject): Owner | undefined {
  if (nameIn(object) === undefined) return undefined;
  const reference = controllerOf(object);
  const name = stringAt(reference, 'name');
  const uid = stringAt(reference, 'uid');
  if (name === undefined || uid === undefined || stringAt(reference, 'kind') !== composite.kind) return undefined;
  const labels = object.metadata.labels;
  const claimed = ['crossplane.io/claim-name', 'crossplane.io/claim-namespace'].every(
    (label) => own(labels, label) !== undefined && own(labels, label) === own(composite.metadata.labels, label),
  );
  const sameName = name === composite.metadata.name && inSameNamespace(object, composite);
  if (!claimed && !sameName) return undefined;
  return { name, uid, prefix: stringAt(labels, 'crossplane.io/composite') ?? name };
}

function belongs(object: KubeObject, composite: KubeObject, only: boolean): boolean {
  const reference = controllerOf(object);
  if (reference !== undefined) {
    if (stringAt(reference, 'kind') !== composite.kind || !inSameNamespace(object, composite)) return false;
    const uid = stringAt(reference, 'uid');
    if (uid !== undefined && composite.metadata.uid !== undefined) return uid === composite.metadata.uid;
    return stringAt(reference, 'name') === composite.metadata.name;
  }
  const label = stringAt(object, 'metadata', 'labels', 'crossplane.io/composite');
  if (label !== undefined) return label === stringAt(composite, 'metadata', 'labels', 'crossplane.io/composite');
  return only;
}

function inSameNamespace(object: KubeObject, composite: KubeObject): boolean {
  return composite.metadata.namespace === undefined || composite.metadata.namespace === object.metadata.namespace;
}

function controllerOf(object: KubeObject): unknown {
  return listAt(object, 'metadata', 'ownerReferences').find(
    (reference) => isObject(reference) && reference['controller'] === true,
  );
}

/** The composition resource name an object carries, if a composition made it. */
export function nameIn(object: KubeObject): string | undefined {
  return stringAt(object, 'metadata', 'annotations', resourceName);
}

function defined<T extends Readonly<Record<string, unknown>>>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
