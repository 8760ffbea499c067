import {
  type ClusterScoped,
  type Composed,
  type ComposeRequest,
  type Context,
  compose,
  type Kind,
} from './engine/index.ts';
import type { KindSchema } from './engine/validation/index.ts';

/** One kind as the function server, the CLI and the catalogue see it. */
export interface ServedKind {
  /** The user's kind, `Cluster`. */
  readonly kind: string;
  /** Only of a kind whose composites are in no namespace: users write them, there are no claims. */
  readonly scope?: ClusterScoped;
  readonly compose: (request: ComposeRequest) => Composed;
  /** Schema and rules of what users write; for tools that judge a change before it is made. */
  readonly schema?: KindSchema<unknown>;
}

/** API group of everything users claim. */
export const apiGroup = 'aerodrome.dev';

/** What the composites of a kind are called, as users write them first: `Cluster`, and `XCluster` where there is a claim. */
export function compositeKinds({ kind, scope }: Pick<ServedKind, 'kind' | 'scope'>): readonly string[] {
  return scope ? [kind] : [kind, `X${kind}`];
}

/** A kind ready to be asked: the engine applied to it. */
export function served<Spec, C extends Context<Spec>>(kind: Kind<Spec, C>, schema?: KindSchema<Spec>): ServedKind {
  const { scope } = kind;
  return {
    kind: kind.kind,
    compose: (request) => compose(kind, request),
    ...(scope ? { scope } : {}),
    ...(schema ? { schema } : {}),
  };
}
