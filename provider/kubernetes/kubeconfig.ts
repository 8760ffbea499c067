import type { RequestOptions } from 'node:https';
import { KubeConfig } from '@kubernetes/client-node';
import type { Access } from './credentials.ts';
import { messageOf } from './errors.ts';

/** Where client-node looks for an API server where nothing names one. */
const NOWHERE = 'http://localhost:8080';

/**
 * Reads a kubeconfig; exec plugins, token files and client certificates are client-node's business. Throws where it
 * cannot be read or names no API server.
 */
export function readKubeconfig(file: string | undefined): Access {
  const config = load(file);
  const cluster = config.getCurrentCluster();
  if (cluster?.server === NOWHERE && file === undefined) {
    throw new Error('cannot find a kubeconfig: there is none at ~/.kube/config; --kubeconfig or KUBECONFIG names one');
  }
  const where = `kubeconfig${file === undefined ? '' : ` ${file}`}`;
  if (!cluster) throw new Error(`cannot use ${where}: its current context names no cluster`);
  if (cluster.proxyUrl) throw new Error(`cannot use ${where}: proxy-url is not supported`);
  return {
    server: cluster.server.replace(/\/$/, ''),
    namespace: config.getContextObject(config.getCurrentContext())?.namespace,
    credentials: async () => {
      // Anew: what it names may have been rotated, and a login may have been repeated.
      const current = load(file);
      const options: RequestOptions = {};
      await current.applyToHTTPSOptions(options as Parameters<KubeConfig['applyToHTTPSOptions']>[0]);
      const { ca, cert, key, servername, rejectUnauthorized, headers, auth } = options;
      return {
        headers: {
          ...textHeaders((headers ?? {}) as Readonly<Record<string, unknown>>),
          ...(auth ? { authorization: `Basic ${Buffer.from(auth).toString('base64')}` } : {}),
        },
        tls: {
          ...(ca ? { ca: String(ca) } : {}),
          ...(cert ? { cert: String(cert) } : {}),
          ...(key ? { key: String(key) } : {}),
          ...(servername ? { serverName: servername } : {}),
          ...(rejectUnauthorized === false ? { insecureSkipVerify: true } : {}),
        },
      };
    },
  };
}

function load(file: string | undefined): KubeConfig {
  const config = new KubeConfig();
  try {
    if (file === undefined) config.loadFromDefault();
    else config.loadFromFile(file);
  } catch (error) {
    const { path = file ?? process.env['KUBECONFIG'] ?? '~/.kube/config' } = error as NodeJS.ErrnoException;
    throw new Error(`cannot read kubeconfig ${path}: ${reasonOf(error)}`, { cause: error });
  }
  return config;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'not allowed',
  EISDIR: 'it is a folder',
};

/** In words; of a parser's only the first line, for the others show the file and its secrets. */
const reasonOf = (error: unknown): string =>
  REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? messageOf(error).split('\n')[0] ?? '';

const textHeaders = (headers: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
