import { type Composed, type ComposeRequest, type Context, compose, type Kind } from './engine/index.ts';
import type { KindSchema } from './engine/validation/index.ts';

/** One kind as the function server, the CLI and the catalogue see it. */
export interface ServedKind {
  /** The user's kind, `Cluster`; its composite in the claims flavour is `X<kind>`. */
  readonly kind: string;
  readonly compose: (request: ComposeRequest) => Composed;
  /** Schema and rules of what users write; for tools that judge a change before it is made. */
  readonly schema?: KindSchema<unknown>;
}

/** API group of everything users claim. */
export const apiGroup = 'aerodrome.dev';

/** A kind ready to be asked: the engine applied to it. */
export function served<Spec, C extends Context<Spec>>(kind: Kind<Spec, C>, schema?: KindSchema<Spec>): ServedKind {
  return { kind: kind.kind, compose: (request) => compose(kind, request), ...(schema ? { schema } : {}) };
}
