import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Bench } from '../bench.ts';
import { setField } from '../document/edit.ts';
import type { Path } from '../document/path.ts';
import { readPath } from '../document/path.ts';
import { type Schema, schemaAt } from '../schema.ts';
import { FormContext, type FormTools } from './context.ts';
import { Field } from './field.tsx';
import { Identity } from './identity.tsx';

interface FormProps {
  readonly bench: Bench;
  /** Whether it can be seen: what nobody sees need not follow every key. */
  readonly isShown: boolean;
  readonly onText: (path: Path) => void;
}

/** The claim as a form made from its schema. It writes the text, and the text is what it shows. */
export function Form({ bench, isShown, onText }: FormProps) {
  const drawn = useRef<{ readonly of: readonly unknown[]; readonly view: ComponentChildren }>(undefined);
  if (drawn.current && !isShown) return <>{drawn.current.view}</>;
  const { value, isReadable, problems, choices } = bench;
  const of = [value.value, isReadable.value, problems.value, choices.value];
  // The same view is not compared again, and it is most of the page.
  if (!drawn.current || of.some((one, index) => one !== drawn.current?.of[index]))
    drawn.current = { of, view: draw(bench, onText) };
  return <>{drawn.current.view}</>;
}

function draw({ kind, value, index, isReadable, problems, ...bench }: Bench, onText: (path: Path) => void) {
  if (value.value === undefined) return <p class="wb-empty">There is no {kind.name} in the YAML yet.</p>;
  const spec = schemaAt(kind.schema, ['spec']);
  const tools: FormTools = {
    value: value.value,
    problems: problems.value.flatMap(({ path, message }) =>
      path === undefined ? [] : [{ path: readPath(path), message }],
    ),
    choices: bench.choices.value,
    set: (path, next) => bench.change({ text: setField(bench.state.peek().text, index.peek(), path, next) }),
    Field,
    show: onText,
  };
  return (
    <FormContext.Provider value={tools}>
      <p class="wb-form-note" role="status">
        {!isReadable.value && <span>As it was: the YAML is no readable {kind.name} now.</span>}
      </p>
      <form class="wb-form" aria-label="Form" inert={!isReadable.value} onSubmit={(event) => event.preventDefault()}>
        <Identity isNamespaced={kind.scope === 'Namespaced'} />
        {Object.entries(spec?.properties ?? {}).map(([name, schema]) => (
          <Field
            key={name}
            name={name}
            path={['spec', name]}
            schema={schema as Schema}
            required={spec?.required?.includes(name) === true}
          />
        ))}
      </form>
    </FormContext.Provider>
  );
}
