export { equal } from './equal.ts';
export type { FieldSchema, KindSchema, Rule, SchemaError, SpecCheck, UniqueList } from './kind-schema.ts';
export { nearest } from './nearest.ts';
export { join } from './path.ts';
export { shapeMistakes } from './shape.ts';
export { show } from './show.ts';
export { transitionMistakes } from './transitions.ts';
export { type Validated, validate } from './validate.ts';
