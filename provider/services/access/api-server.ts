import { type Clock, messageOf, Transport } from '../../kubernetes/index.ts';
import { TerminalError, TransientError } from '../../runtime/index.ts';
import type { Cluster } from './cluster.ts';
import { readToken, type Token } from './token.ts';

/** Whose token is asked for. */
export interface Account {
  readonly namespace: string;
  readonly name: string;
}

/** What a token shall be. */
export interface Wish {
  /** The cluster's own where absent. */
  readonly audiences: readonly string[] | undefined;
  /** Seconds. */
  readonly expiration: number;
}

/** Characters of a message of the cluster that are passed on. */
const LONGEST_MESSAGE = 300;

/** What gives tokens. */
export interface TokenServer {
  /** The UID of a ServiceAccount; undefined where it does not exist. */
  readonly uidOf: (account: Account, signal: AbortSignal) => Promise<string | undefined>;
  readonly tokenOf: (account: Account, wish: Wish, signal: AbortSignal) => Promise<Token>;
  readonly close: () => Promise<void>;
}

/** The API server of a cluster, over connections that are kept. */
export class ApiServer implements TokenServer {
  readonly #transport: Transport;

  constructor({ server, serverName, authority, user }: Cluster, clock: Clock) {
    const tls = {
      ...(authority === undefined ? {} : { ca: authority }),
      ...(serverName === undefined ? {} : { serverName }),
      ...(user.by === 'certificate' ? { cert: user.certificate, key: user.key } : {}),
    };
    const headers: Record<string, string> = user.by === 'token' ? { authorization: `Bearer ${user.token}` } : {};
    this.#transport = new Transport(
      { server, namespace: undefined, credentials: async () => ({ headers, tls }) },
      { clock, connections: 4, rate: { perSecond: 20, burst: 40 }, timeout: 10_000, limit: 2 ** 20 },
    );
  }

  async uidOf(account: Account, signal: AbortSignal): Promise<string | undefined> {
    const said = await this.#ask('GET', pathOf(account), undefined, account, signal);
    if (said === undefined) return undefined;
    const { uid } = (said['metadata'] ?? {}) as { readonly uid?: unknown };
    if (said['kind'] === 'ServiceAccount' && typeof uid === 'string') return uid;
    throw new TransientError(`cannot read ${titleOf(account)}: what answers there is no API server`);
  }

  async tokenOf(account: Account, { audiences, expiration }: Wish, signal: AbortSignal): Promise<Token> {
    const body = {
      apiVersion: 'authentication.k8s.io/v1',
      kind: 'TokenRequest',
      spec: { ...(audiences === undefined ? {} : { audiences }), expirationSeconds: expiration },
    };
    const said = await this.#ask('POST', `${pathOf(account)}/token`, body, account, signal);
    if (said === undefined) throw missing(account);
    const { token } = (said['status'] ?? {}) as { readonly token?: unknown };
    const read = typeof token === 'string' ? readToken(token) : undefined;
    if (read !== undefined) return read;
    throw new TransientError(
      `cannot get a token of ${titleOf(account)}: what answers there gave none that can be read`,
    );
  }

  close(): Promise<void> {
    return this.#transport.close();
  }

  /** Undefined where there is nothing of the kind. */
  async #ask(
    method: 'GET' | 'POST',
    path: string,
    body: object | undefined,
    account: Account,
    signal: AbortSignal,
  ): Promise<Said | undefined> {
    const what = method === 'GET' ? `cannot read ${titleOf(account)}` : `cannot get a token of ${titleOf(account)}`;
    const answer = await this.#transport
      .send({ method, path, signal, ...(body === undefined ? {} : { body }) })
      .catch((error: unknown) => {
        throw new TransientError(`${what}: ${messageOf(error)}`);
      });
    const said = objectIn(answer.body);
    if (answer.status < 300 && said !== undefined) return said;
    if (answer.status === 404 && said?.['kind'] === 'Status') return undefined;
    const reason = `${what}: ${answer.status} ${messageIn(said)}`.trim();
    throw answer.status === 422 ? new TerminalError(reason) : new TransientError(reason);
  }
}

/** Somebody may yet create it. */
export const missing = (account: Account): TransientError =>
  new TransientError(`${titleOf(account)} does not exist in that cluster, and is not created from here`);

const pathOf = ({ namespace, name }: Account): string =>
  `/api/v1/namespaces/${encodeURIComponent(namespace)}/serviceaccounts/${encodeURIComponent(name)}`;

const titleOf = ({ namespace, name }: Account): string => `ServiceAccount ${namespace}/${name}`;

type Said = Readonly<Record<string, unknown>>;

function objectIn(text: string): Said | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? (value as Said) : undefined;
  } catch {
    return undefined;
  }
}

/** What an API server says of itself; of anything else that a kubeconfig leads to nothing is passed on. */
function messageIn(said: Said | undefined): string {
  const { kind, message } = said ?? {};
  return kind === 'Status' && typeof message === 'string' ? message.slice(0, LONGEST_MESSAGE) : '';
}
