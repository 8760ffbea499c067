import type { KubeObject } from '../../functions/engine/index.ts';
import { nameIn, objectsIn, resourceName } from '../../functions/render/index.ts';
import { InputError } from '../failure.ts';
import { readPaths } from './files.ts';

/** Reads the objects in files and folders, such as dumps of a cluster; most of them may be nobody's. */
export function readObserved(paths: readonly string[]): readonly KubeObject[] {
  if (paths.length === 0) return [];
  const objects = objectsIn(readPaths(paths));
  if (!objects.some((object) => nameIn(object) !== undefined)) {
    throw new InputError([`${paths.join(', ')}: nothing observed: no object has the annotation ${resourceName}`]);
  }
  return objects;
}
