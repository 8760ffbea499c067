import type { RequestOptions } from 'node:https';
import { KubeConfig } from '@kubernetes/client-node';
import type { Access } from './credentials.ts';

/** Reads a kubeconfig; exec plugins, token files and client certificates are client-node's business. */
export function readKubeconfig(file: string | undefined): Access {
  const config = load(file);
  const cluster = config.getCurrentCluster();
  if (cluster === null) throw new Error('cannot read kubeconfig: the current context names no cluster');
  if (cluster.proxyUrl) throw new Error('cannot use kubeconfig: proxy-url is not supported');
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
  if (file === undefined) config.loadFromDefault();
  else config.loadFromFile(file);
  return config;
}

const textHeaders = (headers: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
