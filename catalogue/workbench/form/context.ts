import { type ReadonlySignal, useComputed } from '@preact/signals';
import { type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Choices } from '../../evaluate/choices.ts';
import { leadsTo, type Path } from '../document/path.ts';
import type { Schema } from '../schema.ts';

/** One field of a schema, of whatever type. */
export interface FieldProps {
  readonly name: string;
  readonly path: Path;
  readonly schema: Schema;
  readonly required?: boolean;
}

/** What every part of a form works with; each part is drawn again when what it reads of it is another thing. */
export interface FormTools {
  /** The whole claim as data. */
  readonly value: ReadonlySignal<unknown>;
  readonly problems: ReadonlySignal<readonly { readonly path: Path; readonly message: string }[]>;
  readonly choices: ReadonlySignal<Choices>;
  /** Writes a field; undefined takes it away. */
  readonly set: (path: Path, value: unknown) => void;
  /** Shows a field by its type: lists and maps hold fields of any. */
  readonly Field: ComponentType<FieldProps>;
  /** Shows a field in the text. */
  readonly show: (path: Path) => void;
}

/** The form a part belongs to. */
export const FormContext = createContext<FormTools | undefined>(undefined);

/** The tools of the form around a part. */
export function useForm(): FormTools {
  const tools = useContext(FormContext);
  if (!tools) throw new Error('cannot show a field: there is no form around it');
  return tools;
}

/** The value at a way through a claim. */
export function valueAt(claim: unknown, path: Path): unknown {
  let value = claim;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** The value at a way through the claim of the form. */
export function useValue(path: Path): unknown {
  return useRead(path, (value) => value);
}

/** What matters of that value: whatever else of it is another thing, nothing is drawn again. */
export function useRead<T>(path: Path, read: (value: unknown) => T): T {
  const { value } = useForm();
  return useComputed(() => read(valueAt(value.value, path))).value;
}

/** What is wrong with a field itself; empty where nothing is. */
export function useProblems(path: Path): string {
  const { problems } = useForm();
  const own = useComputed(() =>
    problems.value
      .filter((one) => one.path.length === path.length && leadsTo(path, one.path))
      .map(({ message }) => message)
      .join('; '),
  );
  return own.value;
}

/** How much is wrong with a field and everything below it. */
export function useProblemCount(path: Path): number {
  const { problems } = useForm();
  return useComputed(() => problems.value.filter((one) => leadsTo(path, one.path)).length).value;
}

/** Names that the platform gives to what a field can ask for. */
export function useChoices({ title = '' }: Schema): readonly string[] {
  const { choices } = useForm();
  return useComputed(() => choices.value[title] ?? none).value;
}

const none: readonly string[] = [];

/** An id that belongs to a field alone. */
export function idOf(path: Path): string {
  return `field-${path.join('-').replace(/[^\w-]/g, '_')}`;
}
