import { useEffect } from 'preact/hooks';
import type { DifferenceView, EntryView } from '../../evaluate/difference.ts';
import type { Refused } from '../../evaluate/evaluate.ts';
import type { Bench } from '../bench.ts';

/** What the text would do to a claim that lives as it was saved, or as an example says. */
export function Difference({ bench }: { readonly bench: Bench }) {
  const { saved, text } = bench.state.value;
  useEffect(() => {
    bench.comparing.value = true;
    return () => {
      bench.comparing.value = false;
    };
  }, [bench]);
  const compareWith = (id: string) => {
    const example = bench.kind.examples.find((one) => one.id === id);
    if (example) bench.change({ saved: { name: `${id}.yaml`, text: example.text } });
  };
  return (
    <>
      <div class="wb-edits">
        <button
          type="button"
          class="button button-quiet button-small"
          onClick={() => bench.change({ saved: { name: 'saved.yaml', text } })}
        >
          {saved ? 'Save the text as it is now' : 'Save the text, then change it'}
        </button>
        <label class="wb-inline">
          or compare with{' '}
          <select value="" onChange={({ currentTarget }) => compareWith(currentTarget.value)}>
            <option value="">an example</option>
            {bench.kind.examples.map(({ id }) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </label>
      </div>
      {saved ? (
        <>
          <p class="wb-muted">A claim that lives as {saved.name} has it, and what applying the text does to it:</p>
          <Report difference={bench.difference.value} />
        </>
      ) : (
        <p class="wb-muted">Nothing is saved yet to compare with.</p>
      )}
    </>
  );
}

function Report({ difference }: { readonly difference: DifferenceView | Refused | undefined }) {
  if (!difference) return <p role="status">Comparing</p>;
  if (difference.outcome === 'refused') {
    return (
      <ul class="wb-refusals">
        {difference.problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>{path === undefined ? message : `${path}: ${message}`}</li>
        ))}
      </ul>
    );
  }
  const { headline, entries, refusals, holds, kept } = difference;
  return (
    <>
      <p class="wb-headline" role="status">
        {headline}
      </p>
      <Remarks title="Refused" texts={refusals} />
      <Remarks title="Held" texts={holds.map(({ reason, message }) => `${reason}: ${message}`)} />
      <Remarks title="Settings it keeps" texts={kept} />
      <ul class="wb-diff">
        {entries.map((entry) => (
          <Fate key={`${entry.fate} ${entry.label} ${entry.members[0]}`} entry={entry} />
        ))}
      </ul>
    </>
  );
}

function Remarks({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="wb-remarks">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

const fates: Readonly<Record<EntryView['fate'], { readonly word: string; readonly badge: string }>> = {
  created: { word: 'created', badge: 'badge badge-good' },
  changed: { word: 'changed', badge: 'badge badge-accent' },
  rolled: { word: 'rolls', badge: 'badge badge-wait' },
  restarted: { word: 'restarts', badge: 'badge badge-wait' },
  stopped: { word: 'stops', badge: 'badge badge-bad' },
  removed: { word: 'removed', badge: 'badge badge-bad' },
};

function Fate({ entry: { fate, label, note, members, fields } }: { readonly entry: EntryView }) {
  const { word, badge } = fates[fate];
  return (
    <li>
      <span class={badge}>{word}</span> <strong class="wb-mono">{label}</strong>{' '}
      {note && <span class="wb-muted">{note}</span>}
      {members.length > 1 && <p class="wb-why">{members.join(', ')}</p>}
      {fields.length > 0 && (
        <dl class="wb-changes">
          {fields.map(({ path, change }) => (
            <div key={path}>
              <dt>{path}</dt>
              <dd>{change}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
