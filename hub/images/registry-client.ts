import { request } from 'undici';

/** Where an image is: `10.0.0.1:5000/org/name:v1` or `...@sha256:...`. */
export interface Reference {
  readonly registry: string;
  readonly repository: string;
  /** A tag or a digest. */
  readonly version: string;
}

/** What a manifest refers to. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly platform?: { readonly os: string; readonly architecture: string };
  readonly annotations?: Readonly<Record<string, string>>;
}

/** An image, of one platform. */
export interface Manifest {
  readonly schemaVersion: 2;
  readonly mediaType: string;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
}

const MANIFESTS = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ');
const LARGEST_MANIFEST = 4 * 1024 * 1024;

/** Throws where the registry is not part of the name: nothing here comes from a default one. */
export function parseReference(text: string): Reference {
  const [, registry, repository, separator, version] =
    /^([^/]+:[0-9]+|[^/]+\.[^/]+)\/([^@:]+)(@|:)(.+)$/.exec(text) ?? [];
  if (!registry || !repository || !separator || !version) {
    throw new Error(
      `cannot read image name "${text}": it has to be REGISTRY/REPOSITORY:TAG or REGISTRY/REPOSITORY@DIGEST`,
    );
  }
  return { registry, repository, version };
}

/** The manifest of an image for this machine, with its digest; undefined where the registry does not have it. */
export async function getManifest(
  reference: Reference,
): Promise<{ readonly manifest: Manifest; readonly digest: string } | undefined> {
  const { statusCode, headers, body } = await request(url(reference, `manifests/${reference.version}`), {
    headers: { accept: MANIFESTS },
  });
  const text = await body.text();
  if (statusCode === 404) return undefined;
  if (statusCode !== 200) throw new Error(`cannot get image ${nameOf(reference)}: the registry answers ${statusCode}`);
  if (text.length > LARGEST_MANIFEST)
    throw new Error(`cannot get image ${nameOf(reference)}: its manifest is too large`);
  const manifest = JSON.parse(text) as Manifest & { readonly manifests?: readonly Descriptor[] };
  if (!manifest.manifests) return { manifest, digest: String(headers['docker-content-digest']) };
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  const own = manifest.manifests.find(
    (one) => one.platform?.os === 'linux' && one.platform.architecture === architecture,
  );
  return own && getManifest({ ...reference, version: own.digest });
}

/** The content of a blob, as it comes. */
export async function getBlob(reference: Reference, digest: string): Promise<AsyncIterable<Buffer>> {
  const { statusCode, body } = await request(url(reference, `blobs/${digest}`));
  if (statusCode !== 200)
    throw new Error(`cannot get ${digest} of ${nameOf(reference)}: the registry answers ${statusCode}`);
  return body as AsyncIterable<Buffer>;
}

const nameOf = ({ registry, repository, version }: Reference): string => `${registry}/${repository}:${version}`;

/** Registries of a hub are in its own network and speak plain HTTP, as Crossplane expects of such an address. */
const url = ({ registry, repository }: Reference, rest: string): string =>
  `http://${registry}/v2/${repository}/${rest}`;
