import type { Kind } from './definition.ts';
import { header } from './header.ts';
import { rules, uniqueLists } from './rules.ts';

/** The CEL rules of a kind as data. */
export function rulesFile(kind: Kind): string {
  return `${header(kind, '//')}
import type { Rule, UniqueList } from '../engine/validation/index.ts';

/** Every CEL rule of the definition, in its order. */
export const rules: readonly Rule[] = ${JSON.stringify(rules(kind), null, 2)};

/** Lists whose entries must differ (\`x-kubernetes-list-type\` set and map). */
export const uniqueLists: readonly UniqueList[] = ${JSON.stringify(uniqueLists(kind), null, 2)};
`;
}

/** Everything about a kind's schema in one constant: \`clusterSchema\`. */
export function kindSchemaFile(kind: Kind): string {
  const constant = `${kind.name.charAt(0).toLowerCase()}${kind.name.slice(1)}Schema`;
  return `${header(kind, '//')}
import type { KindSchema } from '../engine/validation/index.ts';
import { rules, uniqueLists } from './rules.gen.ts';
import type { ${kind.name}Spec } from './schema.gen.ts';
import { check, schema } from './validate.gen.js';

/** What a ${kind.name} may say: schema, defaults and rules. */
export const ${constant}: KindSchema<${kind.name}Spec> = {
  apiVersion: '${kind.apiVersion}',
  kind: '${kind.name}',
  compositeKind: '${kind.definition.spec.names.kind}',
  spec: schema,
  check,
  rules,
  uniqueLists,
};
`;
}
