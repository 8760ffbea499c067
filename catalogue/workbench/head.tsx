import { index } from '../data/company.ts';
import { kindHref, tryHref } from '../router.ts';
import { Prose } from '../shell/prose.tsx';
import type { Bench } from './bench.ts';
import { pack } from './link.ts';

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
        <ClaimChoice bench={bench} />
        <a href={kindHref(kind.id)}>All fields of {kind.name}</a>
      </div>
      <OtherKind bench={bench} />
      {trouble && (
        <p class="notice notice-bad" role="alert">
          {trouble}
        </p>
      )}
    </header>
  );
}

/** Which of several claims in the text is shown: what one becomes, and what it belongs to. */
function ClaimChoice({ bench }: { readonly bench: Bench }) {
  const claims = bench.claims.value;
  if (claims.length < 2) return null;
  const { subject = bench.accepted.value?.subject ?? claims.length - 1 } = bench.state.value;
  return (
    <label class="wb-inline">
      Show{' '}
      <select
        value={subject}
        onChange={({ currentTarget }) =>
          bench.change({ subject: Number(currentTarget.value), round: 1, script: { faults: [] } })
        }
      >
        {claims.map(({ kind, name, index }, number) => (
          <option key={index} value={number}>
            {kind} {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What is shown is of another kind than the form: its own is a step away, and the text goes along. */
function OtherKind({ bench }: { readonly bench: Bench }) {
  const shown = bench.view.value?.identity;
  const other = index.kinds.find(({ name }) => name === shown?.kind);
  if (!shown || !other || other.id === bench.kind.id) return null;
  const go = async () => location.assign(tryHref(other.id, await pack(bench.state.peek())));
  return (
    <p class="wb-other" role="status">
      The result is of {other.name} {shown.name}, the form is of a {bench.kind.name}.{' '}
      <button type="button" class="wb-link" onClick={go}>
        Go on with the form of a {other.name}
      </button>
    </p>
  );
}

/** Another text is another life: time begins again, and what was there before can be taken back in the editor. */
function open(bench: Bench, id: string): void {
  const example = bench.kind.examples.find((one) => one.id === id);
  if (!example) return;
  const { subject: _subject, ...state } = bench.state.peek();
  bench.replace({ ...state, text: example.text, round: 1, script: { faults: [] } });
}
