import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { type Flavour, type KubeObject, stringAt } from '../functions/engine/index.ts';
import { kinds } from '../functions/kinds.ts';
import { type Question, toYaml } from '../functions/render/index.ts';
import { createLogger, startServer } from '../functions/server/index.ts';
import { binaryPath } from '../tools/resolve.ts';
import { reasonOf, UsageError } from './failure.ts';

/** What the stock CLI and the reconciler of core make of a question. */
export interface CrossplaneRender {
  readonly composite: KubeObject;
  readonly resources: readonly KubeObject[];
}

/** Renders questions with the real CLI and core, without docker, through our function served over gRPC for as long. */
export async function renderWithCrossplane(questions: readonly Question[]): Promise<readonly CrossplaneRender[]> {
  const programs = { cli: await program('crossplane'), core: await program('crossplane-core') };
  const server = await serveUnseen();
  const folder = await mkdtemp(join(tmpdir(), 'aerodrome-render-'));
  try {
    const answers: CrossplaneRender[] = [];
    for (const question of questions) {
      answers.push(await renderOne(question, { ...programs, folder, port: server.address.port }));
    }
    return answers;
  } finally {
    await server.drain();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A missing program is the machine's fault, and the command line asked for it. */
async function program(name: 'crossplane' | 'crossplane-core'): Promise<string> {
  try {
    return await binaryPath(name);
  } catch (error) {
    throw new UsageError(`--engine crossplane: ${reasonOf(error)}`);
  }
}

interface Place {
  readonly cli: string;
  readonly core: string;
  readonly folder: string;
  readonly port: number;
}

async function renderOne(question: Question, { cli, core, folder, port }: Place): Promise<CrossplaneRender> {
  const { claim, composite, observed, required } = question;
  const write = async (name: string, objects: readonly object[]) => {
    const path = join(folder, `${name}.yaml`);
    await writeFile(path, toYaml(objects));
    return path;
  };
  const optional = async (flag: string, name: string, objects: readonly object[]) =>
    objects.length > 0 ? [`--${flag}=${await write(name, objects)}`] : [];
  const { definition, composition } = await packaged(claim.kind.kind, claim.flavour);
  const args = [
    'render',
    await write('xr', [composite]),
    composition.path,
    await write('functions', [functionAt(composition.text, port)]),
    `--xrd=${definition.path}`,
    ...(await optional('observed-resources', 'observed', [...observed.values()])),
    ...(await optional('required-resources', 'required', [...new Set([...required.values()].flat())])),
    `--crossplane-binary=${core}`,
    '--include-full-xr',
  ];
  const printed = await run(cli, args, folder);
  const [rendered, ...resources] = parseAllDocuments(printed).map((document) => document.toJS() as KubeObject);
  if (!rendered) throw new Error('cannot render with crossplane: it printed nothing');
  return { composite: rendered, resources };
}

/** Definition and Composition of a kind as the packages have them. */
async function packaged(kind: string, flavour: Flavour) {
  const folder = kind.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  const [root, suffix] =
    flavour !== 'namespaced' ? ['../package/apis/', '.yaml'] : ['../package/configuration/apis/', '.gen.yaml'];
  const read = async (name: string) => {
    const path = join(import.meta.dirname, root, folder, `${name}${suffix}`);
    return { path, text: await readFile(path, 'utf8') };
  };
  return { definition: await read('definition'), composition: await read('composition') };
}

/** Tells the stock CLI where the function of the Composition's step runs. */
function functionAt(composition: string, port: number): object {
  const [parsed] = parseAllDocuments(composition).map((document): unknown => document.toJS());
  const name = stringAt(parsed, 'spec', 'pipeline', 0, 'functionRef', 'name');
  return {
    apiVersion: 'pkg.crossplane.io/v1',
    kind: 'Function',
    metadata: {
      name,
      annotations: {
        'render.crossplane.io/runtime': 'Development',
        'render.crossplane.io/runtime-development-target': `127.0.0.1:${port}`,
      },
    },
  };
}

/** Our function on a free port of the loopback address; its logs go nowhere, since stdout is the answer's. */
function serveUnseen() {
  const options = {
    address: { host: '127.0.0.1', port: 0 },
    insecure: true,
    certificates: undefined,
    maxReceive: 64 * 1024 * 1024,
    metrics: undefined,
    keep: 0,
    drain: 1000,
    debug: false,
  };
  return startServer(options, { kinds, log: createLogger({ debug: false }, { write: () => {} }) });
}

function run(program: string, args: readonly string[], folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const texts = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        texts[stream] += text;
      });
    }
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(texts.stdout);
      else reject(new Error(`cannot render with crossplane: ${texts.stderr.trim()}`));
    });
  });
}
