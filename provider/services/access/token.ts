/** A token of a ServiceAccount, and what it says of itself. Whether it is true is for the cluster to say. */
export interface Token {
  readonly text: string;
  /** `<namespace>/<name>` of the ServiceAccount. */
  readonly account: string;
  /** UID of the ServiceAccount: the token is refused once there is another one of that name. */
  readonly uid: string;
  readonly audiences: readonly string[];
  /** Milliseconds since the epoch. */
  readonly issued: number;
  /** Milliseconds since the epoch. */
  readonly expires: number;
  /** As the cluster's audit log has it; older clusters give none. */
  readonly id: string | undefined;
}

interface Claims {
  readonly exp?: unknown;
  readonly iat?: unknown;
  readonly aud?: unknown;
  readonly jti?: unknown;
  readonly 'kubernetes.io'?: {
    readonly namespace?: unknown;
    readonly serviceaccount?: { readonly name?: unknown; readonly uid?: unknown };
  };
}

/** Reads what a token says of itself; undefined where it is none of a ServiceAccount that expires. */
export function readToken(text: string): Token | undefined {
  const claims = claimsOf(text);
  const { exp, iat, aud, jti, 'kubernetes.io': kubernetes } = claims ?? {};
  const { name, uid } = kubernetes?.serviceaccount ?? {};
  if (!isTime(exp) || !isTime(iat) || iat >= exp || typeof uid !== 'string') return undefined;
  return {
    text,
    account: `${kubernetes?.namespace}/${name}`,
    uid,
    audiences: (Array.isArray(aud) ? aud : [aud]).filter((one) => typeof one === 'string'),
    issued: 1_000 * iat,
    expires: 1_000 * exp,
    id: typeof jti === 'string' ? jti : undefined,
  };
}

/** Seconds since the epoch that a date can hold: whoever edits a published token can write any number. */
const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 8.64e12;

function claimsOf(text: string): Claims | undefined {
  const [, payload, signature, ...rest] = text.split('.');
  if (payload === undefined || !signature || rest.length > 0 || !/^[\w.-]+$/.test(text)) return undefined;
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Claims;
  } catch {
    return undefined;
  }
}
