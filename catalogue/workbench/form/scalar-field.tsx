import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Prose } from '../../shell/prose.tsx';
import { boundsWords, firstSentence, type Schema } from '../schema.ts';
import { type FieldProps, idOf, useChoices, useForm, useProblems, useValue } from './context.ts';

/** A field with one value: a text, a number, one of a few, true or false. */
export function ScalarField({ name, path, schema, required = false }: FieldProps) {
  const { set } = useForm();
  const value = useValue(path);
  const problems = useProblems(path);
  const id = idOf(path);
  const wrong = problems !== '';
  return (
    <div class="wb-field">
      <label class="wb-name" for={id}>
        {name}
        {required && <span class="wb-muted"> required</span>}
      </label>
      <Control
        id={id}
        schema={schema}
        value={value}
        describedBy={`${id}-help${wrong ? ` ${id}-wrong` : ''}`}
        wrong={wrong}
        onValue={(next) => set(path, next)}
      />
      {wrong && (
        <p class="wb-wrong" id={`${id}-wrong`}>
          {problems}
        </p>
      )}
      <Help id={`${id}-help`} schema={schema} />
    </div>
  );
}

/** What a field is for: a sentence, and the rest when it is asked for. */
function Help({ id, schema }: { readonly id: string; readonly schema: Schema }) {
  const first = firstSentence(schema.description);
  const rest = [
    schema.description?.slice(first.length).trim(),
    boundsWords(schema) && `Accepts ${boundsWords(schema)}.`,
  ]
    .filter((text) => text)
    .join(' ');
  return (
    <div class="wb-help" id={id}>
      <Prose text={first} />
      {rest && (
        <details class="wb-more">
          <summary>More</summary>
          <Prose text={rest} />
        </details>
      )}
    </div>
  );
}

interface ControlProps {
  readonly id: string;
  readonly schema: Schema;
  readonly value: unknown;
  readonly describedBy?: string;
  readonly label?: string;
  readonly wrong: boolean;
  readonly onValue: (value: unknown) => void;
}

/** What a value is chosen or typed in. */
export function Control({ id, schema, value, describedBy, label, wrong, onValue }: ControlProps) {
  const known = useChoices(schema);
  const shared = { id, 'aria-describedby': describedBy, 'aria-label': label, 'aria-invalid': wrong };
  const options = schema.enum ?? (schema.type === 'boolean' ? [true, false] : undefined);
  if (options) {
    const isKnown = value === undefined || options.includes(value);
    return (
      <select
        {...shared}
        value={value === undefined ? '' : String(value)}
        onChange={({ currentTarget }) => onValue(options.find((option) => String(option) === currentTarget.value))}
      >
        <option value="">{defaultWords(schema)}</option>
        {!isKnown && <option value={String(value)}>{String(value)}</option>}
        {options.map((option) => (
          <option key={String(option)} value={String(option)}>
            {String(option)}
          </option>
        ))}
      </select>
    );
  }
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  return (
    <>
      <Typed
        {...shared}
        inputMode={isNumber ? 'numeric' : 'text'}
        list={known.length > 0 ? `${id}-known` : undefined}
        placeholder={defaultWords(schema, true)}
        text={value === undefined || value === null ? '' : String(value)}
        onText={(text) => onValue(meaningOf(text, schema))}
      />
      {known.length > 0 && (
        <datalist id={`${id}-known`}>
          {known.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}

interface TypedProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly [attribute: string]: unknown;
}

/**
 * An input that keeps what is being typed: a blank on the way to another word is not taken back. Only what comes from
 * elsewhere takes its place, and at once: an effect that waits would undo the next key.
 */
function Typed({ text, onText, ...attributes }: TypedProps) {
  const [typed, setTyped] = useState(text);
  const told = useRef(text);
  useLayoutEffect(() => {
    if (told.current.trim() === text) return;
    told.current = text;
    setTyped(text);
  }, [text]);
  return (
    <input
      type="text"
      autoComplete="off"
      spellcheck={false}
      {...attributes}
      value={typed}
      onInput={({ currentTarget }) => {
        told.current = currentTarget.value;
        setTyped(currentTarget.value);
        onText(currentTarget.value);
      }}
    />
  );
}

/** What a typed text means; what is no number where one is wanted is kept, so that it can be marked as wrong. */
function meaningOf(text: string, { type }: Schema): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const isNumber = (type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(trimmed);
  return isNumber ? Number(trimmed) : trimmed;
}

function defaultWords({ default: initial, example }: Schema, isHint = false): string {
  if (initial !== undefined && typeof initial !== 'object')
    return isHint ? String(initial) : `default: ${String(initial)}`;
  if (isHint) return example === undefined ? '' : `such as ${String(example)}`;
  return 'default';
}
