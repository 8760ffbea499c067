import { type Composed, type ComposeRequest, type Context, compose, type Kind } from './engine/index.ts';

/** One kind as the function server, the CLI and the catalogue see it. */
export interface ServedKind {
  /** The user's kind, `Cluster`; its composite in the claims flavour is `X<kind>`. */
  readonly kind: string;
  readonly compose: (request: ComposeRequest) => Composed;
}

/** API group of everything users claim. */
export const apiGroup = 'aerodrome.dev';

/** A kind ready to be asked: the engine applied to it. */
export function served<Spec, C extends Context<Spec>>(kind: Kind<Spec, C>): ServedKind {
  return { kind: kind.kind, compose: (request) => compose(kind, request) };
}
