import { Agent, request } from 'node:https';

/** A Kubernetes object, as far as every kind looks alike. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Metadata;
  readonly [field: string]: unknown;
}

/** The metadata that tests look at. */
export interface Metadata {
  readonly name?: string;
  readonly namespace?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** One HTTP request to an API server. */
export interface ApiCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With its query, such as `/api/v1/namespaces?limit=1`. */
  readonly path: string;
  readonly body?: unknown;
  /** Default `application/json`. */
  readonly contentType?: string;
  /** Default `application/json`. */
  readonly accept?: string;
}

/** What the server said; a refusal is an answer too. */
export interface ApiAnswer {
  readonly status: number;
  /** The parsed JSON, or the text where it is none. */
  readonly body: unknown;
  /** Texts of its Warning headers. */
  readonly warnings: readonly string[];
}

/** Whom to be, through impersonation. */
export interface Identity {
  readonly user: string;
  readonly groups?: readonly string[];
}

/** Where an API server is and what it asks of its clients. */
export interface ApiAccess {
  readonly url: string;
  /** Certificate authority, PEM. */
  readonly ca: string;
  readonly token: string;
}

/** Talks to one API server as one identity. */
export interface ApiClient {
  readonly call: (call: ApiCall) => Promise<ApiAnswer>;
  /** The same server, as somebody else. */
  readonly as: (identity: Identity) => ApiClient;
  /** Closes the connections of this client and of all made from it. */
  readonly close: () => void;
}

/** A client for an API server; it verifies the server against the authority given. */
export function apiClient(access: ApiAccess): ApiClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 16, ca: access.ca });
  return clientAs(access, agent, {});
}

type Headers = Readonly<Record<string, string | readonly string[]>>;

function clientAs(access: ApiAccess, agent: Agent, identity: Headers): ApiClient {
  return {
    call: (call) => send(access, agent, identity, call),
    as: ({ user, groups = [] }) =>
      clientAs(access, agent, {
        'impersonate-user': user,
        ...(groups.length > 0 && { 'impersonate-group': groups }),
      }),
    close: () => agent.destroy(),
  };
}

function send(access: ApiAccess, agent: Agent, identity: Headers, call: ApiCall): Promise<ApiAnswer> {
  const body = call.body === undefined ? undefined : JSON.stringify(call.body);
  const headers = {
    accept: call.accept ?? 'application/json',
    authorization: `Bearer ${access.token}`,
    ...(body !== undefined && {
      'content-type': call.contentType ?? 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    }),
    ...identity,
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(call.path, access.url), { method: call.method, agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const warnings = [response.headers.warning ?? []].flat().flatMap(warningTexts);
        resolve({ status: response.statusCode ?? 0, body: parsed(Buffer.concat(chunks).toString()), warnings });
      });
    });
    outgoing.on('error', (error) =>
      reject(new Error(`cannot reach the API server: ${call.method} ${call.path}: ${error.message}`)),
    );
    outgoing.end(body);
  });
}

// `299 - "text"`, several in one header when a proxy or Node joined them.
function warningTexts(header: string): readonly string[] {
  return [...header.matchAll(/\b299 \S+ ("(?:[^"\\]|\\.)*")/g)].map(([, text = '""']) => JSON.parse(text) as string);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
