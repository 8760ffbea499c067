import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  FunctionRunner,
  fatal,
  getRequiredResource,
  newGrpcServer,
  normal,
  type RunFunctionRequest,
  requireResource,
  setDesiredCompositeStatus,
  setDesiredResources,
  to,
} from '@crossplane-org/function-sdk-typescript';
import { ServerCredentials } from '@grpc/grpc-js';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { writeSchemas } from '../../tools/schemas.ts';
import { crossplaneRender, type RenderInput } from './harness/render.ts';
import { crossplaneValidate } from './harness/validate.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const pool = (name: string, spec: object) => ({
  apiVersion: 'metallb.io/v1beta1',
  kind: 'IPAddressPool',
  metadata: { name },
  spec,
});

describe('crossplane render', () => {
  let input: RenderInput;
  let close: () => void;

  beforeAll(async () => {
    const logger = pino({ level: 'silent' });
    const server = newGrpcServer(new FunctionRunner({ RunFunction: sampleFunction }, logger), logger);
    const port = await new Promise<number>((resolve, reject) => {
      server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
        error ? reject(error) : resolve(bound),
      );
    });
    close = () => server.forceShutdown();
    input = { xr, composition, xrd, functions: [{ name: 'sample', target: `127.0.0.1:${port}` }] };
  }, patience);
  afterAll(() => close?.());

  test(
    'answers with the XR, its composed resources and the results',
    async () => {
      const platform = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'platform' }, data: {} };
      const outcome = await crossplaneRender({ ...input, required: [platform] });
      expect(outcome).toMatchObject({
        rendered: true,
        xr: { kind: 'XSample', metadata: { name: 'demo-abcde' }, status: { seen: 1 } },
        resources: [
          { metadata: { annotations: { 'crossplane.io/composition-resource-name': 'a-pool' } } },
          { metadata: { annotations: { 'crossplane.io/composition-resource-name': 'b-pool' } } },
        ],
        results: expect.arrayContaining([expect.objectContaining({ message: expect.stringContaining('two pools') })]),
      });
    },
    patience,
  );

  test(
    'with observed resources keeps their names',
    async () => {
      const observed = {
        ...pool('given', { addresses: ['192.0.2.9/32'] }),
        metadata: { name: 'given', annotations: { 'crossplane.io/composition-resource-name': 'a-pool' } },
      };
      const outcome = await crossplaneRender({ ...input, observed: [observed] });
      const names = outcome.rendered ? outcome.resources.map(({ metadata }) => metadata.name) : [];
      expect(names).toEqual(['given', expect.stringMatching(/^demo-abcde-[0-9a-f]{12}$/)]);
    },
    patience,
  );

  test(
    'reports a fatal result as a refusal',
    async () => {
      const outcome = await crossplaneRender({ ...input, xr: { ...xr, spec: { ...xr.spec, mistake: true } } });
      expect(outcome).toEqual({ rendered: false, message: expect.stringContaining('spec.mistake: not accepted') });
    },
    patience,
  );
});

describe('crossplane resource validate', () => {
  let schemas: string;
  beforeAll(async () => {
    schemas = await mkdtemp(join(tmpdir(), 'aerodrome-schemas-'));
    await writeSchemas('v0.1.81', schemas);
  }, patience);
  afterAll(() => rm(schemas, { recursive: true, force: true }));

  test(
    'judges every object by itself, offline',
    async () => {
      const verdict = await crossplaneValidate({
        schemas: [schemas],
        resources: [
          pool('good', { addresses: ['192.0.2.1/32'] }),
          pool('unknown', { addresses: ['192.0.2.1/32'], adresses: [] }),
          pool('wrong', { addresses: '192.0.2.1/32' }),
          { apiVersion: 'example.dev/v1', kind: 'Stranger', metadata: { name: 'stranger' } },
        ],
      });
      expect(verdict).toMatchObject({
        summary: { total: 4, valid: 1, invalid: 2, missingSchemas: 1 },
        resources: [
          { name: 'good', status: 'valid' },
          { name: 'unknown', status: 'invalid', errors: [{ type: 'unknownField', field: 'spec.adresses' }] },
          { name: 'wrong', status: 'invalid', errors: [{ type: 'schema', field: 'spec.addresses' }] },
          { name: 'stranger', status: 'missingSchema' },
        ],
      });
    },
    patience,
  );

  test(
    'also judges XRDs and Compositions',
    async () => {
      const { spec, ...broken } = composition;
      const resources = [xrd, composition, { ...broken, spec: { ...spec, mode: 'Resources' } }];
      const { summary } = await crossplaneValidate({ schemas: [schemas], resources });
      expect(summary).toEqual({ total: 3, valid: 2, invalid: 1, missingSchemas: 0 });
    },
    patience,
  );
});

const names = { kind: 'XSample', plural: 'xsamples' };
const open = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
const xrd = {
  apiVersion: 'apiextensions.crossplane.io/v1',
  kind: 'CompositeResourceDefinition',
  metadata: { name: 'xsamples.example.dev' },
  spec: {
    group: 'example.dev',
    scope: 'LegacyCluster',
    names,
    claimNames: { kind: 'Sample', plural: 'samples' },
    versions: [
      {
        name: 'v1',
        served: true,
        referenceable: true,
        schema: { openAPIV3Schema: { type: 'object', properties: { spec: open, status: open } } },
      },
    ],
  },
};

const xr = {
  apiVersion: 'example.dev/v1',
  kind: names.kind,
  metadata: { name: 'demo-abcde' },
  spec: { claimRef: { apiVersion: 'example.dev/v1', kind: 'Sample', name: 'demo', namespace: 'default' } },
};

const composition = {
  apiVersion: 'apiextensions.crossplane.io/v1',
  kind: 'Composition',
  metadata: { name: 'xsamples.example.dev' },
  spec: {
    compositeTypeRef: { apiVersion: 'example.dev/v1', kind: names.kind },
    mode: 'Pipeline',
    pipeline: [{ step: 'sample', functionRef: { name: 'sample' } }],
  },
};

async function sampleFunction(request: RunFunctionRequest) {
  const response = to(request);
  const spec = request.observed?.composite?.resource?.['spec'] as { mistake?: boolean } | undefined;
  if (spec?.mistake) return fatal(response, 'spec.mistake: not accepted');
  requireResource(response, 'platform', { apiVersion: 'v1', kind: 'ConfigMap', matchName: 'platform' });
  setDesiredResources(response, {
    'b-pool': unnamed({ addresses: ['192.0.2.1/32'] }),
    'a-pool': unnamed({ addresses: ['192.0.2.2/32'] }),
  });
  normal(response, 'two pools');
  const [platforms] = getRequiredResource(request, 'platform');
  return setDesiredCompositeStatus({ rsp: response, status: { seen: platforms.length } });
}

function unnamed(spec: object) {
  return { apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', metadata: { namespace: 'metallb-system' }, spec };
}
