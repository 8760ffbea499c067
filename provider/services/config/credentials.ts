import type { Authentication, Clock, Credentials, ReadCredentials, TlsMaterial } from '../../http/index.ts';
import { type KubeObject, nameOf, type ObjectRef, type ResourceStore } from '../../runtime/index.ts';
import type { CredentialsSource, SecretKey, ServiceConfig } from './config.ts';

/** What credentials are read from. */
export interface CredentialsWorld {
  readonly store: Pick<ResourceStore, 'get' | 'read'>;
  readonly clock: Clock;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly readFile: (path: string) => Promise<string>;
}

/** Milliseconds for which a file is not read again. */
const FILE_FOR = 30_000;

interface Secret extends KubeObject {
  /** Base64. */
  readonly data?: Readonly<Record<string, string>>;
}

/**
 * Reads the credentials of a config, as they are now: from the cache of Secrets, the environment, or a file. Asked to
 * reload it looks at the source itself. Errors name what is missing, and never what is there.
 */
export function credentialsReader(config: ServiceConfig, world: CredentialsWorld): ReadCredentials {
  let file: { readonly text: string; readonly readAt: number } | undefined;
  const readFile = async (path: string, reload: boolean): Promise<string> => {
    const now = world.clock.now();
    if (file === undefined || reload || now - file.readAt > FILE_FOR) {
      file = { text: await world.readFile(path).catch(() => cannot(`file ${path} cannot be read`)), readAt: now };
    }
    return file.text;
  };
  return async ({ reload }) => {
    const secrets = new Map<string, Promise<Secret>>();
    const secret = (name: string): Promise<Secret> => {
      const known = secrets.get(name) ?? secretOf(config, name, world.store, reload);
      secrets.set(name, known);
      return known;
    };
    const { source } = config.credentials;
    const where =
      source.from === 'Secret' ? `Secret ${config.secretNamespace ?? ''}/${source.ref.name}` : 'the credentials';
    const authentication = await authenticationOf(config.credentials, where, async (part) => {
      switch (source.from) {
        case 'None':
          return undefined;
        case 'Secret':
          return partOf(await secret(source.ref.name), source.ref, part);
        case 'Environment':
          return part === undefined
            ? (world.environment[source.name] ?? cannot(`environment variable ${source.name} is not set`))
            : undefined;
        case 'Filesystem':
          return part === undefined ? (await readFile(source.path, reload)).trim() : undefined;
      }
    });
    const tls = await tlsOf(config, secret);
    return { authentication, ...(tls !== undefined && { tls }) } satisfies Credentials;
  };
}

/** Reads the part of that name, or all there is where the credentials are of one piece; undefined where there is none. */
type ReadPart = (part: string | undefined) => Promise<string | undefined>;

async function authenticationOf(
  credentials: CredentialsSource,
  where: string,
  read: ReadPart,
): Promise<Authentication> {
  const { type, header, username } = credentials;
  const whole = type === 'None' ? undefined : await read(undefined);
  const own = async (name: string): Promise<string> => (await read(name)) ?? cannot(`${where} has no key "${name}"`);
  const part = async (name: string): Promise<string> => whole ?? own(name);
  switch (type) {
    case 'None':
      return { kind: 'none' };
    case 'Bearer':
      return { kind: 'bearer', token: await part('token') };
    case 'ApiKey':
      return { kind: 'api-key', header, key: await part('apiKey') };
    case 'Basic':
      return basic(username, whole, await part('password'), own);
    case 'OAuth2': {
      const { tokenUrl, clientId, scope, audience, secretIn } = credentials.oauth2 ?? cannot('oauth2 is not set');
      return {
        kind: 'client-credentials',
        tokenUrl,
        clientId: clientId ?? (await own('clientId')),
        clientSecret: await part('clientSecret'),
        secretIn,
        ...(scope !== undefined && { scope }),
        ...(audience !== undefined && { audience }),
      };
    }
  }
}

/** In one piece it is a password or, where no name is given, `name:password`. */
async function basic(
  username: string | undefined,
  whole: string | undefined,
  password: string,
  own: (part: string) => Promise<string>,
): Promise<Authentication> {
  if (whole === undefined || username !== undefined) {
    return { kind: 'basic', username: username ?? (await own('username')), password };
  }
  const colon = whole.indexOf(':');
  if (colon < 0) return cannot('the credentials are not of the form name:password, and no username is set');
  return { kind: 'basic', username: whole.slice(0, colon), password: whole.slice(colon + 1) };
}

/** Asked for all there is, a Secret answers where one key is meant; asked for a part, it has it or not. */
function partOf(secret: Secret, ref: SecretKey, part: string | undefined): string | undefined {
  const key = part ?? ref.key;
  if (key === undefined) return undefined;
  const value = decoded(secret, key);
  if (value === undefined && part === undefined) return cannot(`Secret ${nameOf(secret)} has no key "${key}"`);
  return value;
}

async function tlsOf(
  { tls }: ServiceConfig,
  secret: (name: string) => Promise<Secret>,
): Promise<TlsMaterial | undefined> {
  const ca = tls.ca && (await keyIn(secret, tls.ca.name, tls.ca.key ?? 'ca.crt'));
  const cert = tls.client && (await keyIn(secret, tls.client, 'tls.crt'));
  const key = tls.client && (await keyIn(secret, tls.client, 'tls.key'));
  if (ca === undefined && cert === undefined && !tls.insecureSkipVerify) return undefined;
  return {
    ...(ca !== undefined && { ca }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
    ...(tls.insecureSkipVerify && { insecureSkipVerify: true }),
  };
}

async function keyIn(secretOf: (name: string) => Promise<Secret>, name: string, key: string): Promise<string> {
  const secret = await secretOf(name);
  return decoded(secret, key) ?? cannot(`Secret ${nameOf(secret)} has no key "${key}"`);
}

async function secretOf(
  { secretNamespace: namespace }: ServiceConfig,
  name: string,
  store: Pick<ResourceStore, 'get' | 'read'>,
  reload: boolean,
): Promise<Secret> {
  if (namespace === undefined) return cannot('spec.secretNamespace is not set');
  const ref: ObjectRef = { apiVersion: 'v1', kind: 'Secret', namespace, name };
  const secret = reload ? await store.read<Secret>(ref, AbortSignal.timeout(10_000)) : store.get<Secret>(ref);
  return secret ?? cannot(`Secret ${namespace}/${name} does not exist`);
}

const decoded = ({ data }: Secret, key: string): string | undefined => {
  const value = data?.[key];
  // Editors leave a line break at the end; no credential has one.
  return value === undefined
    ? undefined
    : Buffer.from(value, 'base64')
        .toString('utf8')
        .replace(/\r?\n$/, '');
};

function cannot(reason: string): never {
  throw new Error(reason);
}
