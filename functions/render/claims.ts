import { type Flavour, isObject, type KubeObject, stringAt } from '../engine/index.ts';
import { nearest } from '../engine/validation/index.ts';
import { apiGroup, compositeKinds, kinds, type ServedKind } from '../kinds.ts';
import type { FoundDocument } from './documents.ts';
import { frameMistakes } from './frame.ts';
import { plain } from './plain.ts';
import { InputError, type Problem } from './problem.ts';

/** Something a user asks for, whatever form it was written in. */
export interface Claim {
  readonly file: string;
  /** How it is named in messages: `Cluster/payments`, as written. */
  readonly label: string;
  /** Line of the file its document starts on, from 1, where it is from one. */
  readonly line?: number;
  readonly kind: ServedKind;
  readonly flavour: Flavour;
  /** The claim, or the composite where the user wrote that. */
  readonly written: KubeObject;
  /** Whether the file names no namespace, so that it is where the command line puts such claims; default no. */
  readonly placed?: boolean;
}

/** What the files given hold. */
export interface Inputs {
  readonly claims: readonly Claim[];
  /** Everything else. */
  readonly others: readonly KubeObject[];
}

/** How documents of either flavour are told apart, and where claims without a namespace go. */
export interface ClaimOptions {
  readonly flavour: Flavour;
  readonly namespace: string;
}

const version = `${apiGroup}/v1alpha1`;

/** Sorts documents into claims and the rest. A document of our API group must be of a kind we serve. */
export function findClaims(documents: readonly FoundDocument[], options: ClaimOptions): Inputs {
  const claims: Claim[] = [];
  const others: KubeObject[] = [];
  const mistakes: Problem[] = [];
  for (const document of documents) {
    const verdict = classify(document, options);
    if ('mistakes' in verdict) mistakes.push(...verdict.mistakes);
    else if ('claim' in verdict) claims.push(verdict.claim);
    else if ('other' in verdict) others.push(verdict.other);
  }
  mistakes.push(...repeated(claims));
  if (mistakes.length > 0) throw new InputError(mistakes);
  return { claims, others };
}

type Verdict =
  | { readonly claim: Claim }
  | { readonly other: KubeObject }
  | { readonly mistakes: readonly Problem[] }
  | { readonly skipped: true };

function classify(document: FoundDocument, options: ClaimOptions): Verdict {
  const { file, line, value, named } = document;
  const apiVersion = stringAt(value, 'apiVersion');
  const kindName = stringAt(value, 'kind');
  if (!isObject(value) || apiVersion === undefined || kindName === undefined) {
    if (!named) return { skipped: true };
    return { mistakes: [{ file, line, message: 'not a Kubernetes object: apiVersion or kind is missing' }] };
  }
  if (apiVersion !== apiGroup && !apiVersion.startsWith(`${apiGroup}/`)) return other(value);
  if (kindName === 'Platform') return { skipped: true };

  const kind = kinds.find((served) => compositeKinds(served).includes(kindName));
  const label = plain(`${kindName}/${stringAt(value, 'metadata', 'name') ?? `(line ${line})`}`);
  const about = { file, claim: label, from: line };
  if (!kind) return { mistakes: [{ ...about, path: 'kind', message: unknownKind(kindName) }] };
  if (apiVersion !== version) {
    const message = `given ${JSON.stringify(apiVersion)}; accepted: ${version}`;
    return { mistakes: [{ ...about, path: 'apiVersion', message }] };
  }
  const flavour = flavourOf(value, kind, options);
  const wrong = frameMistakes(value);
  if (wrong.length > 0) return { mistakes: wrong.map((mistake) => ({ ...about, ...mistake })) };
  const namespaced = isNamespaced(kind, kindName);
  const written = inNamespace(value as KubeObject, namespaced, options.namespace);
  const placed = namespaced && stringAt(value, 'metadata', 'namespace') === undefined;
  return { claim: { file, line, label, kind, flavour, written, placed } };
}

function other(value: Readonly<Record<string, unknown>>): Verdict {
  return isObject(value['metadata']) ? { other: value as KubeObject } : { skipped: true };
}

function flavourOf(value: unknown, kind: ServedKind, options: ClaimOptions): Flavour {
  if (kind.scope) return 'cluster';
  if (stringAt(value, 'kind') !== kind.kind) return 'claims';
  const spec = (value as KubeObject)['spec'];
  return isObject(spec) && Object.hasOwn(spec, 'crossplane') ? 'namespaced' : options.flavour;
}

function isNamespaced(kind: ServedKind, written: string): boolean {
  return written === kind.kind && !kind.scope;
}

/**
 * A claim lives in a namespace; a composite of the claims flavour and a kind that is cluster-scoped in none, whatever a
 * file says: an API server drops the namespace as well, and kustomize writes one on every kind it does not know.
 */
function inNamespace(object: KubeObject, namespaced: boolean, fallback: string): KubeObject {
  const { namespace = fallback, ...metadata } = object.metadata;
  return { ...object, metadata: namespaced ? { ...object.metadata, namespace } : metadata };
}

function repeated(claims: readonly Claim[]): readonly Problem[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const { kind, metadata } = claim.written;
    const identity = JSON.stringify([kind, metadata.namespace, metadata.name]);
    const before = first.get(identity);
    if (before) return [{ ...aboutOf(claim), message: `already given in ${before.file}` }];
    first.set(identity, claim);
    return [];
  });
}

/** Which claim a problem is about. */
export function aboutOf({ file, label, line }: Claim): Omit<Problem, 'message'> {
  return { file, claim: label, ...(line === undefined ? {} : { from: line }) };
}

function unknownKind(kind: string): string {
  const known = kinds.flatMap(compositeKinds);
  const near = nearest(kind, known);
  const hint = near === undefined ? '' : `did you mean ${near}? `;
  return `given ${JSON.stringify(kind)}; ${hint}accepted: one of ${known.join(', ')}`;
}

/** Why there is nothing to do in what was searched, `where`. */
export function nothingIn(where: string, others: readonly KubeObject[]): Problem {
  const names = kinds.map((served) => served.kind);
  const wanted = `${names.join(', ').replace(/, (?=[^,]*$)/, ' or ')} of ${version}`;
  const lookalike = others.find((object) =>
    kinds.some((served) => served.kind.toLowerCase() === object.kind.toLowerCase()),
  );
  const hint = lookalike ? `; its ${lookalike.kind} has apiVersion ${plain(lookalike.apiVersion)}` : '';
  return { file: where, message: `nothing to do: no ${wanted} in it${hint}` };
}
