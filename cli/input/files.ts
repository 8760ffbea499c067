import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FoundDocument, namedDocuments, parseDocuments } from '../../functions/render/index.ts';
import { InputError, systemReason } from '../failure.ts';

/** No file we are meant to read comes near this; a dump of a whole hub may. */
const largest = 64 * 1024 * 1024;

const extension = /\.(ya?ml|json)$/i;

/**
 * Reads files, folders (recursively, `*.yaml`, `*.yml` and `*.json` in order of their names) and `-` for stdin. A file
 * that is given twice is read once. In folders, files that do not parse and have nothing to do with us are passed over.
 * Throws an InputError with every file that cannot be read.
 */
export function readPaths(paths: readonly string[]): readonly FoundDocument[] {
  const seen = new Set<string>();
  const mistakes: string[] = [];
  const orMistakes = <T>(read: () => readonly T[]): readonly T[] => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      mistakes.push(...error.lines);
      return [];
    }
  };
  const documents = paths.flatMap((path) => {
    const files = path === '-' ? [path] : orMistakes(() => listFiles(path));
    return files.flatMap((file) => {
      const identity = file === '-' ? file : realpathSync(file);
      if (seen.has(identity)) return [];
      seen.add(identity);
      return orMistakes(() => readFile(file, file === path));
    });
  });
  if (mistakes.length > 0) throw new InputError(mistakes);
  return documents;
}

function readFile(file: string, named: boolean): readonly FoundDocument[] {
  const shown = file === '-' ? 'stdin' : file;
  const text = readText(file, shown);
  if (named) return namedDocuments(shown, text);
  try {
    return parseDocuments(shown, text).map((document) => ({ ...document, named }));
  } catch (error) {
    if (text.includes('aerodrome.dev')) throw error;
    return []; // a template or the like that happens to lie in the folder
  }
}

function readText(file: string, shown: string): string {
  try {
    if (file !== '-' && statSync(file).size > largest) throw new InputError([`${shown}: larger than 64 MiB`]);
    const bytes = readFileSync(file === '-' ? 0 : file);
    if (bytes.length > largest) throw new InputError([`${shown}: larger than 64 MiB`]);
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw unreadable(shown, error);
  }
}

function listFiles(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return walk(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function walk(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : walk(path);
    return extension.test(entry.name) && statSync(path, { throwIfNoEntry: false })?.isFile() ? [path] : [];
  });
}

function unreadable(shown: string, error: unknown): InputError {
  return error instanceof InputError ? error : new InputError([`${shown}: cannot read: ${systemReason(error)}`]);
}
