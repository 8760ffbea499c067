export type { FieldSchema, KindSchema, Rule, SchemaError, SpecCheck, UniqueList } from './kind-schema.ts';
export { join } from './path.ts';
export { shapeMistakes } from './shape.ts';
export { show } from './show.ts';
export { type Validated, validate } from './validate.ts';
