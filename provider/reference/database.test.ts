import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Database } from './database.ts';

test('where there is no room left a transaction says so, nothing of it stays, and it goes on when there is', () => {
  const database = new Database(':memory:', 'create table if not exists thing (text text);', 1);
  const write = (text: string) =>
    database.transaction(() => database.run('insert into thing values (:text)', { text }));
  const room = (pages: number) => void database.one(`pragma max_page_count = ${pages}`, {});
  write('first');
  room(3);
  expect(() => write('x'.repeat(1_000_000))).toThrow('database or disk is full');
  room(1_000);
  write('last');
  expect(database.all('select text from thing', {})).toEqual([{ text: 'first' }, { text: 'last' }]);
  database.close();
});

test('the log gives back the room that it needed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'database-'));
  const file = join(folder, 'things.db');
  const database = new Database(file, 'create table if not exists thing (text text);', 1);
  const sizes = Array.from({ length: 10 }, () => {
    database.transaction(() => database.run('insert into thing values (:text)', { text: 'x'.repeat(1_000_000) }));
    return statSync(`${file}-wal`).size;
  });
  database.close();
  rmSync(folder, { recursive: true });
  expect(sizes.at(-1)).toBeLessThan(Math.max(...sizes));
});
