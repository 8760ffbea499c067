import type { Bench } from '../bench.ts';
import { setField } from '../document/edit.ts';
import type { Path } from '../document/path.ts';
import { readPath } from '../document/path.ts';
import { type Schema, schemaAt } from '../schema.ts';
import { FormContext, type FormTools } from './context.ts';
import { Field } from './field.tsx';
import { Identity } from './identity.tsx';

/** The claim as a form made from its schema. It writes the text, and the text is what it shows. */
export function Form({ bench, onText }: { readonly bench: Bench; readonly onText: (path: Path) => void }) {
  const { value, index, documents, problems, kind } = bench;
  const spec = schemaAt(kind.schema, ['spec']);
  if (index.value < 0 || !documents.value.sound) return <Unreadable isThere={index.value >= 0} kind={kind.name} />;
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
      <form class="wb-form" aria-label="Form" onSubmit={(event) => event.preventDefault()}>
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

function Unreadable({ isThere, kind }: { readonly isThere: boolean; readonly kind: string }) {
  return (
    <p class="wb-empty">
      {isThere
        ? 'The YAML cannot be read as it stands. The form comes back as soon as it can.'
        : `There is no ${kind} in the YAML. The form shows one as soon as it is there.`}
    </p>
  );
}
