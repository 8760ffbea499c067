import { idOf, useForm, useProblems, useValue } from './context.ts';
import { Control } from './scalar-field.tsx';

/** What a claim is called, and where it is. */
export function Identity({ isNamespaced }: { readonly isNamespaced: boolean }) {
  return (
    <div class="wb-identity">
      <NameField name="name" />
      {isNamespaced && <NameField name="namespace" />}
    </div>
  );
}

function NameField({ name }: { readonly name: 'name' | 'namespace' }) {
  const { set } = useForm();
  const path = ['metadata', name];
  const value = useValue(path);
  const problems = useProblems(path);
  const id = idOf(path);
  const wrong = problems !== '';
  return (
    <div class="wb-field">
      <label class="wb-name" for={id}>
        {name}
      </label>
      <Control
        id={id}
        schema={{ type: 'string' }}
        value={value}
        wrong={wrong}
        {...(wrong ? { describedBy: `${id}-wrong` } : {})}
        onValue={(next) => set(path, next)}
      />
      {wrong && (
        <p class="wb-wrong" id={`${id}-wrong`}>
          {problems}
        </p>
      )}
    </div>
  );
}
