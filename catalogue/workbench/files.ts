import type { SourceText } from '../evaluate/input.ts';

/** Larger than any settings; a page that reads more would only stand still. */
const largest = 2 * 1024 * 1024;

const extension = /\.(ya?ml|json)$/i;

/** YAML and JSON files that were dropped, those in folders as well, by their paths. */
export async function filesIn(dropped: DataTransfer): Promise<readonly SourceText[]> {
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const files = entries.length > 0 ? (await Promise.all(entries.map(below))).flat() : [...dropped.files];
  const wanted = files.filter((file) => extension.test(file.name) && file.size <= largest);
  return Promise.all(wanted.map(async (file) => ({ name: nameOf(file), text: await file.text() })));
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
