import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { defaultPlatform } from './default.gen.ts';
import { dnsOf, ingressControllerOf, networkEngineOf } from './hub.ts';
import { merge } from './merge.ts';
import { parsePlatform } from './parse.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Settings are shared by every request: whoever writes to them fails here. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}
freeze(defaultPlatform);

describe('documents', () => {
  test.each([
    ['nothing at all is the built-in platform', {}],
    ['so is a Platform that says so', { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Platform' }],
    [
      'so is an empty EnvironmentConfig',
      { apiVersion: 'apiextensions.crossplane.io/v1beta1', kind: 'EnvironmentConfig', data: {} },
    ],
    ['so is the example', parse(read('examples/platform.yaml'))],
    ['so is the built-in platform itself', defaultPlatform],
  ])('%s', (_why, document) => {
    expect(parsePlatform(document, 'settings.yaml')).toEqual({ platform: defaultPlatform });
  });

  test('maps merge by key, null removes, lists are replaced, entries get their defaults', () => {
    const { platform } = accepted({
      sizes: { huge: { cores: 64, memory: '256Gi' }, small: null },
      sites: [{ name: 'north' }],
      gpus: { l40s: { deviceName: 'nvidia.com/AD102GL_L40S' } },
      threatDetection: { triage: null },
      policyEngine: null,
      bastion: { user: 'core' },
      versions: { releases: [{ version: '4.20.9', image: 'mirror.example.com/ocp@sha256:0' }] },
    });
    const { small: _, ...sizes } = defaultPlatform.sizes;
    const { triage: __, ...threatDetection } = defaultPlatform.threatDetection;
    const { policyEngine: ___, ...rest } = defaultPlatform;
    expect(platform).toEqual({
      ...rest,
      sizes: { ...sizes, huge: { cores: 64, memory: '256Gi' } },
      sites: [{ name: 'north' }],
      gpus: { ...defaultPlatform.gpus, l40s: { deviceName: 'nvidia.com/AD102GL_L40S', maxPerNode: 8 } },
      threatDetection,
      bastion: { ...defaultPlatform.bastion, user: 'core' },
      versions: {
        default: '4.20',
        releases: [
          {
            version: '4.20.9',
            image: 'mirror.example.com/ocp@sha256:0',
            channels: ['candidate', 'fast', 'stable', 'eus'],
          },
        ],
      },
    });
  });

  test('null for a setting that every cluster needs is its default again', () => {
    expect(parsePlatform({ networks: null, baseDomain: null }, 'x')).toEqual({ platform: defaultPlatform });
  });

  test('the document is not changed, and the settings do not share its lists', () => {
    const document = {
      sites: [{ name: 'north' }],
      gpus: { l40s: { deviceName: 'x' } },
      registryMirrors: [{ source: 'a', mirrors: ['b'] }],
    };
    const before = structuredClone(document);
    const { platform } = accepted(document);
    document.sites.push({ name: 'later' });
    expect(platform.sites).toEqual([{ name: 'north' }]);
    document.sites.pop();
    expect(document).toEqual(before);
  });

  const examples = [...read('docs/platform-settings.md').matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) =>
    parse(yaml),
  );

  test('the example of the reference page about tenants holds', () => {
    const { platform } = accepted(examples[1]);
    expect([dnsOf(platform), ingressControllerOf(platform), networkEngineOf(platform)]).toEqual([
      { namespace: 'kube-system', podLabels: { 'k8s-app': 'kube-dns' }, port: 53, nodeLocalAddress: '169.254.20.10' },
      { namespaceLabels: { 'kubernetes.io/metadata.name': 'traefik' }, class: 'traefik' },
      'Cilium',
    ]);
  });

  test('the worked example of the reference page holds', () => {
    const { platform } = accepted(examples[0]);
    expect([platform.baseDomain, Object.keys(platform.sizes), platform.storage.rootVolume.storageClass]).toEqual([
      'clusters.acme.example',
      ['small', 'medium', 'large', 'xlarge', 'huge'],
      'fast-block',
    ]);
  });
});

describe('merge', () => {
  const value = fc.jsonValue({ maxDepth: 3, noUnicodeString: false }) as fc.Arbitrary<unknown>;
  const map = fc.dictionary(fc.string(), value);

  test('applying the same patch twice changes nothing more', () => {
    fc.assert(
      fc.property(map, map, (base, patch) => expect(merge(merge(base, patch), patch)).toEqual(merge(base, patch))),
    );
  });

  test('an empty patch changes nothing, and no argument is ever written to', () => {
    fc.assert(
      fc.property(map, map, (base, patch) => {
        freeze(base);
        freeze(patch);
        expect(merge(base, {})).toEqual(base);
        merge(base, patch);
      }),
    );
  });

  test.each([
    ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
    ['{"a":"b"}', '{"a":null}', '{}'],
    ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
    ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
    ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
    ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
    ['["a","b"]', '["c","d"]', '["c","d"]'],
    ['{"a":"b"}', '["c"]', '["c"]'],
    ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
    ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
    ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
    ['{"a":1}', '{"__proto__":{"b":2}}', '{"a":1,"__proto__":{"b":2}}'],
  ])('RFC 7396: %s with %s is %s', (base, patch, want) => {
    expect(JSON.stringify(merge(JSON.parse(base), JSON.parse(patch)))).toBe(want);
  });
});

function accepted(document: unknown): Extract<ReturnType<typeof parsePlatform>, { platform: unknown }> {
  const parsed = parsePlatform(document, 'settings.yaml');
  if ('mistakes' in parsed) throw new Error(`cannot accept settings: ${JSON.stringify(parsed.mistakes)}`);
  return parsed;
}
