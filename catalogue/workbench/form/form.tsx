import { useComputed } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Bench } from '../bench.ts';
import { setField } from '../document/edit.ts';
import type { Path } from '../document/path.ts';
import { readPath } from '../document/path.ts';
import { schemaAt } from '../schema.ts';
import { FormContext, type FormTools } from './context.ts';
import { Field } from './field.tsx';
import { Identity } from './identity.tsx';

interface FormProps {
  readonly bench: Bench;
  readonly onText: (path: Path) => void;
}

/** The claim as a form made from its schema. It writes the text, and the text is what it shows. */
export function Form({ bench, onText }: FormProps) {
  const { kind, isReadable } = bench;
  const tools = useTools(bench, onText);
  const hasClaim = useComputed(() => bench.value.value !== undefined).value;
  // The same view is not compared again, and it is most of the page: each field knows itself when it is another one.
  const fields = useMemo(() => fieldsOf(bench), [bench]);
  if (!hasClaim) return <p class="wb-empty">There is no {kind.name} in the YAML yet.</p>;
  return (
    <FormContext.Provider value={tools}>
      <p class="wb-form-note" role="status">
        {!isReadable.value && <span>As it was: the YAML is no readable {kind.name} now.</span>}
      </p>
      <form class="wb-form" aria-label="Form" inert={!isReadable.value} onSubmit={(event) => event.preventDefault()}>
        {fields}
      </form>
    </FormContext.Provider>
  );
}

function useTools(bench: Bench, onText: (path: Path) => void): FormTools {
  const show = useRef(onText);
  show.current = onText;
  const problems = useComputed(() =>
    bench.problems.value.flatMap(({ path, message }) =>
      path === undefined ? [] : [{ path: readPath(path), message }],
    ),
  );
  return useMemo(
    () => ({
      value: bench.value,
      problems,
      choices: bench.choices,
      set: (path, next) => bench.change({ text: setField(bench.state.peek().text, bench.index.peek(), path, next) }),
      Field,
      show: (path) => show.current(path),
    }),
    [bench, problems],
  );
}

function fieldsOf({ kind }: Bench) {
  const spec = schemaAt(kind.schema, ['spec']);
  return (
    <>
      <Identity isNamespaced={kind.scope === 'Namespaced'} />
      {Object.entries(spec?.properties ?? {}).map(([name, schema]) => (
        <Field
          key={name}
          name={name}
          path={['spec', name]}
          schema={schema}
          required={spec?.required?.includes(name) === true}
        />
      ))}
    </>
  );
}
