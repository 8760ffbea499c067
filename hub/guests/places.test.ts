import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { giveUp, makePlace, placesIn } from './places.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hub-places-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const address = '127.0.0.1';

test('a place is found again, and its port is nobody else’s', async () => {
  const first = await makePlace(root, 'team/one', address, []);
  const second = await makePlace(root, 'team/two', address, [first]);
  expect(second.port).not.toBe(first.port);
  const found = await placesIn(root);
  expect(new Set(found)).toEqual(new Set([first, second]));
  await giveUp(first);
  expect(await placesIn(root)).toEqual([second]);
});

test('a port that somebody listens on is passed over', async () => {
  const { port } = await makePlace(root, 'team/one', address, []);
  const other: Server = createServer();
  await new Promise<void>((resolve) => other.listen(port, address, resolve));
  const { port: next } = await makePlace(root, 'team/two', address, []);
  other.close();
  expect(next).toBeGreaterThan(port);
});

test('no folder is no place', async () => {
  expect(await placesIn(join(root, 'nowhere'))).toEqual([]);
});
