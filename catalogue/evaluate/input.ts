import type { Flavour, KubeObject } from '../../functions/engine/index.ts';
import {
  builtInSettings,
  type FoundDocument,
  findClaims,
  type Gathered,
  gather,
  InputError,
  namedDocuments,
  nothingIn,
  objectsIn,
  type Problem,
  type Settings,
  settingsAmong,
  settingsIn,
} from '../../functions/render/index.ts';
import { longestText } from './longest.ts';

/** A text, and what messages call it. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** Everything that a result depends on. */
export interface Input {
  /** What is in the editor: a claim, and what may stand beside it. */
  readonly claim: SourceText;
  /** Documents of the platform: its settings, and what else is on the hub. */
  readonly files: readonly SourceText[];
  /** Name of the file whose settings are used; default the first that has some, else the built-in settings. */
  readonly settings?: string;
  readonly flavour: Exclude<Flavour, 'cluster'>;
  /** Namespace of a claim that names none. */
  readonly namespace: string;
  /** Which of the claims in the text it is about, from 0; default the last that is not only there for others. */
  readonly subject?: number;
}

/** Which of the files have settings, and what the others bring. */
interface Surroundings {
  readonly settings: Settings | undefined;
  readonly objects: readonly KubeObject[];
}

/** Reads an input as `aerodrome render` reads its files. Throws an InputError with whatever is wrong with it. */
export function readInput(input: Input): Gathered {
  const { flavour, namespace, claim } = input;
  if (claim.text.length > longestText) throw new InputError([tooLong(claim)]);
  const documents = namedDocuments(claim.name, claim.text);
  const found = findClaims(documents, { flavour, namespace });
  if (found.claims.length === 0) throw new InputError([nothingIn(claim.name, found.others)]);
  const { settings, objects } = surroundingsOf(input);
  return gather(found, objects, settings ?? settingsAmong(documents) ?? builtInSettings, namespace);
}

let named: { readonly key: string; readonly names: readonly string[] } | undefined;

/** The files that have platform settings, by name; of the same files it is known from the last time. */
export function settingsFiles(files: readonly SourceText[]): readonly string[] {
  const key = JSON.stringify(files);
  if (named?.key !== key)
    named = { key, names: files.filter((file) => readable(file).some(isSettings)).map(({ name }) => name) };
  return named.names;
}

function tooLong({ name, text }: SourceText): Problem {
  const [given, most] = [text.length, longestText].map((length) => Math.ceil(length / 1024));
  return { file: name, line: 1, message: `${given} KiB of text are more than the ${most} KiB that are read here` };
}

/** The documents of a file; none where it cannot be read, which is told when it is used. */
function readable({ name, text }: SourceText): readonly FoundDocument[] {
  try {
    return namedDocuments(name, text);
  } catch {
    return [];
  }
}

const known = new Map<string, Surroundings>();

/** Files rarely change and keystrokes are many: what was read of the same files is what it was. */
function surroundingsOf({ files, settings = '' }: Input): Surroundings {
  const key = JSON.stringify([files, settings]);
  const before = known.get(key);
  if (before) return before;
  const now = readSurroundings(files, settings);
  // Two: what is written, and what it is compared with.
  if (known.size >= 2) known.delete([...known.keys()][0] ?? '');
  known.set(key, now);
  return now;
}

function readSurroundings(files: readonly SourceText[], wanted: string): Surroundings {
  const all = files.map((file) => ({ file, documents: namedDocuments(file.name, file.text) }));
  const able = all.filter(({ documents }) => documents.some(isSettings));
  const chosen = able.find(({ file }) => file.name === wanted) ?? able[0];
  const others = all.flatMap(({ documents }) => documents.filter((document) => !isSettings(document)));
  return {
    settings: chosen && settingsIn(chosen.file.name, chosen.documents.filter(isSettings)),
    objects: objectsIn(others),
  };
}

function isSettings({ value }: FoundDocument): boolean {
  const { kind } = (value ?? {}) as { readonly kind?: unknown };
  return kind === 'Platform' || kind === 'EnvironmentConfig';
}
