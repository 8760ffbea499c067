import { type KubeObject, stringAt } from './object.ts';
import type { Mistake } from './result.ts';
import type { Used } from './usage.ts';

/** One question to a kind, free of any protocol. Objects may be decoded on access. */
export interface ComposeRequest {
  readonly composite: KubeObject;
  /** Observed composed resources by composition resource name. */
  readonly observed: ReadonlyMap<string, KubeObject>;
  /** What Crossplane brought, by requirement name; an absent key has not been brought, an empty list does not exist. */
  readonly required: ReadonlyMap<string, readonly KubeObject[]>;
  /** Name of the platform settings (an EnvironmentConfig), from the composition step's input. */
  readonly platform: string;
}

/**
 * `claims`: a LegacyCluster XR behind a claim. `namespaced`: the XR is what the user wrote, in a namespace. `cluster`: the
 * XR is what the user wrote, and in no namespace.
 */
export type Flavour = 'claims' | 'namespaced' | 'cluster';

/** Says of a kind that its composites are in no namespace (XRD v2, `scope: Cluster`), and where they work then. */
export interface ClusterScoped {
  readonly is: 'Cluster';
  /** The namespace a composite works in. It may not have been judged yet: whatever it is, this must not throw. */
  readonly namespaceOf: (composite: KubeObject) => string;
}

/** What of a kind its composites are told by. */
export interface Identifiable {
  /** The user's kind (`Cluster`). */
  readonly kind: string;
  readonly scope?: ClusterScoped;
}

/** Who asks: the names everything else hangs on. */
export interface Identity {
  readonly flavour: Flavour;
  /** The name the user gave. */
  readonly name: string;
  /** The namespace the user works in; of a composite that is in none, the one its kind says. */
  readonly namespace: string;
  readonly composite: KubeObject;
  /** What the user deletes: the claim, or the composite where there are no claims. */
  readonly owned: Used;
}

/** Reads the identity off a composite of any flavour. */
export function identify({ kind, scope }: Identifiable, composite: KubeObject): Identity | Mistake {
  const { apiVersion } = composite;
  if (scope) return identifyClusterScoped(scope, composite);
  if (composite.kind === kind) return identifyNamespaced(composite);
  const name = stringAt(composite, 'spec', 'claimRef', 'name');
  const namespace = stringAt(composite, 'spec', 'claimRef', 'namespace');
  if (name === undefined || namespace === undefined) {
    return {
      path: 'spec.claimRef',
      given: undefined,
      accepted: 'apiVersion, kind, name and namespace of the claim',
      message: `${composite.kind} belongs to a claim; make a ${kind} in a namespace, or convert one with "aerodrome xr"`,
    };
  }
  return { flavour: 'claims', name, namespace, composite, owned: { apiVersion, kind, name, namespace } };
}

function identifyNamespaced(composite: KubeObject): Identity | Mistake {
  const { apiVersion, kind } = composite;
  const { name, namespace } = composite.metadata;
  if (name === undefined) return nameless(kind);
  if (namespace === undefined) {
    return {
      path: 'metadata.namespace',
      given: undefined,
      accepted: `the namespace the ${kind} belongs to`,
      message: `a ${kind} needs a namespace`,
    };
  }
  return { flavour: 'namespaced', name, namespace, composite, owned: { apiVersion, kind, name, namespace } };
}

/** A namespace that stands on it says nothing: an API server drops it. */
function identifyClusterScoped({ namespaceOf }: ClusterScoped, composite: KubeObject): Identity | Mistake {
  const { apiVersion, kind } = composite;
  const { name } = composite.metadata;
  if (name === undefined) return nameless(kind);
  const namespace = namespaceOf(composite);
  return { flavour: 'cluster', name, namespace, composite, owned: { apiVersion, kind, name } };
}

function nameless(kind: string): Mistake {
  return {
    path: 'metadata.name',
    given: undefined,
    accepted: 'lower-case letters, digits and dashes',
    message: `a ${kind} needs a name`,
  };
}
