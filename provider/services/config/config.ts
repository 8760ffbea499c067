import type { Settings } from '../../http/index.ts';
import { defaults } from '../../http/index.ts';
import {
  type Json,
  type JsonObject,
  type KubeObject,
  nameOf,
  parseDuration,
  TerminalError,
} from '../../runtime/index.ts';

/** What a provider config says about one service, with the defaults filled in. */
export interface ServiceConfig {
  /** For messages, such as `ClusterProviderConfig default`. */
  readonly name: string;
  readonly endpoint: string;
  /** In place of the path of the service's own API. */
  readonly path: string | undefined;
  readonly dialect: string | undefined;
  readonly credentials: CredentialsSource;
  readonly tls: TlsSource;
  readonly settings: Pick<Settings, 'limits' | 'timeouts'>;
  readonly deletionGuard: DeletionGuard | undefined;
  /** Where its Secrets are; undefined where the config does not say. */
  readonly secretNamespace: string | undefined;
}

/** Where credentials are, and what they are. */
export interface CredentialsSource {
  readonly source: Source;
  readonly type: 'None' | 'Bearer' | 'Basic' | 'ApiKey' | 'OAuth2';
  readonly username: string | undefined;
  readonly header: string;
  readonly oauth2: OAuth2 | undefined;
}

export type Source =
  | { readonly from: 'None' }
  | { readonly from: 'Secret'; readonly ref: SecretKey }
  | { readonly from: 'Environment'; readonly name: string }
  | { readonly from: 'Filesystem'; readonly path: string };

/** A Secret and, where it is one key that is meant, its key. */
export interface SecretKey {
  readonly name: string;
  readonly key: string | undefined;
}

export interface OAuth2 {
  readonly tokenUrl: string;
  readonly clientId: string | undefined;
  readonly scope: string | undefined;
  readonly audience: string | undefined;
  readonly secretIn: 'header' | 'body';
}

export interface TlsSource {
  readonly ca: SecretKey | undefined;
  /** Name of the Secret with the client's certificate and key. */
  readonly client: string | undefined;
  readonly insecureSkipVerify: boolean;
}

export interface DeletionGuard {
  readonly most: number;
  /** Milliseconds. */
  readonly within: number;
}

const TYPES = ['None', 'Bearer', 'Basic', 'ApiKey', 'OAuth2'] as const;

/** Both kinds of config; only that of the whole cluster may read what is the provider's own. */
export type ConfigKind = 'ProviderConfig' | 'ClusterProviderConfig';

/**
 * What `config` says about `service`. The API server has checked it against its schema; what that could not see, or what
 * an older schema let pass, is a TerminalError that names the field.
 */
export function parseConfig(config: KubeObject & { readonly spec?: Json }, service: string): ServiceConfig {
  const name = `${config.kind} ${nameOf(config)}`;
  const spec = new Reader(name, 'spec', config.spec);
  const own = spec.object('services').object(service);
  const endpoint = own.text('endpoint') ?? spec.text('endpoint');
  if (endpoint === undefined) throw spec.refusal('endpoint', 'is not set');
  if (!URL.canParse(endpoint)) throw spec.refusal('endpoint', 'is no URL');
  const credentials = own.has('credentials') ? own.object('credentials') : spec.object('credentials');
  const { namespace } = config.metadata;
  return {
    name,
    endpoint: endpoint.replace(/\/+$/, ''),
    path: own.text('path'),
    dialect: own.text('dialect'),
    credentials: credentialsOf(credentials, config.kind === 'ClusterProviderConfig'),
    tls: tlsOf(own.has('tls') ? own.object('tls') : spec.object('tls')),
    settings: { limits: limitsOf(spec.object('limits')), timeouts: timeoutsOf(spec.object('timeouts')) },
    deletionGuard: guardOf(spec),
    secretNamespace: namespace ?? spec.text('secretNamespace'),
  };
}

function credentialsOf(credentials: Reader, isCluster: boolean): CredentialsSource {
  const source = sourceOf(credentials, isCluster);
  const type = credentials.oneOf('type', TYPES) ?? 'Bearer';
  const oauth2 = credentials.has('oauth2') ? credentials.object('oauth2') : undefined;
  if (source.from !== 'None' && type === 'OAuth2' && oauth2 === undefined)
    throw credentials.refusal('oauth2', 'is not set');
  return {
    source,
    type: source.from === 'None' ? 'None' : type,
    username: credentials.text('username'),
    header: credentials.text('header') ?? 'X-API-Key',
    oauth2: oauth2 && {
      tokenUrl: oauth2.required('tokenUrl'),
      clientId: oauth2.text('clientId'),
      scope: oauth2.text('scope'),
      audience: oauth2.text('audience'),
      secretIn: oauth2.oneOf('secretIn', ['Header', 'Body']) === 'Body' ? 'body' : 'header',
    },
  };
}

function sourceOf(credentials: Reader, isCluster: boolean): Source {
  const from = credentials.oneOf('source', ['None', 'Secret', 'Environment', 'Filesystem']);
  if (from === undefined) throw credentials.refusal('source', 'is not set');
  if (from === 'None') return { from };
  if (from === 'Secret') return { from, ref: keyOf(credentials.object('secretRef')) };
  // A tenant who may write configs must not make the provider send its own secrets anywhere.
  if (!isCluster) throw credentials.refusal('source', `${from} is for a ClusterProviderConfig only`);
  return from === 'Environment'
    ? { from, name: credentials.object('env').required('name') }
    : { from, path: credentials.object('fs').required('path') };
}

const keyOf = (ref: Reader): SecretKey => ({ name: ref.required('name'), key: ref.text('key') });

const tlsOf = (tls: Reader): TlsSource => ({
  ca: tls.has('caSecretRef') ? keyOf(tls.object('caSecretRef')) : undefined,
  client: tls.has('clientSecretRef') ? tls.object('clientSecretRef').required('name') : undefined,
  insecureSkipVerify: tls.value('insecureSkipVerify') === true,
});

function limitsOf(limits: Reader): Settings['limits'] {
  const rate = limits.number('requestsPerSecond') ?? defaults.limits.rate;
  return {
    rate,
    burst: limits.number('burst') ?? 2 * rate,
    concurrency: limits.number('concurrency') ?? defaults.limits.concurrency,
  };
}

const timeoutsOf = (timeouts: Reader): Settings['timeouts'] => ({
  ...defaults.timeouts,
  connect: timeouts.duration('connect') ?? defaults.timeouts.connect,
  headers: timeouts.duration('headers') ?? defaults.timeouts.headers,
  total: timeouts.duration('total') ?? defaults.timeouts.total,
});

function guardOf(spec: Reader): DeletionGuard | undefined {
  if (!spec.has('deletionGuard')) return undefined;
  const guard = spec.object('deletionGuard');
  const [most, within] = [guard.number('most'), guard.duration('within')];
  if (most === undefined) throw guard.refusal('most', 'is not set');
  if (within === undefined) throw guard.refusal('within', 'is not set');
  return { most, within };
}

/** Reads one object of a config; what has the wrong form is refused with its path. */
class Reader {
  readonly #config: string;
  readonly #path: string;
  readonly #value: JsonObject;

  constructor(config: string, path: string, value: Json | undefined) {
    this.#config = config;
    this.#path = path;
    if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value))) {
      throw new TerminalError(`cannot use ${config}: ${path} is no object`);
    }
    this.#value = (value ?? {}) as JsonObject;
  }

  value(key: string): Json | undefined {
    return Object.hasOwn(this.#value, key) ? (this.#value[key] ?? undefined) : undefined;
  }

  has(key: string): boolean {
    return this.value(key) !== undefined;
  }

  object(key: string): Reader {
    return new Reader(this.#config, `${this.#path}.${key}`, this.value(key));
  }

  text(key: string): string | undefined {
    const value = this.value(key);
    if (value !== undefined && typeof value !== 'string') throw this.refusal(key, 'is no text');
    return value === '' && key !== 'path' ? undefined : value;
  }

  required(key: string): string {
    const value = this.text(key);
    if (value === undefined) throw this.refusal(key, 'is not set');
    return value;
  }

  number(key: string): number | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    if (typeof value !== 'number' || !(value >= 1)) throw this.refusal(key, 'is no number above 0');
    return value;
  }

  duration(key: string): number | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    const ms = parseDuration(text);
    if (ms === undefined || ms <= 0) throw this.refusal(key, 'is no duration such as 30s');
    return ms;
  }

  oneOf<T extends string>(key: string, values: readonly T[]): T | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    const found = values.find((value) => value === text);
    if (found === undefined) throw this.refusal(key, `is none of ${values.join(', ')}`);
    return found;
  }

  refusal(key: string, reason: string): TerminalError {
    return new TerminalError(`cannot use ${this.#config}: ${this.#path}.${key} ${reason}`);
  }
}
