import { useEffect, useMemo, useState } from 'preact/hooks';
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

/** Fields as a tree whose branches open; what is closed is still found by the browser's own search. */
export function FieldTree({ fields, label, anchor, href, open = [], changes }: FieldTreeProps) {
  const around = useMemo(() => (anchor === undefined ? [] : pathsTo(fields, anchor)), [fields, anchor]);
  const parents = useMemo(() => parentPaths(fields), [fields]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set([...open, ...around]));
  useEffect(() => setOpened((before) => new Set([...before, ...around])), [around]);
  const toggle = (path: string, wanted: boolean) =>
    setOpened((before) => new Set(wanted ? [...before, path] : [...before].filter((one) => one !== path)));
  const all = parents.every((path) => opened.has(path));
  return (
    <div class="field-tree">
      {parents.length === 0 ? null : (
        <button type="button" class="link-button" onClick={() => setOpened(new Set(all ? [] : parents))}>
          {all ? 'Close all fields' : 'Open all fields'}
        </button>
      )}
      <FieldList
        fields={fields}
        label={label}
        frame={{ opened: new Set([...opened, ...around]), toggle, href, changes }}
      />
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
