import { useState } from 'preact/hooks';
import { type FieldProps, idOf, useForm, useProblemCount, useProblems, useValue } from './context.ts';
import { Group } from './group.tsx';
import { Control } from './scalar-field.tsx';

/** A map: a line for every name, and one to add another. */
export function MapField({ name, path, schema }: FieldProps) {
  const { Field } = useForm();
  const value = useValue(path);
  const wrong = useProblemCount(path);
  const problems = useProblems(path);
  const isSet = typeof value === 'object' && value !== null;
  const items = schema.additionalProperties ?? {};
  const isObject = items.type === 'object' && items.properties !== undefined;
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
      {Object.entries(isSet ? value : {}).map(([key, entry]) =>
        isObject ? (
          <Field key={key} name={key} path={[...path, key]} schema={items} />
        ) : (
          <Pair key={key} name={key} path={[...path, key]} schema={items} entry={entry} />
        ),
      )}
      <AddName name={name} path={path} schema={items} known={isSet ? Object.keys(value) : []} isObject={isObject} />
    </Group>
  );
}

function Pair({ name, path, schema, entry }: FieldProps & { readonly entry: unknown }) {
  const { set } = useForm();
  const problems = useProblems(path);
  const id = idOf(path);
  return (
    <div class="wb-row">
      <label class="wb-name" for={id}>
        {name}
      </label>
      <Control
        id={id}
        schema={schema}
        value={entry}
        wrong={problems !== ''}
        onValue={(next) => set(path, next ?? '')}
      />
      <button type="button" class="wb-clear" onClick={() => set(path, undefined)} aria-label={`Remove ${name}`}>
        Remove
      </button>
      {problems !== '' && <p class="wb-wrong">{problems}</p>}
    </div>
  );
}

interface AddNameProps extends FieldProps {
  readonly known: readonly string[];
  readonly isObject: boolean;
}

function AddName({ name, path, known, isObject }: AddNameProps) {
  const { set } = useForm();
  const [key, setKey] = useState('');
  const add = () => {
    if (key === '' || known.includes(key)) return;
    set([...path, key], isObject ? {} : '');
    setKey('');
  };
  return (
    <div class="wb-row">
      <input
        type="text"
        aria-label={`Name to add to ${name}`}
        placeholder="name"
        autoComplete="off"
        spellcheck={false}
        value={key}
        onInput={({ currentTarget }) => setKey(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && add()}
      />
      <button type="button" class="button button-quiet button-small" onClick={add}>
        Add to {name}
      </button>
    </div>
  );
}
