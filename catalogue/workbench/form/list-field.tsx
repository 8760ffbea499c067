import type { Schema } from '../schema.ts';
import { type FieldProps, idOf, useForm, useProblemCount, useProblems, useRead, useValue, valueAt } from './context.ts';
import { Group } from './group.tsx';
import { Control } from './scalar-field.tsx';

/** A list: of values a line each, of objects a card each. A default list is written out as soon as one of it is edited. */
export function ListField({ name, path, schema }: FieldProps) {
  const { set, value } = useForm();
  const count = useRead(path, (list) => (Array.isArray(list) ? list.length : undefined));
  const wrong = useProblemCount(path);
  const problems = useProblems(path);
  const isSet = count !== undefined;
  const initial: readonly unknown[] = Array.isArray(schema.default) ? schema.default : [];
  const items = schema.items ?? {};
  const Entry = items.type === 'object' && items.properties ? Card : Line;
  const add = () => {
    const list = valueAt(value.peek(), path);
    const entries = Array.isArray(list) ? list : initial;
    set(path, [...entries, blank(items, entries.length)]);
  };
  return (
    <Group
      name={name}
      path={path}
      description={schema.description}
      isOpen={isSet || wrong > 0}
      isSet={isSet}
      wrong={wrong}
    >
      {problems !== '' && <p class="wb-wrong">{problems}</p>}
      {!isSet && initial.length > 0 && (
        <p class="wb-muted">Nothing is written, so the default is: {JSON.stringify(initial)}</p>
      )}
      {Array.from({ length: count ?? 0 }, (_, index) => (
        <Entry key={index} name={name} index={index} path={[...path, index]} schema={items} />
      ))}
      <button type="button" class="button button-quiet button-small" onClick={add}>
        Add to {name}
      </button>
    </Group>
  );
}

/** An entry of a list; `name` is the list's, `path` its own. */
interface EntryProps extends FieldProps {
  readonly index: number;
}

function Card({ name, index, path, schema }: EntryProps) {
  const { Field } = useForm();
  const title = useRead(path, (entry) => titleOf(entry, name, index));
  return (
    <fieldset class="wb-card">
      <legend>{title}</legend>
      {Object.entries(schema.properties ?? {}).map(([key, field]) => (
        <Field
          key={key}
          name={key}
          path={[...path, key]}
          schema={field}
          required={schema.required?.includes(key) === true}
        />
      ))}
      <Remove path={path} title={title} />
    </fieldset>
  );
}

function Line({ name, index, path, schema }: EntryProps) {
  const { set } = useForm();
  const value = useValue(path);
  const problems = useProblems(path);
  return (
    <div class="wb-row">
      <Control
        id={idOf(path)}
        label={`${name} ${index + 1}`}
        schema={schema}
        value={value}
        wrong={problems !== ''}
        onValue={(next) => set(path, next ?? '')}
      />
      <Remove path={path} title={titleOf(value, name, index)} />
      {problems !== '' && <p class="wb-wrong">{problems}</p>}
    </div>
  );
}

function Remove({ path, title }: Pick<FieldProps, 'path'> & { readonly title: string }) {
  const { set } = useForm();
  return (
    <button type="button" class="wb-clear" onClick={() => set(path, undefined)} aria-label={`Remove ${title}`}>
      Remove
    </button>
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
