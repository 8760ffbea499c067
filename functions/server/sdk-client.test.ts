import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Capability,
  FunctionRunnerServiceService,
  Ready,
  RunFunctionRequest,
  type RunFunctionResponse,
  Severity,
  Status,
  Target,
} from '@crossplane-org/function-sdk-typescript';
import { ChannelCredentials, makeClientConstructor, type ServiceError } from '@grpc/grpc-js';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Authority, createAuthority, type KeyPair, mountCertificates } from './testing/authority.ts';
import { startTestServer, type TestServer } from './testing/start.ts';
import { nothing, toyComposite, toyKind, toyThat } from './testing/toy-kind.ts';

/** The SDK's own description of the service, with its codec: an independent caller over mutual TLS. */
const SdkClient = makeClientConstructor(FunctionRunnerServiceService, 'FunctionRunnerService');

const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
let authority: Authority;
let own: KeyPair;
const requirements = new Map([
  ['by-name', { apiVersion: 'v1', kind: 'Namespace', match: { name: 'team-a' } }],
  ['by-labels', { apiVersion: 'v1', kind: 'ConfigMap', match: { labels: { a: 'b' } }, namespace: 'clusters' }],
]);

beforeAll(async () => {
  authority = await createAuthority();
  mountCertificates(folder, authority.cert, await authority.issue('serverAuth'));
  own = await authority.issue('clientAuth');
});
afterAll(() => rmSync(folder, { recursive: true }));

function call({ address }: TestServer, request: object): Promise<RunFunctionResponse> {
  const credentials = ChannelCredentials.createSsl(
    Buffer.from(authority.cert),
    Buffer.from(own.key),
    Buffer.from(own.cert),
  );
  const client = new SdkClient(`localhost:${address.port}`, credentials);
  const run = client['runFunction'] as (
    request: RunFunctionRequest,
    done: (error: ServiceError | null, response: RunFunctionResponse) => void,
  ) => void;
  return new Promise<RunFunctionResponse>((resolve, reject) => {
    run.call(client, RunFunctionRequest.fromPartial(request as Partial<RunFunctionRequest>), (error, response) => {
      client.close();
      if (error) reject(error);
      else resolve(response);
    });
  });
}

const secure = { insecure: false, certificates: folder };
const conditions = [
  {
    type: 'ConfigurationValid',
    status: Status.STATUS_CONDITION_TRUE,
    reason: 'Valid',
    message: undefined,
    target: Target.TARGET_COMPOSITE_AND_CLAIM,
  },
];

describe('what the SDK’s client understands', () => {
  test('a pipeline’s step: resources, readiness, status, context, earlier desired state', async () => {
    const server = await startTestServer(secure);
    const theirs = { resource: { kind: 'Theirs', spec: { list: [1, 1, { a: null }] } }, ready: Ready.READY_TRUE };
    const response = await call(server, {
      meta: { tag: 'abc', capabilities: [Capability.CAPABILITY_CAPABILITIES] },
      observed: {
        composite: { resource: toyComposite({ items: ['new', 'old'], colour: 'Grün' }) },
        resources: { old: { resource: { kind: 'ConfigMap' } } },
      },
      desired: { composite: { resource: { status: { theirs: true } } }, resources: { theirs } },
      context: { 'apiextensions.crossplane.io/environment': { deep: [{ er: 1.5 }] } },
      input: { platform: { name: 'berlin' } },
    });
    const ours = {
      resource: { apiVersion: 'v1', kind: 'ConfigMap', metadata: {}, data: { of: 'berlin' } },
      connectionDetails: {},
    };
    expect(response).toEqual({
      meta: { tag: 'abc', ttl: { seconds: 60, nanos: 0 } },
      desired: {
        composite: {
          resource: {
            apiVersion: 'aerodrome.dev/v1alpha1',
            kind: 'XCluster',
            status: { theirs: true, phase: 'Provisioning', colour: 'Grün' },
          },
          ready: Ready.READY_FALSE,
          connectionDetails: {},
        },
        resources: {
          theirs: { ...theirs, connectionDetails: {} },
          new: { ...ours, ready: Ready.READY_FALSE },
          old: { ...ours, ready: Ready.READY_TRUE },
        },
      },
      results: [],
      context: { 'apiextensions.crossplane.io/environment': { deep: [{ er: 1.5 }] } },
      requirements: undefined,
      conditions,
      output: undefined,
    });
  });

  test('requirements, results and connection details', async () => {
    const kind = toyThat(() => ({
      ...nothing,
      results: [{ severity: 'Normal', reason: 'Ready', message: 'Configuring -> Ready' }],
      requirements,
      connectionDetails: new Map([['kubeconfig', 'x']]),
    }));
    const server = await startTestServer(secure, { kinds: [kind] });
    const response = await call(server, { observed: { composite: { resource: toyComposite() } } });
    expect(response.results).toEqual([
      {
        severity: Severity.SEVERITY_NORMAL,
        message: 'Configuring -> Ready',
        reason: 'Ready',
        target: Target.TARGET_COMPOSITE_AND_CLAIM,
      },
    ]);
    expect(response.requirements).toEqual({
      extraResources: {},
      resources: {
        'by-name': {
          apiVersion: 'v1',
          kind: 'Namespace',
          matchName: 'team-a',
          matchLabels: undefined,
          namespace: undefined,
        },
        'by-labels': {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          matchName: undefined,
          matchLabels: { labels: { a: 'b' } },
          namespace: 'clusters',
        },
      },
      schemas: {},
    });
    expect(response.desired?.composite?.connectionDetails).toEqual({ kubeconfig: Buffer.from('x') });
  });

  test('required resources reach the kind', async () => {
    const kind = toyThat(({ required }) => ({
      ...nothing,
      status: {
        brought: Object.fromEntries([...required].map(([name, objects]) => [name, objects.map(({ kind }) => kind)])),
      },
    }));
    const server = await startTestServer(secure, { kinds: [kind] });
    const response = await call(server, {
      observed: { composite: { resource: toyComposite() } },
      requiredResources: { 'by-name': { items: [{ resource: { kind: 'Namespace' } }] }, missing: { items: [] } },
    });
    expect(response.desired?.composite?.resource?.['status']).toEqual({
      brought: { 'by-name': ['Namespace'], missing: [] },
    });
  });

  test('a Fatal result', async () => {
    const server = await startTestServer(secure, { kinds: [toyKind] });
    const response = await call(server, { observed: { composite: { resource: { apiVersion: 'v1', kind: 'Pod' } } } });
    expect(response.results).toMatchObject([{ severity: Severity.SEVERITY_FATAL, reason: 'UnknownKind' }]);
  });
});
