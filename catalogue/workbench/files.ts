import type { SourceText } from '../evaluate/input.ts';

/** Characters of all files together, more than any settings have: whatever is taken is read again at every key. */
const largest = 2 * 1024 * 1024;
/** Files at a time: a folder of settings, and not somebody's home. */
const most = 100;

const extension = /\.(ya?ml|json)$/i;

/** What was read, and in words what was not. */
export interface Taken {
  readonly texts: readonly SourceText[];
  readonly passedOver?: string;
}

/** YAML and JSON files that were dropped, those in folders as well, by their paths. */
export async function filesIn(dropped: DataTransfer): Promise<Taken> {
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const files = [...dropped.files];
  try {
    return await take(entries.length > 0 ? (await Promise.all(entries.map(below))).flat() : files);
  } catch (error) {
    return { texts: [], passedOver: `Nothing was taken: ${error instanceof Error ? error.message : String(error)}.` };
  }
}

/** The YAML and JSON files among these: all of them, or none where that is too much. */
export async function take(files: readonly File[]): Promise<Taken> {
  const wanted = files.filter((file) => extension.test(file.name));
  if (wanted.length === 0)
    return { texts: [], passedOver: 'Nothing was taken: there is no .yaml, .yml or .json file.' };
  const size = wanted.reduce((sum, file) => sum + file.size, 0);
  if (wanted.length > most || size > largest) {
    const given = `${wanted.length} files of ${Math.ceil(size / 1024)} KiB`;
    return { texts: [], passedOver: `Nothing was taken: ${given} are more than ${most} files or 2048 KiB together.` };
  }
  const texts = await Promise.all(wanted.map(async (file) => ({ name: nameOf(file), text: await file.text() })));
  const others = files.length - wanted.length;
  return others === 0 ? { texts } : { texts, passedOver: `Passed over: ${others} that are no .yaml, .yml or .json.` };
}

const paths = new WeakMap<File, string>();

function nameOf(file: File): string {
  return paths.get(file) ?? file.name;
}

async function below(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    paths.set(file, entry.fullPath.replace(/^\//, ''));
    return [file];
  }
  if (entry.name.startsWith('.')) return [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: FileSystemEntry[] = [];
  // A reader gives at most a hundred at a time, and nothing when it has given all.
  for (let some = await read(reader); some.length > 0; some = await read(reader)) all.push(...some);
  return (await Promise.all(all.map(below))).flat();
}

function read(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}
