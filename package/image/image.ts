import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Architecture, type Entry, textFile } from './entry.ts';
import { tar } from './tar.ts';

/** How a container of an image is run; the names are those of the OCI image configuration. */
export interface Execution {
  /** `user:group`, both as numbers. */
  readonly User: string;
  readonly Entrypoint: readonly string[];
  /** As `NAME=value`. */
  readonly Env: readonly string[];
  readonly WorkingDir: string;
  /** As `8080/tcp`. */
  readonly ExposedPorts?: Readonly<Record<string, object>>;
  readonly Labels?: Readonly<Record<string, string>>;
}

/** What an image is put together from. */
export interface ImageParts {
  /** With a tag: `function-aerodrome:v0.1.0`. */
  readonly name: string;
  /** As ISO 8601. */
  readonly created: string;
  readonly architecture: Architecture;
  /** The lowest first. */
  readonly layers: readonly Layer[];
  readonly execution: Execution;
}

/** A file of an image, by its digest. */
interface Blob {
  readonly digest: string;
  readonly bytes: Buffer;
}

/** A layer: compressed, and the digest it has when it is not. */
export interface Layer extends Blob {
  readonly diffId: string;
}

/** A whole image. */
export interface Image {
  /** Of its manifest: what a registry would call it. */
  readonly digest: string;
  /** One file that is an OCI layout and what `docker load` and `crossplane xpkg build` take, both. */
  readonly archive: Buffer;
}

/** Makes a layer. Node's gzip writes no time and no name. */
export async function layer(entries: readonly Entry[]): Promise<Layer> {
  const bytes = await tar(entries);
  return { diffId: digestOf(bytes), ...blob(await promisify(gzip)(bytes, { level: 6 })) };
}

/** Puts an image together. Equal parts give equal bytes. */
export async function image({ name, created, architecture, layers, execution }: ImageParts): Promise<Image> {
  const config = json({
    created,
    architecture,
    os: 'linux',
    config: execution,
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    history: layers.map(() => ({ created, created_by: 'npm run package' })),
  });
  const manifest = json({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: descriptor('application/vnd.oci.image.config.v1+json', config),
    layers: layers.map((each) => descriptor('application/vnd.oci.image.layer.v1.tar+gzip', each)),
  });
  const index = json({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [
      {
        ...descriptor('application/vnd.oci.image.manifest.v1+json', manifest),
        platform: { os: 'linux', architecture },
        annotations: { 'org.opencontainers.image.ref.name': name },
      },
    ],
  });
  const docker = json([{ Config: pathOf(config), RepoTags: [name], Layers: layers.map(pathOf) }]);
  const archive = await tar([
    textFile('oci-layout', JSON.stringify({ imageLayoutVersion: '1.0.0' })),
    { path: 'index.json', content: index.bytes },
    { path: 'manifest.json', content: docker.bytes },
    ...[config, manifest, ...layers].map((each) => ({ path: pathOf(each), content: each.bytes })),
  ]);
  return { digest: manifest.digest, archive };
}

const digestOf = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

const blob = (bytes: Buffer): Blob => ({ digest: digestOf(bytes), bytes });

const json = (value: unknown): Blob => blob(Buffer.from(JSON.stringify(value)));

const pathOf = ({ digest }: Blob): string => `blobs/${digest.replace(':', '/')}`;

const descriptor = (mediaType: string, { digest, bytes }: Blob) => ({ mediaType, digest, size: bytes.length });
