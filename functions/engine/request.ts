import { type KubeObject, stringAt } from './object.ts';
import type { Mistake } from './result.ts';

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

/** `claims`: a LegacyCluster XR behind a claim. `namespaced`: the XR is what the user wrote. */
export type Flavour = 'claims' | 'namespaced';

/** Who asks: the names everything else hangs on. */
export interface Identity {
  readonly flavour: Flavour;
  /** The name the user gave. */
  readonly name: string;
  /** The namespace the user works in. */
  readonly namespace: string;
  readonly composite: KubeObject;
  /** What the user deletes: the claim, or the namespaced composite. */
  readonly owned: { readonly apiVersion: string; readonly kind: string; readonly name: string };
}

/** Reads the identity off either flavour of composite; `kind` is the user's kind (`Cluster`). */
export function identify(kind: string, composite: KubeObject): Identity | Mistake {
  const { apiVersion } = composite;
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
  return { flavour: 'claims', name, namespace, composite, owned: { apiVersion, kind, name } };
}

function identifyNamespaced(composite: KubeObject): Identity | Mistake {
  const { apiVersion, kind } = composite;
  const { name, namespace } = composite.metadata;
  if (name === undefined || namespace === undefined) {
    const missing = name === undefined ? 'name' : 'namespace';
    return {
      path: `metadata.${missing}`,
      given: undefined,
      accepted: missing === 'name' ? 'a name of at most 32 characters' : 'the namespace the cluster belongs to',
      message: `a ${kind} needs a ${missing}`,
    };
  }
  return { flavour: 'namespaced', name, namespace, composite, owned: { apiVersion, kind, name } };
}
