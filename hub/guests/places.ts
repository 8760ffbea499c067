import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../tools/whole-file.ts';
import { isFree } from '../ports.ts';

/** What of a guest survives the hub: its port, so that kubeconfigs stay right, and its folder. */
export interface Place {
  readonly key: string;
  readonly port: number;
  readonly folder: string;
}

const FIRST_PORT = 6450;
const FILE = 'guest.json';

/** Names the folder of a guest, and its part of etcd: no two keys have the same, since no name holds an underscore. */
export const slugOf = (key: string): string => key.replace('/', '_');

/** Every guest that has a place below `root`. */
export async function placesIn(root: string): Promise<readonly Place[]> {
  const names = await readdir(root).catch(() => []);
  const places = await Promise.all(names.map((name) => placeIn(join(root, name))));
  return places.filter((place) => place !== undefined);
}

/** Gives `key` a place on a port of `address` that nobody has. */
export async function makePlace(root: string, key: string, address: string, others: readonly Place[]): Promise<Place> {
  const folder = join(root, slugOf(key));
  let port = FIRST_PORT;
  while (others.some((other) => other.port === port) || !(await isFree(port, address))) port++;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeWhole(join(folder, FILE), JSON.stringify({ key, port }));
  return { key, port, folder };
}

/** Forgets a place and everything in its folder. */
export async function giveUp({ folder }: Place): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

async function placeIn(folder: string): Promise<Place | undefined> {
  const text = await readFile(join(folder, FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { key, port } = JSON.parse(text) as { readonly key: string; readonly port: number };
  return { key, port, folder };
}
