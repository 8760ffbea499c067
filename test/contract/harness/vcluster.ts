import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { at } from '../../../functions/engine/index.ts';
import { chart } from '../../../tools/charts.ts';
import { binaryPath } from '../../../tools/resolve.ts';
import { type HelmOutcome, helmTemplate } from './helm.ts';
import { inFolder, run } from './run.ts';

/** A release of the vcluster chart. */
export interface VclusterRelease {
  readonly name: string;
  readonly namespace: string;
  readonly values: object;
  /** Version of the hub; the chart asks for it. Default that of `helmTemplate`. */
  readonly kubeVersion?: string;
}

/** What the JSON schema of the vcluster chart has against values: one line a mistake, none when they fit. */
export async function vclusterValuesMistakes(values: object): Promise<readonly string[]> {
  const check = await valuesCheck();
  return check(values) ? [] : (check.errors ?? []).map(mistake);
}

/** Renders a release as the published chart would, with the real `helm template`. */
export async function templateVcluster(release: VclusterRelease): Promise<HelmOutcome> {
  const { name, ...rest } = release;
  return inFolder(async (folder) => {
    const published = await publishedChart(join(folder, 'vcluster'));
    return helmTemplate({ chart: published, release: name, ...rest });
  });
}

/**
 * Renders the DNS server that a control plane starts inside its cluster, from the template in its own code. Its pods are
 * synced: they run in the namespace of the release, under its Pod Security.
 */
export async function templateVclusterDns(release: VclusterRelease): Promise<HelmOutcome> {
  const { name, namespace, values } = release;
  return inFolder(async (folder) => {
    const published = await publishedChart(join(folder, 'vcluster'));
    await rm(join(published, 'templates'), { recursive: true });
    await mkdir(join(published, 'templates'));
    await writeFile(join(published, 'templates', 'dns.yaml'), await dnsTemplate(values));
    return helmTemplate({ chart: published, release: name, namespace, values });
  });
}

/** What vcluster's own code says to values; a reason in each field that is a refusal, no field when it agrees. */
export interface VclusterVerdict {
  /** A key or a type the configuration does not have. */
  readonly unreadable?: string;
  /**
   * Something is on that an unlicensed control plane does not start with, as far as `IsProFeatureEnabled` knows: not
   * patches of synced objects, integrations, the custom resource proxy and kube-vip.
   */
  readonly needsLicence?: true;
  /** What a control plane says when it starts, and then ends. */
  readonly invalid?: string;
  /** Why values may not replace the previous ones. */
  readonly forbiddenChange?: string;
  readonly warnings?: readonly string[];
}

/** Judges the values of a release, and their change from `previous` ones, with vcluster's own Go code. */
export async function judgeVcluster(release: VclusterRelease & { readonly previous?: object }) {
  const { name, namespace, values, previous } = release;
  const judge = await binaryPath('vcluster-judge');
  const documents = [...(previous ? [previous] : []), values].map((document) => JSON.stringify(document));
  return inFolder(async (folder) => {
    const args = [`-name=${name}`, `-namespace=${namespace}`];
    const { status, stdout, stderr } = await run(judge, args, folder, documents.join('\n---\n'));
    if (status !== 0) throw new Error(`cannot judge values of ${name}: ${stderr.trim()}`);
    return JSON.parse(stdout) as VclusterVerdict;
  });
}

let check: Promise<ValidateFunction> | undefined;

function valuesCheck(): Promise<ValidateFunction> {
  check ??= chart('vcluster').then(async ({ valuesSchema = '' }) => {
    // Not strict: the schema has a keyword of its own, `pro`.
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    return ajv.compile(JSON.parse(await readFile(valuesSchema, 'utf8')));
  });
  return check;
}

function mistake({ instancePath, message, params }: ErrorObject): string {
  const { additionalProperty } = params as { additionalProperty?: string };
  const path = additionalProperty === undefined ? instancePath : `${instancePath}/${additionalProperty}`;
  return `${path}: ${additionalProperty === undefined ? message : 'unknown'}`;
}

// As a release makes it of the module's: the version is the release's. Helm does not take it as an argument.
async function publishedChart(folder: string): Promise<string> {
  const { folder: source, version } = await chart('vcluster');
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const copy = join(folder, file.slice(source.length));
    await mkdir(dirname(copy), { recursive: true });
    const text = await readFile(file, 'utf8');
    await writeFile(copy, entry.name === 'Chart.yaml' ? text.replace(/^version: \S+/m, `version: ${version}`) : text);
  }
  return folder;
}

// Written as a chart's: the same functions and `.Values`, and what the control plane finds out when it runs.
async function dnsTemplate(values: object): Promise<string> {
  const { folder } = await chart('vcluster');
  const source = await readFile(join(folder, '..', 'pkg', 'coredns', 'template.go'), 'utf8');
  const [, template] = /^const corednsManifests = `([^`]*)`/m.exec(source) ?? [];
  if (template === undefined)
    throw new Error('cannot read the DNS template of vcluster: its source has no such constant');
  const registry = at(values, 'controlPlane', 'advanced', 'defaultImageRegistry') ?? 'docker.io';
  return template
    .replace('{{ .IMAGE }}', `${registry}/coredns/coredns`)
    .replaceAll(/\{\{ \.RUN_AS_(USER|GROUP) \}\}/g, '1001')
    .replace('{{ .Corefile | indent 4 }}', '');
}
