import { useEffect, useRef, useState } from 'preact/hooks';
import { company } from '../data/company.ts';
import type { KindData } from '../data/types.ts';
import type { SourceText } from '../evaluate/input.ts';
import type { Bench } from './bench.ts';
import { claimsIn, readDocuments } from './document/documents.ts';
import { filesIn, type Taken, take } from './files.ts';

/** The reader's own platform: files that are dropped or chosen, and stay in this browser. */
export function OwnPlatform({ bench }: { readonly bench: Bench }) {
  const { files, settings } = bench.state.value;
  const [over, setOver] = useState(false);
  const withSettings = bench.settings.value;
  const used = withSettings.find((name) => name === settings) ?? withSettings[0];
  const [passedOver, setPassedOver] = useState<string>();
  const add = ({ texts, passedOver: words }: Taken) => {
    setPassedOver(words);
    const [only] = texts;
    if (only === undefined) return;
    const { settings: _settings, subject: _subject, ...state } = bench.state.peek();
    if (texts.length === 1 && isClaim(only, bench.kind)) {
      setPassedOver(`${only.name} is the claim now.`);
      bench.replace({ ...state, text: only.text, round: 1, script: { faults: [] } });
      return;
    }
    const names = new Set(texts.map(({ name }) => name));
    bench.replace({ ...state, files: [...state.files.filter(({ name }) => !names.has(name)), ...texts] });
  };
  const drop = () => {
    const { settings: _settings, ...state } = bench.state.peek();
    bench.replace({ ...state, files: [] });
  };
  useFileDrop(setOver, (dropped) => filesIn(dropped).then(add));
  return (
    <section class={over ? 'wb-platform wb-over' : 'wb-platform'} aria-label="Platform">
      <p>
        {files.length > 0 ? (
          <Brought files={files} settings={used} />
        ) : (
          <>
            Computed with {company.platform === undefined ? 'the built-in platform' : 'the platform of this catalogue'}.
            Drop your own Platform on this page, a file or a folder.
          </>
        )}{' '}
        <strong>Nothing leaves the browser.</strong>
      </p>
      {passedOver !== undefined && <p role="status">{passedOver}</p>}
      <div class="wb-actions">
        <label class="button button-quiet button-small wb-file">
          Choose files
          <input
            type="file"
            multiple
            accept=".yaml,.yml,.json"
            onChange={async ({ currentTarget }) => {
              add(await take([...(currentTarget.files ?? [])]));
              currentTarget.value = '';
            }}
          />
        </label>
        {withSettings.length > 1 && (
          <label class="wb-inline">
            Settings of{' '}
            <select
              value={settings ?? withSettings[0]}
              onChange={({ currentTarget }) => bench.change({ settings: currentTarget.value })}
            >
              {withSettings.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        )}
        {files.length > 0 && (
          <button type="button" class="wb-clear" onClick={drop}>
            Use the {company.platform === undefined ? 'built-in platform' : 'platform of this catalogue'} again
          </button>
        )}
      </div>
    </section>
  );
}

interface BroughtProps {
  readonly files: readonly SourceText[];
  /** The file whose settings are used; undefined for the built-in ones. */
  readonly settings: string | undefined;
}

/** What the reader brought, and what becomes of it. */
function Brought({ files, settings }: BroughtProps) {
  const others = files.filter(({ name }) => name !== settings);
  return (
    <>
      Computed with{' '}
      {settings === undefined ? 'the built-in settings' : <strong class="wb-file-name">{settings}</strong>}.
      {others.length > 0 && (
        <>
          {' '}
          Beside it, as what the hub has:{' '}
          <span class="wb-file-name">
            {others.length > 3 ? `${others.length} files` : others.map(({ name }) => name).join(', ')}
          </span>
          .
        </>
      )}
    </>
  );
}

/** Whether a file is what the editor is for. */
function isClaim({ text }: SourceText, { name, apiVersion }: KindData): boolean {
  return claimsIn(readDocuments(text), [{ name, apiVersion }]).length > 0;
}

/** Takes files that are dropped anywhere: what is dropped beside its place would take the place of the page. */
function useFileDrop(onOver: (is: boolean) => void, onFiles: (dropped: DataTransfer) => void): void {
  const told = useRef(onFiles);
  told.current = onFiles;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.stopPropagation();
      onOver(event.type === 'dragover');
      if (event.type === 'drop') told.current(event.dataTransfer);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) onOver(false);
    };
    // Before anything on the page gets it, the editor above all.
    const before = { capture: true };
    addEventListener('dragover', over, before);
    addEventListener('drop', over, before);
    addEventListener('dragleave', leave, before);
    return () => {
      removeEventListener('dragover', over, before);
      removeEventListener('drop', over, before);
      removeEventListener('dragleave', leave, before);
    };
  }, []);
}
