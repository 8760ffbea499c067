import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  kindHref,
  parseRoute,
  platformHref,
  providerHref,
  type Route,
  resourceHref,
  samePage,
  tryHref,
} from './router.ts';

const routes: readonly [name: string, hash: string, want: Route | undefined][] = [
  ['nothing is home', '', { page: 'home' }],
  ['the root is home', '#/', { page: 'home' }],
  ['a kind', '#/kinds/cluster', { page: 'kind', kind: 'cluster', anchor: undefined }],
  [
    'a field of a kind',
    '#/kinds/cluster/spec.nodePools[].name',
    { page: 'kind', kind: 'cluster', anchor: 'spec.nodePools[].name' },
  ],
  ['no kind', '#/kinds', { page: 'unknown', path: 'kinds' }],
  ['the services', '#/provider', { page: 'services' }],
  ['a service alone', '#/provider/dns', { page: 'unknown', path: 'provider/dns' }],
  [
    'a managed resource',
    '#/provider/dns/RecordSet',
    { page: 'provider', service: 'dns', kind: 'RecordSet', anchor: undefined },
  ],
  ['the resources', '#/resources', { page: 'resources' }],
  [
    'a resource',
    '#/resources/hypershift.openshift.io/HostedCluster',
    { page: 'resource', group: 'hypershift.openshift.io', kind: 'HostedCluster', anchor: undefined },
  ],
  ['a setting', '#/platform/sizes.*', { page: 'platform', anchor: 'sizes.*' }],
  ['the workbench', '#/try/cluster', { page: 'try', kind: 'cluster', state: undefined }],
  ['a state with slashes', '#/try/cluster/a/b=', { page: 'try', kind: 'cluster', state: 'a/b=' }],
  ['what was mistyped', '#/kinds/cluster/a/b', { page: 'unknown', path: 'kinds/cluster/a/b' }],
  ['a percent sign that encodes nothing', '#/platform/100%', { page: 'platform', anchor: '100%' }],
  ['an anchor of the document', '#main', undefined],
];

describe('a route is read from the hash', () => {
  test.each(routes)('%s', (_, hash, want) => {
    expect(parseRoute(hash)).toEqual(want);
  });

  test('whatever a field is called, its address leads to it', () => {
    const segment = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(segment, segment, segment, (a, b, anchor) => {
        expect(parseRoute(kindHref(a, anchor))).toEqual({ page: 'kind', kind: a, anchor });
        expect(parseRoute(providerHref(a, b, anchor))).toEqual({ page: 'provider', service: a, kind: b, anchor });
        expect(parseRoute(resourceHref(a, b, anchor))).toEqual({ page: 'resource', group: a, kind: b, anchor });
        expect(parseRoute(platformHref(anchor))).toEqual({ page: 'platform', anchor });
      }),
    );
  });

  test('a state is kept as it is written', () => {
    expect(parseRoute(tryHref('cluster', 'v1.abc-_'))).toEqual({ page: 'try', kind: 'cluster', state: 'v1.abc-_' });
  });
});

describe('the page of a route', () => {
  test('stays where only the field differs', () => {
    const at = (anchor: string | undefined): Route => ({ page: 'kind', kind: 'cluster', anchor });
    expect(samePage(at('spec.tier'), at(undefined))).toBe(true);
  });

  test('is another for another kind', () => {
    const of = (kind: string): Route => ({ page: 'kind', kind, anchor: undefined });
    expect(samePage(of('cluster'), of('tenant'))).toBe(false);
  });
});
