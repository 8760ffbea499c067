import { binaryPath } from '../../../tools/resolve.ts';
import { inFolder, run, writeManifests } from './run.ts';

/** The verdict on one object. */
export interface ValidatedResource {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
  readonly status: 'valid' | 'invalid' | 'missingSchema' | 'defaultingFailed';
  readonly errors?: readonly {
    readonly type: string;
    readonly field?: string;
    readonly message: string;
    readonly value?: unknown;
  }[];
}

/** The verdict on all of them. */
export interface Validation {
  readonly summary: {
    readonly total: number;
    readonly valid: number;
    readonly invalid: number;
    readonly missingSchemas: number;
  };
  readonly resources: readonly ValidatedResource[];
}

/** What is judged, and against what. */
export interface ValidateInput {
  /** Folders or files of CRDs and XRDs, as `writeSchemas` makes them. */
  readonly schemas: readonly string[];
  readonly resources: readonly object[];
}

/** Judges objects with `crossplane resource validate`, offline; loading the schemas dominates, so judge many at once. */
export async function crossplaneValidate(input: ValidateInput): Promise<Validation> {
  const cli = await binaryPath('crossplane');
  return inFolder(async (folder) => {
    const resources = await writeManifests(folder, 'resources', input.resources);
    const args = [
      input.schemas.join(','),
      resources,
      // Empty: it would be fetched for schemas that are given anyway.
      '--crossplane-image=',
      `--cache-dir=${folder}/cache`,
      '--output=json',
    ];
    const { stdout, stderr } = await run(cli, ['resource', 'validate', ...args], folder);
    try {
      return JSON.parse(stdout) as Validation;
    } catch {
      throw new Error(`cannot validate ${input.resources.length} resources: ${stderr.trim() || stdout.trim()}`);
    }
  });
}
