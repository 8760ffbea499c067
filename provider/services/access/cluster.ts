import { X509Certificate } from 'node:crypto';
import { parse } from 'yaml';
import { TerminalError } from '../../runtime/index.ts';

/** A cluster as a kubeconfig shows it, and who may ask it for tokens. */
export interface Cluster {
  /** `https://host:port`, with a path where a proxy serves it below one. */
  readonly server: string;
  /** The name that the server's certificate has, where it is not that of its address. */
  readonly serverName: string | undefined;
  /** PEM; undefined where public authorities vouch for the server. */
  readonly authority: string | undefined;
  readonly user: User;
}

export type User =
  | { readonly by: 'token'; readonly token: string }
  | { readonly by: 'certificate'; readonly certificate: string; readonly key: string };

/** Characters of a kubeconfig. What is larger is none, and could keep the parser busy for seconds. */
const LONGEST = 65_536;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The cluster of a kubeconfig's current context. The text is a stranger's: nothing that it names is read, run or called
 * to find out more, and what asks for that is refused with a TerminalError. Errors name fields and never values.
 */
export function readCluster(text: string): Cluster {
  if (text.length > LONGEST) throw refusal(`it is longer than ${LONGEST / 1024} KiB`);
  const config = documentOf(text);
  const context = named(config, 'contexts', 'context', textAt(config, 'current-context', 'current-context'));
  const cluster = named(config, 'clusters', 'cluster', textAt(context, 'cluster', 'context.cluster'));
  const user = named(config, 'users', 'user', textAt(context, 'user', 'context.user'));
  return {
    server: serverOf(cluster),
    serverName: optionalText(cluster, 'tls-server-name', 'cluster.tls-server-name'),
    authority: authorityOf(cluster),
    user: userOf(user),
  };
}

function documentOf(text: string): Fields {
  let config: unknown;
  try {
    config = parse(text, { maxAliasCount: 0, logLevel: 'error' });
  } catch {
    // What the parser says of it quotes the text.
    throw refusal('it is not YAML');
  }
  if (!isFields(config)) throw refusal('it is no object');
  return config;
}

function serverOf(cluster: Fields): string {
  refuse(cluster, 'cluster', {
    'insecure-skip-tls-verify': 'whoever answers at its address would get the credentials',
    'certificate-authority': 'files are not read; certificate-authority-data holds what is in it',
    'proxy-url': 'proxies are not supported',
  });
  const server = textAt(cluster, 'server', 'cluster.server');
  const url = URL.canParse(server) ? new URL(server) : undefined;
  if (url?.protocol !== 'https:') throw refusal('cluster.server is no https:// URL');
  if (`${url.username}${url.password}${url.search}${url.hash}` !== '') {
    throw refusal('cluster.server has more than a host, a port and a path');
  }
  return url.href.replace(/\/+$/, '');
}

function authorityOf(cluster: Fields): string | undefined {
  const data = optionalText(cluster, 'certificate-authority-data', 'cluster.certificate-authority-data');
  if (data === undefined) return undefined;
  const pem = Buffer.from(data, 'base64').toString('utf8');
  if (isCertificate(pem)) return pem;
  throw refusal('cluster.certificate-authority-data is no certificate');
}

/** Is it PEM whose first certificate can be read? */
export function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

function userOf(user: Fields): User {
  refuse(user, 'user', {
    exec: 'programs are never run',
    'auth-provider': 'programs are never run',
    tokenFile: 'files are not read; token holds what is in it',
    'client-certificate': 'files are not read; client-certificate-data holds what is in it',
    'client-key': 'files are not read; client-key-data holds what is in it',
    username: 'API servers have no passwords',
    password: 'API servers have no passwords',
    as: 'nobody is impersonated',
    'as-uid': 'nobody is impersonated',
    'as-groups': 'nobody is impersonated',
    'as-user-extra': 'nobody is impersonated',
  });
  const token = optionalText(user, 'token', 'user.token');
  if (token !== undefined) {
    if (!/^[\x21-\x7e]+$/.test(token)) throw refusal('user.token has characters that no token has');
    return { by: 'token', token };
  }
  const certificate = decoded(user, 'client-certificate-data');
  const key = decoded(user, 'client-key-data');
  if (certificate !== undefined && key !== undefined) return { by: 'certificate', certificate, key };
  throw refusal('user has neither a token nor a client certificate with its key');
}

function decoded(user: Fields, key: string): string | undefined {
  const data = optionalText(user, key, `user.${key}`);
  return data === undefined ? undefined : Buffer.from(data, 'base64').toString('utf8');
}

/** What is there and says anything but no. */
function refuse(fields: Fields, where: string, reasons: Readonly<Record<string, string>>): void {
  for (const [key, reason] of Object.entries(reasons)) {
    const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (value === undefined || value === null || value === false || value === '') continue;
    throw refusal(`${where}.${key} is set: ${reason}`);
  }
}

/** The entry of that name in a list of the kubeconfig. */
function named(config: Fields, list: string, field: string, name: string): Fields {
  const entries = config[list];
  const found = Array.isArray(entries) ? entries.find((entry) => isFields(entry) && entry['name'] === name) : undefined;
  const value = isFields(found) ? found[field] : undefined;
  if (!isFields(value)) throw refusal(`${list} has no ${field} of the name that is asked for`);
  return value;
}

function textAt(fields: Fields, key: string, where: string): string {
  const text = optionalText(fields, key, where);
  if (text === undefined) throw refusal(`${where} is not set`);
  return text;
}

function optionalText(fields: Fields, key: string, where: string): string | undefined {
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw refusal(`${where} is no text`);
  return value;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refusal = (reason: string): TerminalError => new TerminalError(`cannot use kubeconfig: ${reason}`);
