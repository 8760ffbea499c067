import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { loadSearch } from '../data/load.ts';
import type { SearchDocument } from '../data/types.ts';
import { useLoaded } from '../loaded.ts';
import { Marked } from './marked.tsx';
import type { Search } from './search.ts';

/** The index is made once, when the search is first opened. */
let made: Promise<Search> | undefined;

async function makeSearch(): Promise<Search> {
  const [{ searchIn }, documents] = await Promise.all([import('./search.ts'), loadSearch()]);
  return searchIn(documents ?? []);
}

const typeNames: Readonly<Record<SearchDocument['type'], string>> = {
  kind: 'Kind',
  part: 'Part',
  field: 'Field',
  example: 'Example',
  resource: 'Resource',
  setting: 'Setting',
};

/** A field to write in and what was found: arrows choose, enter goes there. */
export function Finder({ onDone }: { readonly onDone: () => void }) {
  const loaded = useLoaded('search', () => {
    made ??= makeSearch().catch((error) => {
      made = undefined; // what did not come is asked for again when the search is opened again
      throw error;
    });
    return made;
  });
  const search = loaded.state === 'loaded' ? loaded.value : undefined;
  const [words, setWords] = useState('');
  const [chosen, choose] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => input.current?.focus(), []);
  const found = useMemo(() => search?.find(words) ?? [], [search, words]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  const go = (document: SearchDocument | undefined) => {
    if (document === undefined) return;
    onDone();
    location.hash = document.href;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = chosenBy(event.key, chosen, found.length);
    if (event.key === 'Enter') go(found[chosen]);
    else if (next === undefined) return;
    else choose(next);
    event.preventDefault();
  };
  return (
    <>
      <div class="search-field">
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label="Search"
          aria-expanded={found.length > 0}
          aria-controls="search-results"
          aria-autocomplete="list"
          aria-activedescendant={found.length > 0 ? `result-${chosen}` : undefined}
          placeholder="Kinds, fields, examples, resources, API groups"
          autocomplete="off"
          spellcheck={false}
          value={words}
          onInput={(event) => {
            setWords(event.currentTarget.value);
            choose(0);
          }}
          onKeyDown={onKeyDown}
        />
        <span class="key" aria-hidden="true">
          Esc
        </span>
      </div>
      <p class="visually-hidden" role="status">
        {statusOf(words, search !== undefined, found.length)}
      </p>
      <div class="results" id="search-results" role="listbox" aria-label="Results" ref={list}>
        {found.map((document, number) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field above, as a combobox has it
          // biome-ignore lint/a11y/useFocusableInteractive: the field above keeps the focus and names the active option
          <div
            key={document.id}
            id={`result-${number}`}
            class="result"
            role="option"
            aria-selected={number === chosen}
            onClick={() => go(document)}
            onPointerMove={() => choose(number)}
          >
            <span class={`result-type result-${document.type}`}>{typeNames[document.type]}</span>
            <span class="result-title">
              <Marked text={document.title} words={words} />
            </span>
            <span class="result-place">{document.place}</span>
            <span class="result-text">
              <Marked text={document.text} words={words} />
            </span>
          </div>
        ))}
      </div>
      {loaded.state === 'failed' ? <p class="search-hint">The search did not load: {String(loaded.error)}</p> : null}
      {words.trim() !== '' && search !== undefined && found.length === 0 ? (
        <p class="search-hint">Nothing found for “{words}”.</p>
      ) : null}
      {words.trim() === '' ? (
        <p class="search-hint">
          Try <b>autoscaling</b>, <b>hypershift</b>, <b>etcd size</b> or <b>RecordSet</b>. Arrows choose, Enter goes
          there.
        </p>
      ) : null}
    </>
  );
}

/** Which result a key chooses; undefined for keys that are for the text. */
function chosenBy(key: string, chosen: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (chosen + 1) % count;
    case 'ArrowUp':
      return (chosen + count - 1) % count;
    case 'PageDown':
      return Math.min(chosen + 8, count - 1);
    case 'PageUp':
      return Math.max(chosen - 8, 0);
    default:
      return undefined;
  }
}

function statusOf(words: string, ready: boolean, count: number): string {
  if (words.trim() === '' || !ready) return '';
  return count === 1 ? '1 result' : `${count} results`;
}
