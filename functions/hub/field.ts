import type { Setting } from '../engine/index.ts';

/** A field of a draft: a value, a platform setting the engine settles, or undefined to leave the field out. */
export type Field<T> = T | Setting | undefined;

/** Labels or annotations of a draft. */
export type Labels = Readonly<Record<string, Field<string>>>;

/** A Kubernetes label selector. */
export interface LabelSelector {
  readonly matchLabels?: Labels;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
    readonly values?: readonly Field<string>[];
  }[];
}
