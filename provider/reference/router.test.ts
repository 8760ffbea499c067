import { expect, test } from '@jest/globals';
import { type Routed, Router } from './router.ts';

const router = new Router<string>();
for (const [method, template] of [
  ['GET', '/zones'],
  ['POST', '/zones'],
  ['GET', '/zones/{zone}'],
  ['GET', '/zones/mine'],
  ['GET', '/zones/{zone}/records/{name}'],
  ['GET', '/pools/{pool}/{address}:{port}'],
  ['GET', '/pools/{pool}/{other}'],
  ['POST', '/zones/{zone}/transfer'],
] as const) {
  router.add(method, template, `${method} ${template}`);
}

test.each<[string, string, string, Routed<string>]>([
  ['a collection', 'GET', '/zones', { found: 'GET /zones', params: {} }],
  ['by its method', 'POST', '/zones', { found: 'POST /zones', params: {} }],
  ['another method', 'PUT', '/zones', { allowed: ['GET', 'POST'] }],
  ['a parameter', 'GET', '/zones/a.b', { found: 'GET /zones/{zone}', params: { zone: 'a.b' } }],
  ['text before a parameter', 'GET', '/zones/mine', { found: 'GET /zones/mine', params: {} }],
  ['a slash in a parameter', 'GET', '/zones/a%2Fb', { found: 'GET /zones/{zone}', params: { zone: 'a/b' } }],
  [
    'two parameters',
    'GET',
    '/zones/a/records/%2A',
    { found: 'GET /zones/{zone}/records/{name}', params: { zone: 'a', name: '*' } },
  ],
  [
    'two in one segment',
    'GET',
    '/pools/p/%5B::1%5D:80',
    { found: 'GET /pools/{pool}/{address}:{port}', params: { pool: 'p', address: '[::1]', port: '80' } },
  ],
  [
    'what they do not fit',
    'GET',
    '/pools/p/80',
    { found: 'GET /pools/{pool}/{other}', params: { pool: 'p', other: '80' } },
  ],
  ['an empty parameter', 'GET', '/zones/', 'nowhere'],
  ['more than there is', 'GET', '/zones/a/b', 'nowhere'],
  ['a slash at the end', 'GET', '/zones/a/', 'nowhere'],
  ['half an escape', 'GET', '/zones/%E0', 'malformed'],
])('%s', (_why, method, path, want) => {
  expect(router.find(method, path)).toEqual(want);
});
