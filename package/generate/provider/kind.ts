import type { FieldDescriptor, KindDescriptor, ReferenceDescriptor } from '../../../provider/services/descriptor.ts';
import type { Place } from './flat-schema.ts';
import type { StructuralSchema } from './structural-schema.ts';

/** A check that a CRD cannot make and the API makes alone. */
export interface Looser {
  readonly kind: string;
  readonly pointer: string;
  readonly what: string;
}

/** A kind of managed resource as its document and descriptor make it. */
export interface Kind {
  readonly name: string;
  readonly plural: string;
  /** Such as `dns.m.aerodrome.dev`. */
  readonly group: string;
  readonly version: 'v1alpha1';
  readonly descriptor: KindDescriptor;
  /** Fields of `spec.forProvider`, without what references and secrets add: path parameters first. */
  readonly parameters: readonly Parameter[];
  /** `status.atProvider`. */
  readonly observed: StructuralSchema;
}

/** A field of `spec.forProvider`. */
export interface Parameter {
  readonly name: string;
  /** As the document has it, whatever the descriptor makes of it. */
  readonly schema: StructuralSchema;
  readonly place: Place;
  /**
   * `always`: it locates the resource and the external name does not hold it. `unless-observed`: only what creates or
   * changes needs it.
   */
  readonly need: 'always' | 'unless-observed' | 'never';
  /** Is it part of what makes the resource this one? It cannot change then, nor come from `initProvider`. */
  readonly identifies: boolean;
  /** What the descriptor says, `immutable` where the identity implies it. */
  readonly field: FieldDescriptor;
  readonly reference?: Reference;
}

/** Where the value of a field may come from. */
export interface Reference extends ReferenceDescriptor {
  readonly refField: string;
  readonly selectorField: string;
  readonly many: boolean;
}
