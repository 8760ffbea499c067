import type { Method } from './document.ts';

/** Where a path leads: `T` of the operation, and what fills its template. */
export type Routed<T> =
  | { readonly found: T; readonly params: Readonly<Record<string, string>> }
  | { readonly allowed: readonly Method[] }
  | 'nowhere'
  | 'malformed';

interface Route<T> {
  readonly segments: readonly Segment[];
  readonly methods: Map<Method, T>;
}

/** Literal text, or parameters with literal text around them, such as `{address}:{port}`. */
type Segment = { readonly text: string } | { readonly pattern: RegExp | undefined; readonly names: readonly string[] };

/** Leads methods and paths to what was added for their templates. Literal segments win over parameters. */
export class Router<T> {
  readonly #byLength = new Map<number, Route<T>[]>();
  readonly #byTemplate = new Map<string, Route<T>>();

  add(method: Method, template: string, target: T): void {
    const known = this.#byTemplate.get(template);
    if (known !== undefined) {
      known.methods.set(method, target);
      return;
    }
    const route: Route<T> = { segments: template.split('/').map(toSegment), methods: new Map([[method, target]]) };
    this.#byTemplate.set(template, route);
    const routes = [...(this.#byLength.get(route.segments.length) ?? []), route];
    this.#byLength.set(
      route.segments.length,
      routes.toSorted((a, b) => rankOf(a).localeCompare(rankOf(b))),
    );
  }

  find(method: string, path: string): Routed<T> {
    const segments = path.split('/');
    for (const route of this.#byLength.get(segments.length) ?? []) {
      const params = match(route.segments, segments);
      if (params === undefined) continue;
      if (params === 'malformed') return params;
      const found = route.methods.get(method as Method);
      return found === undefined ? { allowed: [...route.methods.keys()] } : { found, params };
    }
    return 'nowhere';
  }
}

function toSegment(text: string): Segment {
  const names = [...text.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  if (names.length === 0) return { text };
  if (text === `{${names[0]}}`) return { pattern: undefined, names };
  const literal = text.split(/\{[^}]+\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return { pattern: new RegExp(`^${literal.join('(.+)')}$`), names };
}

/** Sorts literal segments before parameters, from the left. */
const rankOf = <T>({ segments }: Route<T>): string =>
  segments.map((segment) => ('text' in segment ? '0' : segment.pattern === undefined ? '2' : '1')).join('');

function match(
  template: readonly Segment[],
  segments: readonly string[],
): Readonly<Record<string, string>> | 'malformed' | undefined {
  const params: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const given = segments[index] ?? '';
    if ('text' in part) {
      if (part.text !== given) return undefined;
      continue;
    }
    const value = decode(given);
    if (value === undefined) return 'malformed';
    if (value === '') return undefined;
    const values = part.pattern === undefined ? [value] : part.pattern.exec(value)?.slice(1);
    if (values === undefined) return undefined;
    for (const [place, name] of part.names.entries()) params[name] = values[place] ?? '';
  }
  return params;
}

function decode(segment: string): string | undefined {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
