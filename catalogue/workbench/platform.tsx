import { useState } from 'preact/hooks';
import { company } from '../data/company.ts';
import type { Bench } from './bench.ts';
import { filesIn, type Taken, take } from './files.ts';

/** The reader's own platform: files that are dropped or chosen, and stay in this browser. */
export function OwnPlatform({ bench }: { readonly bench: Bench }) {
  const { files, settings } = bench.state.value;
  const [over, setOver] = useState(false);
  const withSettings = bench.settings.value;
  const [passedOver, setPassedOver] = useState<string>();
  const add = ({ texts, passedOver: words }: Taken) => {
    setPassedOver(words);
    if (texts.length === 0) return;
    const { settings: _settings, ...state } = bench.state.peek();
    const names = new Set(texts.map(({ name }) => name));
    bench.replace({ ...state, files: [...state.files.filter(({ name }) => !names.has(name)), ...texts] });
  };
  const drop = () => {
    const { settings: _settings, ...state } = bench.state.peek();
    bench.replace({ ...state, files: [] });
  };
  const onDrop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer) add(await filesIn(event.dataTransfer));
  };
  return (
    <section
      class={over ? 'wb-platform wb-over' : 'wb-platform'}
      aria-label="Platform"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p>
        {files.length > 0 ? (
          <>
            Computed with <strong>{settings ?? withSettings[0] ?? 'the built-in settings'}</strong>
            {files.length > 1 && <> and {files.length - 1} more</>}.
          </>
        ) : (
          <>
            Computed with {company.platform === undefined ? 'the built-in platform' : 'the platform of this catalogue'}.
            Drop your own Platform here, a file or a folder.
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
