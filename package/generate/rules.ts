import { syntax } from '../../functions/engine/validation/cel.ts';
import type { Rule, UniqueList } from '../../functions/engine/validation/kind-schema.ts';
import { foreign } from '../../functions/engine/validation/subset.ts';
import type { Kind } from './definition.ts';
import { walk } from './schema.ts';

/** Every CEL rule of a kind, in the order of its definition. Throws on a rule outside the documented subset of CEL. */
export function rules(kind: Kind): Rule[] {
  const found: Rule[] = [];
  walk(kind.schema, '', (schema, path) => {
    for (const { rule, message, messageExpression, fieldPath } of schema['x-kubernetes-validations'] ?? []) {
      const place = `${kind.folder}: rule ${JSON.stringify(rule)} at ${path || 'the root'}`;
      if (message === undefined) throw new Error(`cannot generate ${place}: it has no message`);
      for (const expression of [rule, messageExpression ?? 'true']) {
        const strange = foreign(syntax(expression));
        if (strange.length > 0)
          throw new Error(`cannot generate ${place}: ${strange.join(', ')} is outside the subset`);
      }
      found.push({
        path,
        rule,
        message,
        ...(messageExpression === undefined ? {} : { messageExpression }),
        ...(fieldPath === undefined ? {} : { fieldPath }),
        transition: /\boldSelf\b/.test(rule),
      });
    }
  });
  return found;
}

/** Lists of a kind's spec whose entries must differ. */
export function uniqueLists(kind: Kind): UniqueList[] {
  const found: UniqueList[] = [];
  walk(kind.schema, '', (schema, path) => {
    const type = schema['x-kubernetes-list-type'];
    if (path.startsWith('status') || (type !== 'set' && type !== 'map')) return;
    found.push({ path, keys: schema['x-kubernetes-list-map-keys'] ?? [] });
  });
  return found;
}
