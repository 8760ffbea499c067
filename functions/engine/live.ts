import { isOverwritten } from './applied.ts';
import type { Live } from './finish.ts';
import type { KubeObject } from './object.ts';
import { pathOfManifest, wrappedManifest } from './wrap.ts';

/** An object that exists as drafts are settled against it; one that travels in a wrapper is what the wrapper applies. */
export function liveOf(object: KubeObject, applied: () => KubeObject): Live {
  return {
    observed: wrappedManifest(object),
    applied,
    isOverwritten: (path) => isOverwritten(object, pathOfManifest(object, path)),
  };
}
