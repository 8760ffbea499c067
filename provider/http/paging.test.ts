import { describe, expect, test } from '@jest/globals';
import type { Json } from './json.ts';
import type { Paging } from './next-page.ts';
import { type Listing, type ListResult, list } from './paging.ts';
import type { Request } from './request.ts';
import type { Result } from './result.ts';
import { never } from './testing/client.ts';
import { ok, scripted } from './testing/scripted.ts';

const request: Request = { method: 'GET', path: '/zones/{zone}/records', params: { zone: 'a' }, query: { type: 'A' } };
const base = '/v1/zones/a/records?type=A';
const numbered: Paging = { by: 'page', page: 'page', limit: 'limit', size: 2 };
const totalled: Paging = { ...numbered, total: '/total' };
const offset: Paging = { by: 'offset', offset: 'from', limit: 'limit', size: 2 };
const cursor: Paging = { by: 'cursor', cursor: 'after', next: '/next' };
const link: Paging = { by: 'link' };
const ids = (...all: readonly number[]): readonly Json[] => all.map((id) => ({ id }));
const page = (items: readonly Json[], rest: Readonly<Record<string, Json>> = {}): Result => ok({ items, ...rest });
const gone: Result = { kind: 'absent', status: 404, message: 'cannot GET /x: 404' };
const down: Result = { kind: 'unavailable', status: 500, message: 'cannot GET /x: 500' };
const broken = (on: number, reason: string): ListResult => ({
  kind: 'incomplete',
  message: `cannot list /zones/{zone}/records: on page ${on}, ${reason}`,
});
const whole = (pages: number, ...all: readonly number[]): ListResult => ({ kind: 'listed', items: ids(...all), pages });

interface Case {
  readonly name: string;
  readonly listing?: Partial<Listing>;
  readonly answers: readonly Result[];
  readonly want: ListResult;
  readonly asked?: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'one page that is an array',
    listing: { items: '', paging: { by: 'none' } },
    answers: [ok(ids(1, 2))],
    want: whole(1, 1, 2),
    asked: [base],
  },
  {
    name: 'by number, to the first empty page: a short one may be the limit of the server',
    listing: { paging: numbered },
    answers: [page(ids(1, 2)), page(ids(3)), page(ids(4)), page([])],
    want: whole(4, 1, 2, 3, 4),
    asked: [1, 2, 3, 4].map((number) => `${base}&page=${number}&limit=2`),
  },
  {
    name: 'by number, to the number of items that is told',
    listing: { paging: totalled },
    answers: [page(ids(1, 2), { total: 3 }), page(ids(3), { total: 3 })],
    want: whole(2, 1, 2, 3),
  },
  { name: 'none at all', listing: { paging: totalled }, answers: [page([], { total: 0 })], want: whole(1) },
  {
    name: 'by offset, counting what came',
    listing: { paging: offset },
    answers: [page(ids(1, 2)), page(ids(3)), page([])],
    want: whole(3, 1, 2, 3),
    asked: [0, 2, 3].map((from) => `${base}&from=${from}&limit=2`),
  },
  {
    name: 'by cursor',
    listing: { paging: cursor },
    answers: [page(ids(1), { next: 'x y' }), page([], { next: 7 }), page(ids(2), { next: null })],
    want: whole(3, 1, 2),
    asked: [base, `${base}&after=x+y`, `${base}&after=7`],
  },
  {
    name: 'by link in a header',
    listing: { items: '', paging: link },
    answers: [
      ok(ids(1), { link: '</v1/a>; rel="prev", </v1/b?n=2>; title="x, y"; rel="last next"' }),
      ok(ids(2), { link: '</v1/b?n=1>; rel=first' }),
    ],
    want: whole(2, 1, 2),
    asked: [base, '/v1/b?n=2'],
  },
  {
    name: 'by link in the page',
    listing: { paging: { by: 'link', next: '/links/next' } },
    answers: [page(ids(1), { links: { next: '?n=2' } }), page(ids(2), { links: {} })],
    want: whole(2, 1, 2),
    asked: [base, '/v1/zones/a/records?n=2'],
  },
  {
    name: 'a cursor that is not where it is looked for, with the number of items to tell',
    listing: { paging: { ...cursor, total: '/total' } },
    answers: [page(ids(1), { cursor: 'x', total: 2 }), page(ids(1), { cursor: 'x', total: 2 })],
    want: broken(1, '1 items of 2 came'),
  },
  { name: 'the collection is absent', answers: [gone], want: gone as ListResult },
  {
    name: 'a later page fails: that is no list',
    answers: [page(ids(1)), down],
    want: down as ListResult,
  },
  {
    name: 'a later page is absent: that is not absence',
    answers: [page(ids(1)), gone],
    want: { kind: 'incomplete', message: 'cannot GET /x: 404 (page 2)' },
  },
  {
    name: 'the link leads back',
    listing: { paging: { by: 'link', next: '/next' } },
    answers: [page(ids(1), { next: '/v1/b' }), page(ids(2), { next: '/v1/c' }), page(ids(3), { next: '/v1/b' })],
    want: broken(3, 'its next page was read already'),
  },
  {
    name: 'the cursor stays',
    listing: { paging: cursor },
    answers: [page(ids(1), { next: 'a' }), page(ids(2), { next: 'a' })],
    want: broken(2, 'its next page was read already'),
  },
  {
    name: 'the server ignores the number of the page',
    answers: [page(ids(1, 2)), page(ids(1, 2))],
    want: broken(2, 'it is the page before once more'),
  },
  {
    name: 'the link leads to another host',
    listing: { paging: { by: 'link', next: '/next' } },
    answers: [page(ids(1), { next: 'https://evil.example.com/' })],
    want: broken(1, 'its next page is no page: it leads to another host (evil.example.com)'),
  },
  {
    name: 'an item moved once: the second walk is whole',
    listing: { paging: numbered, key: '/id' },
    answers: [page(ids(1, 2)), page(ids(2, 3)), page(ids(0, 1)), page(ids(2, 3)), page([])],
    want: whole(3, 0, 1, 2, 3),
  },
  {
    name: 'items keep moving',
    listing: { paging: numbered, key: '/id' },
    answers: [page(ids(1, 2)), page(ids(2, 3)), page(ids(0, 1)), page(ids(1, 2))],
    want: broken(2, 'an item came twice: items moved between pages'),
  },
  {
    name: 'fewer came than there are',
    listing: { paging: totalled },
    answers: [
      page(ids(1, 2), { total: 3 }),
      page([], { total: 3 }),
      page(ids(1, 2), { total: 3 }),
      page([], { total: 3 }),
    ],
    want: broken(2, '2 items of 3 came'),
  },
  {
    name: 'their number changed, then not',
    listing: { paging: totalled },
    answers: [
      page(ids(1, 2), { total: 4 }),
      page(ids(3), { total: 3 }),
      page(ids(1, 2), { total: 3 }),
      page(ids(3), { total: 3 }),
    ],
    want: whole(2, 1, 2, 3),
  },
  {
    name: 'no number where one is told',
    listing: { paging: totalled },
    answers: [page(ids(1))],
    want: broken(1, 'it has no number of items at /total'),
  },
  { name: 'no list', answers: [ok({ error: 'busy' })], want: broken(1, 'it has no list at /items') },
  {
    name: 'too many pages',
    listing: { paging: numbered, mostPages: 2 },
    answers: [page(ids(1)), page(ids(2)), page(ids(3))],
    want: broken(2, 'there are more than 2 pages'),
  },
  {
    name: 'too many items',
    listing: { paging: numbered, mostItems: 1 },
    answers: [page(ids(1, 2))],
    want: broken(1, 'there are more than 1 items'),
  },
];

describe('list', () => {
  test.each(cases)('$name', async ({ listing, answers, want, asked }) => {
    const client = scripted((_, index) => answers[index] ?? page([{ id: 'asked too often' }]));
    expect(await list(client, request, { items: '/items', paging: numbered, ...listing }, never)).toEqual(want);
    if (asked !== undefined) expect(client.asked).toEqual(asked);
  });
});
