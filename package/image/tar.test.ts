import { buffer } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { extract } from 'tar-stream';
import { type Entry, textFile } from './entry.ts';
import { tar } from './tar.ts';

const entries: readonly Entry[] = [
  { path: 'usr/bin/it', content: Buffer.from('#!'), executable: true },
  textFile('usr/bin.txt', 'beside its folder'),
  { path: 'bin', target: 'usr/bin' },
];

test('an archive has folders before their files, and nothing of the machine and the hour', async () => {
  const archive = extract();
  archive.end(await tar(entries));
  const found: unknown[] = [];
  for await (const entry of archive) {
    const { name, type, mode, uid, gid, mtime, linkname } = entry.header;
    const content = (await buffer(entry)).toString();
    found.push([type, mode.toString(8), `${uid}:${gid}`, mtime.getTime(), name, linkname ?? content]);
  }
  expect(found).toEqual([
    ['symlink', '777', '0:0', 0, 'bin', 'usr/bin'],
    ['directory', '755', '0:0', 0, 'usr/', ''],
    ['directory', '755', '0:0', 0, 'usr/bin/', ''],
    ['file', '644', '0:0', 0, 'usr/bin.txt', 'beside its folder'],
    ['file', '755', '0:0', 0, 'usr/bin/it', '#!'],
  ]);
});

test('the order in which entries are told makes no difference', async () => {
  expect((await tar(entries.toReversed())).equals(await tar(entries))).toBe(true);
});

test('two entries cannot have one path', async () => {
  await expect(tar([textFile('a', 'one'), textFile('a', 'two')])).rejects.toThrow(
    'cannot archive a: it is there twice',
  );
});
