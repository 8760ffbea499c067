import type { KubeObject } from '../../engine/index.ts';
import { generationOf } from '../conditions.ts';
import type { Hub } from '../hub.ts';

/** What an operator makes of an object in one round; the same object when it has nothing to say. */
export type Operator = (object: KubeObject, hub: Hub, resource: string) => KubeObject;

/** The object with another status. */
export function withStatus(object: KubeObject, status: Readonly<Record<string, unknown>>): KubeObject {
  return { ...object, status };
}

/** The object with fields an operator writes into its spec, which is a change of generation. */
export function withSpec(object: KubeObject, spec: Readonly<Record<string, unknown>>): KubeObject {
  return { ...object, spec, metadata: { ...object.metadata, generation: generationOf(object) + 1 } };
}

/** The object with annotations that an operator keeps there. */
export function withAnnotations(object: KubeObject, annotations: Readonly<Record<string, string>>): KubeObject {
  return {
    ...object,
    metadata: { ...object.metadata, annotations: { ...object.metadata.annotations, ...annotations } },
  };
}
