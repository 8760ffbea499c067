import { describe, expect, test } from '@jest/globals';
import { locate, type Request } from './request.ts';

const endpoint = 'https://api.example.com/v1/';
const zone = (name: string): Request => ({ method: 'GET', path: '/zones/{zone}', params: { zone: name } });

describe('locate', () => {
  test.each<{ name: string; request: Request; want: string }>([
    { name: 'below the endpoint', request: zone('a'), want: 'https://api.example.com/v1/zones/a' },
    { name: 'one segment', request: zone('a/../b?c#d'), want: 'https://api.example.com/v1/zones/a%2F..%2Fb%3Fc%23d' },
    {
      name: 'a query',
      request: { method: 'GET', path: '/zones', query: { q: 'a b', none: undefined } },
      want: 'https://api.example.com/v1/zones?q=a+b',
    },
    {
      name: 'a link',
      request: { method: 'GET', path: '/zones', at: '/v1/zones?page=2' },
      want: 'https://api.example.com/v1/zones?page=2',
    },
  ])('$name', ({ request, want }) => {
    expect(locate(endpoint, request)).toEqual({ url: new URL(want) });
  });

  test.each<{ name: string; request: Request; want: string }>([
    {
      name: 'a value is missing',
      request: { method: 'GET', path: '/{a}/{b}' },
      want: 'the path needs a value for a, b',
    },
    { name: 'the parent', request: zone('..'), want: 'the path needs a value for zone' },
    { name: 'nothing', request: zone(''), want: 'the path needs a value for zone' },
    {
      name: 'a link to another host',
      request: { method: 'GET', path: '/zones', at: 'https://evil.example.com/v1/zones' },
      want: 'it leads to another host (evil.example.com)',
    },
    {
      name: 'a link without TLS',
      request: { method: 'GET', path: '/zones', at: 'http://api.example.com/v1/zones' },
      want: 'it leads to another host (api.example.com)',
    },
  ])('nowhere: $name', ({ request, want }) => {
    expect(locate(endpoint, request)).toEqual({ problem: want });
  });
});
