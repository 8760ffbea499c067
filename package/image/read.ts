import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import type { Execution } from './image.ts';

/** An image as a file holds it. */
export interface StoredImage {
  readonly architecture: string;
  readonly execution: Execution;
  /** Compressed, the lowest first. */
  readonly layers: readonly Buffer[];
}

/** Reads an image from what `docker save` and `crossplane xpkg build` write, and from what image.ts does. */
export async function readImage(file: string): Promise<StoredImage> {
  const files = new Map<string, Buffer>();
  for await (const entry of createReadStream(file).pipe(extract())) files.set(entry.header.name, await buffer(entry));
  const bytes = (path: string): Buffer => {
    const found = files.get(path);
    if (found === undefined) throw new Error(`cannot read the image in ${file}: it has no ${path}`);
    return found;
  };
  const [first] = JSON.parse(bytes('manifest.json').toString()) as { Config: string; Layers: readonly string[] }[];
  if (first === undefined) throw new Error(`cannot read the image in ${file}: it holds none`);
  const config = JSON.parse(bytes(first.Config).toString()) as { architecture: string; config: Execution };
  return { architecture: config.architecture, execution: config.config, layers: first.Layers.map(bytes) };
}

/** What a compressed layer says of each of its files. */
export async function layerHeaders(layer: Buffer): Promise<readonly Header[]> {
  const headers: Header[] = [];
  for await (const entry of Readable.from([layer]).pipe(createGunzip()).pipe(extract())) {
    headers.push(entry.header);
    entry.resume();
  }
  return headers;
}
