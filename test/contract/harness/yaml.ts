import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import type { Manifest } from './api-client.ts';

const root = new URL('../../../', import.meta.url).pathname;

/** The objects in a YAML file of the project; its path is relative to the root. */
export function readManifests(path: string): readonly Manifest[] {
  return parseAllDocuments(readFileSync(root + path, 'utf8'), { merge: true })
    .map((document) => document.toJS() as Manifest | null)
    .filter((object) => object !== null);
}
