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

/** What every part of a form works with. */
export interface FormTools {
  /** The whole claim as data. */
  readonly value: unknown;
  readonly problems: readonly { readonly path: Path; readonly message: string }[];
  readonly choices: Choices;
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

/** The value at a way through the claim. */
export function useValue(path: Path): unknown {
  let value = useForm().value;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** What is wrong with a field itself. */
export function useProblems(path: Path): readonly string[] {
  const { problems } = useForm();
  return problems
    .filter((one) => one.path.length === path.length && leadsTo(path, one.path))
    .map(({ message }) => message);
}

/** How much is wrong with a field and everything below it. */
export function useProblemCount(path: Path): number {
  return useForm().problems.filter((one) => leadsTo(path, one.path)).length;
}

/** An id that belongs to a field alone. */
export function idOf(path: Path): string {
  return `field-${path.join('-').replace(/[^\w-]/g, '_')}`;
}
