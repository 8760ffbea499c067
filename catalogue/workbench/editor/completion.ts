import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Choices } from '../../evaluate/choices.ts';
import { boundsWords, firstSentence, type Schema, schemaAt, typeWords } from '../schema.ts';
import { type Place, placeAt } from './place.ts';

/** What the editor completes from. */
export interface Knowledge {
  readonly schema: Schema;
  readonly choices: () => Choices;
}

/** Completes names of fields and what they accept. */
export function completions({ schema, choices }: Knowledge) {
  return (context: CompletionContext): CompletionResult | null => {
    const place = placeAt(context.state.doc.toString(), context.pos);
    if (!place) return null;
    const word = context.matchBefore(/[\w./"-]*/);
    const from = word?.from ?? context.pos;
    if (!context.explicit && from === context.pos) return null;
    const options = optionsAt(place, schema, choices());
    return options.length === 0 ? null : { from, options, validFor: /^[\w./"-]*$/ };
  };
}

function optionsAt({ path, key, inValue, inItem, siblings }: Place, schema: Schema, choices: Choices) {
  if (inValue) return values(schemaAt(schema, [...path, key]), choices);
  const own = schemaAt(schema, path);
  return inItem && !own?.properties ? values(own, choices) : fields(own, siblings);
}

function fields(schema: Schema | undefined, known: readonly string[]): readonly Completion[] {
  return Object.entries(schema?.properties ?? {})
    .filter(([name]) => !known.includes(name))
    .map(([name, field]) => ({
      label: name,
      type: 'property',
      apply: `${name}:${['object', 'array'].includes(field.type ?? '') ? '' : ' '}`,
      detail: typeWords(field),
      info: firstSentence(field.description),
      boost: schema?.required?.includes(name) ? 1 : 0,
    }));
}

function values(schema: Schema | undefined, choices: Choices): readonly Completion[] {
  if (!schema) return [];
  const info = firstSentence(schema.description);
  const known = schema.enum ?? choices[schema.title ?? ''] ?? (schema.type === 'boolean' ? [true, false] : []);
  const all = known.length > 0 ? known : schema.example === undefined ? [] : [schema.example];
  return all
    .filter((value) => typeof value !== 'object')
    .map((value) => ({
      label: String(value),
      type: 'constant',
      apply:
        /^\d+\.\d+(\.\d+)?$/.test(String(value)) && schema.type === 'string' ? JSON.stringify(value) : String(value),
      detail: value === schema.default ? 'default' : '',
      info: info || boundsWords(schema),
    }));
}
