/** Processor architectures images are built for, as OCI and Debian call them. */
export const architectures = ['amd64', 'arm64'] as const;
export type Architecture = (typeof architectures)[number];

/** A file or link of an image. Folders are not listed: they follow from the paths. */
export type Entry =
  | { readonly path: string; readonly content: Buffer; readonly executable?: boolean }
  | { readonly path: string; readonly target: string };

/** A file with a text in it. */
export const textFile = (path: string, text: string): Entry => ({ path, content: Buffer.from(text) });
