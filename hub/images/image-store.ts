import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { run } from '../run.ts';
import { type Descriptor, getBlob, getManifest, parseReference, type Reference } from './registry-client.ts';

/** An image, unpacked. */
export interface Image {
  readonly digest: string;
  /** Folder that stands for `/` of its containers; nobody writes to it. */
  readonly root: string;
  readonly config: ImageConfig;
}

/** What an image says of its containers. */
export interface ImageConfig {
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** `UID`, `UID:GID`, or empty for root. */
  readonly user: string;
  readonly folder: string;
}

/** An image that the registry does not have. */
export class ImageNotFound extends Error {}

/** Images that pods were made of, each unpacked once, under their digests. */
export class ImageStore {
  readonly #folder: string;
  readonly #pulls = new Map<string, Promise<Image>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Fetches and unpacks an image unless it is there already. Throws `ImageNotFound`. */
  async pull(name: string): Promise<Image> {
    const reference = parseReference(name);
    const found = await getManifest(reference);
    if (!found) throw new ImageNotFound(`cannot pull image "${name}": ${reference.registry} does not have it`);
    const { manifest, digest } = found;
    let pull = this.#pulls.get(digest);
    if (!pull) {
      pull = this.#unpack(reference, digest, manifest.config, manifest.layers);
      this.#pulls.set(digest, pull);
      pull.catch(() => this.#pulls.delete(digest));
    }
    return pull;
  }

  async #unpack(
    reference: Reference,
    digest: string,
    config: Descriptor,
    layers: readonly Descriptor[],
  ): Promise<Image> {
    const folder = join(this.#folder, digest.replace(':', '-'));
    const configFile = join(folder, 'config.json');
    if (!existsSync(configFile)) {
      await mkdir(this.#folder, { recursive: true });
      const scratch = await mkdtemp(join(this.#folder, '.unpack-'));
      try {
        await mkdir(join(scratch, 'root'));
        for (const layer of layers) await this.#unpackLayer(reference, layer, scratch);
        await download(reference, config, join(scratch, 'config.json'));
        await rename(scratch, folder);
      } finally {
        await rm(scratch, { recursive: true, force: true });
      }
    }
    return { digest, root: join(folder, 'root'), config: parseConfig(await readFile(configFile, 'utf8')) };
  }

  async #unpackLayer(reference: Reference, layer: Descriptor, scratch: string): Promise<void> {
    const file = join(scratch, 'layer');
    await download(reference, layer, file);
    // GNU tar finds out itself how an archive is compressed, and strips what would lead out of the folder.
    await run('tar', '--extract', '--file', file, '--directory', join(scratch, 'root'), '--numeric-owner');
    await rm(file);
  }
}

async function download(reference: Reference, { digest }: Descriptor, file: string): Promise<void> {
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(await getBlob(reference, digest), hashing, createWriteStream(file));
  const got = `sha256:${hash.digest('hex')}`;
  if (got !== digest) throw new Error(`cannot unpack ${reference.repository}: the registry sent ${got} for ${digest}`);
}

function parseConfig(text: string): ImageConfig {
  const { config = {} } = JSON.parse(text) as { readonly config?: Record<string, unknown> };
  const { Entrypoint, Cmd, Env, User, WorkingDir } = config as {
    readonly Entrypoint?: readonly string[] | null;
    readonly Cmd?: readonly string[] | null;
    readonly Env?: readonly string[] | null;
    readonly User?: string;
    readonly WorkingDir?: string;
  };
  const environment = (Env ?? []).map((line) => {
    const at = line.indexOf('=');
    return [line.slice(0, at), line.slice(at + 1)] as const;
  });
  return {
    entrypoint: Entrypoint ?? [],
    command: Cmd ?? [],
    environment: Object.fromEntries(environment),
    user: User ?? '',
    folder: WorkingDir || '/',
  };
}
