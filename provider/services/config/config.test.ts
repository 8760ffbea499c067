import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { type JsonObject, type KubeObject, TerminalError } from '../../runtime/index.ts';
import { parseConfig, type ServiceConfig } from './config.ts';

const config = (spec: JsonObject, kind = 'ProviderConfig'): KubeObject & { spec: JsonObject } => ({
  apiVersion: 'm.aerodrome.dev/v1alpha1',
  kind,
  metadata: kind === 'ProviderConfig' ? { name: 'c', namespace: 'team' } : { name: 'c' },
  spec,
});

const minimal = { endpoint: 'https://api.example.com/', credentials: { source: 'None' } };
const parsed: ServiceConfig = {
  name: 'ProviderConfig team/c',
  endpoint: 'https://api.example.com',
  path: undefined,
  dialect: undefined,
  credentials: { source: { from: 'None' }, type: 'None', username: undefined, header: 'X-API-Key', oauth2: undefined },
  tls: { ca: undefined, client: undefined, insecureSkipVerify: false },
  settings: {
    limits: { rate: 50, burst: 100, concurrency: 10 },
    timeouts: { connect: 5_000, headers: 15_000, bodyIdle: 10_000, total: 30_000 },
  },
  deletionGuard: undefined,
  secretNamespace: 'team',
};

const full = {
  endpoint: 'https://api.example.com',
  credentials: { source: 'Secret', secretRef: { name: 'login' }, type: 'Basic', username: 'me' },
  tls: { caSecretRef: { name: 'ca' }, clientSecretRef: { name: 'cert' } },
  limits: { requestsPerSecond: 5, concurrency: 2 },
  timeouts: { connect: '1s', total: '1m' },
  deletionGuard: { most: 3, within: '10m' },
  services: {
    dns: {
      endpoint: 'http://localhost:8081',
      path: '',
      dialect: 'PowerDNS',
      credentials: { source: 'Secret', secretRef: { name: 'key', key: 'k' }, type: 'ApiKey' },
      tls: {},
    },
  },
};

describe('what a config says', () => {
  test('with its defaults', () => {
    expect(parseConfig(config(minimal), 'dns')).toEqual(parsed);
  });

  test('in every field, and about another service', () => {
    expect(parseConfig(config(full), 'ipam')).toEqual({
      ...parsed,
      credentials: {
        ...parsed.credentials,
        source: { from: 'Secret', ref: { name: 'login', key: undefined } },
        type: 'Basic',
        username: 'me',
      },
      tls: { ca: { name: 'ca', key: undefined }, client: 'cert', insecureSkipVerify: false },
      settings: {
        limits: { rate: 5, burst: 10, concurrency: 2 },
        timeouts: { connect: 1_000, headers: 15_000, bodyIdle: 10_000, total: 60_000 },
      },
      deletionGuard: { most: 3, within: 600_000 },
    });
  });

  test('about one service, in place of the rest', () => {
    const { endpoint, path, dialect, credentials, tls } = parseConfig(config(full), 'dns');
    expect({ endpoint, path, dialect, credentials, tls }).toEqual({
      endpoint: 'http://localhost:8081',
      path: '',
      dialect: 'PowerDNS',
      credentials: {
        ...parsed.credentials,
        source: { from: 'Secret', ref: { name: 'key', key: 'k' } },
        type: 'ApiKey',
      },
      tls: parsed.tls,
    });
  });

  test('of the whole cluster', () => {
    const credentials = { source: 'Filesystem', fs: { path: '/run/token' } };
    const cluster = config({ ...minimal, credentials, secretNamespace: 'secrets' }, 'ClusterProviderConfig');
    const { name, credentials: read, secretNamespace } = parseConfig(cluster, 'dns');
    expect({ name, read, secretNamespace }).toEqual({
      name: 'ClusterProviderConfig c',
      read: { ...parsed.credentials, source: { from: 'Filesystem', path: '/run/token' }, type: 'Bearer' },
      secretNamespace: 'secrets',
    });
  });

  test.each<{ why: string; spec: JsonObject; want: string }>([
    { why: 'no endpoint', spec: { ...minimal, endpoint: '' }, want: 'spec.endpoint is not set' },
    { why: 'an endpoint that is none', spec: { ...minimal, endpoint: 'api' }, want: 'spec.endpoint is no URL' },
    { why: 'no credentials', spec: { endpoint: 'https://a' }, want: 'spec.credentials.source is not set' },
    {
      why: 'an unknown source',
      spec: { ...minimal, credentials: { source: 'Vault' } },
      want: 'spec.credentials.source is none of None, Secret, Environment, Filesystem',
    },
    {
      why: "the provider's own files, named by a tenant",
      spec: { ...minimal, credentials: { source: 'Filesystem', fs: { path: '/etc/x' } } },
      want: 'spec.credentials.source Filesystem is for a ClusterProviderConfig only',
    },
    {
      why: 'a Secret without a name',
      spec: { ...minimal, credentials: { source: 'Secret' } },
      want: 'spec.credentials.secretRef.name is not set',
    },
    {
      why: 'OAuth2 without its server',
      spec: { ...minimal, credentials: { source: 'Secret', secretRef: { name: 's' }, type: 'OAuth2' } },
      want: 'spec.credentials.oauth2 is not set',
    },
    {
      why: 'no number',
      spec: { ...minimal, limits: { concurrency: 0 } },
      want: 'spec.limits.concurrency is no number above 0',
    },
    {
      why: 'no duration',
      spec: { ...minimal, timeouts: { total: '1 minute' } },
      want: 'spec.timeouts.total is no duration such as 30s',
    },
    {
      why: 'half a guard',
      spec: { ...minimal, deletionGuard: { most: 1 } },
      want: 'spec.deletionGuard.within is not set',
    },
    { why: 'a list', spec: { ...minimal, services: [] }, want: 'spec.services is no object' },
  ])('is refused: $why', ({ spec, want }) => {
    expect(() => parseConfig(config(spec), 'dns')).toThrow(
      new TerminalError(`cannot use ProviderConfig team/c: ${want}`),
    );
  });
});

describe('the schema of configs', () => {
  const definition = parse(readFileSync(new URL('definition.yaml', import.meta.url), 'utf8')) as JsonObject;
  const validator = (kind: string) =>
    new Ajv2020({ strict: false }).compile({ $defs: definition['$defs'], ...(definition[kind] as JsonObject) });
  const validators = {
    ProviderConfig: validator('ProviderConfig'),
    ClusterProviderConfig: validator('ClusterProviderConfig'),
  };

  test.each<readonly [keyof typeof validators, JsonObject, boolean]>([
    ['ProviderConfig', minimal, true],
    ['ProviderConfig', full, true],
    ['ClusterProviderConfig', { ...full, secretNamespace: 's', allowedNamespaces: { names: ['a'] } }, true],
    ['ProviderConfig', { ...minimal, credentials: { source: 'Filesystem', fs: { path: '/etc/x' } } }, false],
    ['ClusterProviderConfig', { ...minimal, credentials: { source: 'Filesystem', fs: { path: '/etc/x' } } }, true],
    ['ProviderConfig', { ...minimal, endpoint: 'ftp://x' }, false],
    ['ProviderConfig', { credentials: { source: 'None' } }, false],
    ['ProviderConfig', { ...minimal, timeouts: { total: '1 minute' } }, false],
  ])('%s %j: %s', (kind, spec, want) => {
    expect(validators[kind](spec)).toBe(want);
  });
});
