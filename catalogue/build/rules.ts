import { type Schema, walk } from '../../package/generate/schema.ts';
import type { RuleWords } from '../data/types.ts';

/** Every CEL rule below a schema, with the field it is about; a rule without a message says its expression. */
export function rulesOf(schema: Schema, path: string): readonly RuleWords[] {
  const found: RuleWords[] = [];
  walk(schema, path, ({ 'x-kubernetes-validations': validations = [] }, at) => {
    for (const { rule, message, fieldPath = '' } of validations) {
      found.push({
        path: at === '' ? fieldPath.slice(1) : at + fieldPath,
        message: message ?? rule,
        expression: rule,
        transition: /\boldSelf\b/.test(rule),
      });
    }
  });
  return found;
}
