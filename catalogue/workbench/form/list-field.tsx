import type { Schema } from '../schema.ts';
import { type FieldProps, idOf, useForm, useProblemCount, useProblems, useValue } from './context.ts';
import { Group } from './group.tsx';
import { Control } from './scalar-field.tsx';

/** A list: of values a line each, of objects a card each. A default list is written out as soon as one of it is edited. */
export function ListField({ name, path, schema }: FieldProps) {
  const { set } = useForm();
  const value = useValue(path);
  const wrong = useProblemCount(path);
  const problems = useProblems(path);
  const isSet = Array.isArray(value);
  const initial = Array.isArray(schema.default) ? schema.default : [];
  const entries: readonly unknown[] = isSet ? value : initial;
  const items = schema.items ?? {};
  const add = () => set(path, [...entries, blank(items, entries.length)]);
  return (
    <Group
      name={name}
      path={path}
      description={schema.description}
      isOpen={isSet || wrong > 0}
      isSet={isSet}
      wrong={wrong}
    >
      {problems.length > 0 && <p class="wb-wrong">{problems.join('; ')}</p>}
      {!isSet && initial.length > 0 && (
        <p class="wb-muted">Nothing is written, so the default is: {JSON.stringify(initial)}</p>
      )}
      {isSet &&
        entries.map((entry, index) => (
          <Entry key={index} name={name} index={index} path={path} schema={items} entry={entry} />
        ))}
      <button type="button" class="button button-quiet button-small" onClick={add}>
        Add to {name}
      </button>
    </Group>
  );
}

interface EntryProps extends FieldProps {
  readonly index: number;
  readonly entry: unknown;
}

function Entry({ name, index, path, schema, entry }: EntryProps) {
  const { set, Field } = useForm();
  const own = [...path, index];
  const problems = useProblems(own);
  const remove = (
    <button
      type="button"
      class="wb-clear"
      onClick={() => set(own, undefined)}
      aria-label={`Remove ${titleOf(entry, name, index)}`}
    >
      Remove
    </button>
  );
  if (schema.type === 'object' && schema.properties) {
    return (
      <fieldset class="wb-card">
        <legend>{titleOf(entry, name, index)}</legend>
        {Object.entries(schema.properties).map(([key, field]) => (
          <Field
            key={key}
            name={key}
            path={[...own, key]}
            schema={field}
            required={schema.required?.includes(key) === true}
          />
        ))}
        {remove}
      </fieldset>
    );
  }
  return (
    <div class="wb-row">
      <Control
        id={idOf(own)}
        label={`${name} ${index + 1}`}
        schema={schema}
        value={entry}
        wrong={problems.length > 0}
        onValue={(next) => set(own, next ?? '')}
      />
      {remove}
      {problems.length > 0 && <p class="wb-wrong">{problems.join('; ')}</p>}
    </div>
  );
}

function titleOf(entry: unknown, name: string, index: number): string {
  const { name: own, key } = (entry ?? {}) as { readonly name?: unknown; readonly key?: unknown };
  const title = own ?? key ?? (typeof entry === 'object' ? undefined : entry);
  return typeof title === 'string' && title !== '' ? title : `${name} ${index + 1}`;
}

/** A new entry with what it must have. */
function blank(schema: Schema, count: number): unknown {
  if (schema.type === 'object') {
    const required = (schema.required ?? []).map((key) => [key, blank(schema.properties?.[key] ?? {}, count)] as const);
    return Object.fromEntries(required);
  }
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  if (schema.example !== undefined && typeof schema.example !== 'object') return schema.example;
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 0;
  return schema.type === 'boolean' ? false : '';
}
