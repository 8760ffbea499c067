import type { Field } from '../data/types.ts';

/** What every row of a tree needs. */
export interface TreeFrame {
  /** Paths of the fields whose fields are shown. */
  readonly opened: ReadonlySet<string>;
  readonly toggle: (path: string, open: boolean) => void;
  readonly href: (path: string) => string;
  /** What a change of a field does; undefined where nobody changes it. */
  readonly changes: ((field: Field) => string | undefined) | undefined;
}
