/** A CEL rule of a definition, with the place it looks at. Generated: see package/generate. */
export interface Rule {
  /** Schema path of `self`, from the root of the object: `` (the root), `spec.nodePools[]`. */
  readonly path: string;
  readonly rule: string;
  readonly message: string;
  /** CEL expression for the message; wins over `message`. */
  readonly messageExpression?: string;
  /** The field at fault, relative to `self`: `.upgrade.canaryPool`. */
  readonly fieldPath?: string;
  /** Compares with the old object (`oldSelf`): only an API server can judge it. */
  readonly transition: boolean;
}

/** A list whose entries must differ: as a whole (`keys` empty) or in some of their fields. */
export interface UniqueList {
  readonly path: string;
  readonly keys: readonly string[];
}

/** The part of a schema that messages are made from. */
export interface FieldSchema {
  readonly type?: string;
  readonly title?: string;
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly additionalProperties?: boolean | FieldSchema;
  readonly items?: FieldSchema;
}

/** An error of a compiled validator (ajv, verbose). */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema: FieldSchema;
  readonly data: unknown;
}

/** A compiled validator: fills defaults in place, returns what does not fit (empty: all fits). */
export type SpecCheck = (spec: unknown) => readonly SchemaError[];

/** Everything the engine needs to judge what a user wrote for one kind. `Spec` is the spec with defaults applied. */
export interface KindSchema<Spec> {
  readonly apiVersion: string;
  /** What users write: `Cluster`. */
  readonly kind: string;
  /** Kind of the composite in the claims flavour: `XCluster`. */
  readonly compositeKind: string;
  readonly spec: FieldSchema;
  readonly check: SpecCheck;
  readonly rules: readonly Rule[];
  readonly uniqueLists: readonly UniqueList[];
  /** Never there: ties the type of the spec to its schema. */
  readonly specType?: Spec;
}
