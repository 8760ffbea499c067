import { binaryPath } from '../../../tools/resolve.ts';
import type { Manifest } from './api-client.ts';
import { printedDocuments } from './printed.ts';
import { inFolder, run, writeManifests } from './run.ts';

/** What `crossplane render` gets; functions run already, without TLS. */
export interface RenderInput {
  readonly xr: object;
  readonly composition: object;
  readonly functions: readonly RunningFunction[];
  /** Needed for XRs of the claims flavour: without it the engine takes every XR for a namespaced one. */
  readonly xrd?: object;
  readonly observed?: readonly object[];
  readonly required?: readonly object[];
  /** Default 60. */
  readonly timeoutSeconds?: number;
}

/** A function a pipeline names, and where it listens. */
export interface RunningFunction {
  readonly name: string;
  /** Such as `127.0.0.1:9443`. */
  readonly target: string;
}

/** An event of the XR's reconciler, which includes the results of functions. */
export interface RenderResult {
  readonly severity: string;
  readonly reason: string;
  readonly message: string;
}

/** What the reconciler made of the XR, or why it made nothing. */
export type RenderOutcome =
  | {
      readonly rendered: true;
      readonly xr: Manifest;
      /** Sorted by composition resource name, as the CLI prints them. */
      readonly resources: readonly Manifest[];
      readonly results: readonly RenderResult[];
    }
  | { readonly rendered: false; readonly message: string };

/** Renders with the stock CLI and the real reconciler of core, without docker. A refusal is an outcome. */
export async function crossplaneRender(input: RenderInput): Promise<RenderOutcome> {
  const [cli, core] = [await binaryPath('crossplane'), await binaryPath('crossplane-core')];
  return inFolder(async (folder) => {
    const file = (name: string, objects: readonly object[]) => writeManifests(folder, name, objects);
    const optional = async (flag: string, name: string, objects: readonly object[]) =>
      objects.length > 0 ? [`--${flag}=${await file(name, objects)}`] : [];
    const args = [
      await file('xr', [input.xr]),
      await file('composition', [input.composition]),
      await file('functions', input.functions.map(developmentFunction)),
      ...(await optional('xrd', 'xrd', input.xrd ? [input.xrd] : [])),
      ...(await optional('observed-resources', 'observed', input.observed ?? [])),
      ...(await optional('required-resources', 'required', input.required ?? [])),
      `--crossplane-binary=${core}`,
      `--timeout=${input.timeoutSeconds ?? 60}s`,
      '--include-full-xr',
      '--include-function-results',
    ];
    const { status, stdout, stderr } = await run(cli, ['render', ...args], folder);
    if (status !== 0) return { rendered: false, message: stderr.trim() };
    return { rendered: true, ...sorted(stdout) };
  });
}

function developmentFunction({ name, target }: RunningFunction): object {
  return {
    apiVersion: 'pkg.crossplane.io/v1',
    kind: 'Function',
    metadata: {
      name,
      annotations: {
        'render.crossplane.io/runtime': 'Development',
        'render.crossplane.io/runtime-development-target': target,
      },
    },
  };
}

function sorted(printed: string): Pick<RenderOutcome & { rendered: true }, 'xr' | 'resources' | 'results'> {
  const [xr, ...others] = printedDocuments(printed) as readonly Manifest[];
  if (!xr) throw new Error('cannot read what crossplane render printed: there is no XR');
  const isResult = ({ apiVersion, kind }: Manifest): boolean =>
    apiVersion === 'render.crossplane.io/v1beta1' && kind === 'Result';
  return {
    xr,
    resources: others.filter((object) => !isResult(object)),
    results: others.filter(isResult) as unknown as readonly RenderResult[],
  };
}
