import { index } from '../data/company.ts';
import { kindHref, tryHref } from '../router.ts';
import { Prose } from '../shell/prose.tsx';
import type { Bench } from './bench.ts';

/** What is being tried, and the few choices that are about all of it. */
export function Head({ bench, trouble }: { readonly bench: Bench; readonly trouble: string | undefined }) {
  const { kind, state } = bench;
  const { flavour } = state.value;
  return (
    <header class="wb-head">
      <h1>
        Try {/^[AEIO]/.test(kind.name) ? 'an' : 'a'} {kind.name}
      </h1>
      <p class="wb-lede">
        <Prose text={kind.description} />
      </p>
      <div class="wb-choices">
        <label class="wb-inline">
          Kind{' '}
          <select value={kind.id} onChange={({ currentTarget }) => location.assign(tryHref(currentTarget.value))}>
            {index.kinds.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="wb-inline">
          Example{' '}
          <select value="" onChange={({ currentTarget }) => open(bench, currentTarget.value)}>
            <option value="">open one</option>
            {kind.examples.map(({ id, summary }) => (
              <option key={id} value={id} title={summary}>
                {id}
              </option>
            ))}
          </select>
        </label>
        {kind.scope === 'Namespaced' && (
          <label class="wb-inline">
            Package{' '}
            <select
              value={flavour}
              onChange={({ currentTarget }) =>
                bench.change({ flavour: currentTarget.value === 'namespaced' ? 'namespaced' : 'claims' })
              }
            >
              <option value="claims">claims</option>
              <option value="namespaced">namespaced</option>
            </select>
          </label>
        )}
        <a href={kindHref(kind.id)}>All fields of {kind.name}</a>
      </div>
      {trouble && (
        <p class="notice notice-bad" role="alert">
          {trouble}
        </p>
      )}
    </header>
  );
}

/** Another text is another life: time begins again, and what was there before can be taken back in the editor. */
function open(bench: Bench, id: string): void {
  const example = bench.kind.examples.find((one) => one.id === id);
  if (example) bench.change({ text: example.text, round: 1, script: { faults: [] } });
}
