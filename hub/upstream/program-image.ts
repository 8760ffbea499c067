import { readFile } from 'node:fs/promises';
import { type Architecture, type Image, image, layer } from '../../package/image/index.ts';

/** A file of an image: where it lies on this machine, or its text. */
export type File = { readonly path: string; readonly from: string } | { readonly path: string; readonly text: string };

/** An upstream program in an image of ours, as its own project would publish one. */
export interface ProgramImage {
  readonly name: string;
  /** File of the program on this machine; it is linked statically. */
  readonly program: string;
  /** Where it lies in the image. */
  readonly entrypoint: string;
  readonly files?: readonly File[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Whoever runs in it where the pod says nothing else. */
const USER = 65532;
const architecture: Architecture = process.arch === 'arm64' ? 'arm64' : 'amd64';

/** Images of upstream programs cannot be fetched everywhere: this makes one of a program that was built here. */
export async function programImage(options: ProgramImage): Promise<Image> {
  const { name, program, entrypoint, files = [], environment = {} } = options;
  const entries = await Promise.all(
    files.map(async (file) => ({
      path: file.path,
      content: 'from' in file ? await readFile(file.from) : Buffer.from(file.text),
    })),
  );
  const own = { path: entrypoint.slice(1), content: await readFile(program), executable: true };
  return image({
    name,
    created: new Date(0).toISOString(),
    architecture,
    layers: [await layer([own, ...entries])],
    execution: {
      User: `${USER}:${USER}`,
      Entrypoint: [entrypoint],
      Env: Object.entries(environment).map(([variable, value]) => `${variable}=${value}`),
      WorkingDir: '/',
      ExposedPorts: {},
      Labels: {},
    },
  });
}
