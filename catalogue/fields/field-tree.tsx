import { useMemo, useState } from 'preact/hooks';
import type { Field } from '../data/types.ts';
import { FieldRow } from './field-row.tsx';
import { parentPaths, pathsTo } from './open-fields.ts';
import type { TreeFrame } from './tree-frame.ts';

interface FieldTreeProps {
  readonly fields: readonly Field[];
  /** What the fields are of, for those who hear the page. */
  readonly label: string;
  /** The field an address names. */
  readonly anchor: string | undefined;
  readonly href: (path: string) => string;
  /** Fields whose fields are shown from the beginning. */
  readonly open?: readonly string[];
  /** What a change of a field does; undefined where nobody changes it. */
  readonly changes?: (field: Field) => string | undefined;
}

/** The fields that are open, and the address up to which what it names was opened: its reader may close that again. */
interface Opened {
  readonly anchor: string | undefined;
  readonly paths: ReadonlySet<string>;
}

/** Fields as a tree whose branches open; what is closed is still found by the browser's own search. */
export function FieldTree({ fields, label, anchor, href, open = [], changes }: FieldTreeProps) {
  const parents = useMemo(() => parentPaths(fields), [fields]);
  const [known, setKnown] = useState<Opened>({ anchor: undefined, paths: new Set(open) });
  const openedIn = (state: Opened): ReadonlySet<string> =>
    state.anchor === anchor || anchor === undefined
      ? state.paths
      : new Set([...state.paths, ...pathsTo(fields, anchor)]);
  const toggle = (path: string, wanted: boolean) =>
    setKnown((before) => {
      const paths = [...openedIn(before)].filter((one) => one !== path);
      return { anchor, paths: new Set(wanted ? [...paths, path] : paths) };
    });
  const opened = openedIn(known);
  const all = parents.every((path) => opened.has(path));
  return (
    <div class="field-tree">
      {parents.length === 0 ? null : (
        <button
          type="button"
          class="link-button"
          onClick={() => setKnown({ anchor, paths: new Set(all ? [] : parents) })}
        >
          {all ? 'Close all fields' : 'Open all fields'}
        </button>
      )}
      <FieldList fields={fields} label={label} frame={{ opened, toggle, href, changes }} />
    </div>
  );
}

interface FieldListProps {
  readonly fields: readonly Field[];
  readonly label: string;
  readonly frame: TreeFrame;
}

function FieldList({ fields, label, frame }: FieldListProps) {
  return (
    <ul class="fields" aria-label={label}>
      {fields.map((field) => (
        <FieldRow key={field.path} field={field} frame={frame}>
          {field.fields === undefined ? null : (
            <FieldList fields={field.fields} label={`Fields of ${field.path}`} frame={frame} />
          )}
        </FieldRow>
      ))}
    </ul>
  );
}
