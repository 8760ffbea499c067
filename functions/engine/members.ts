import type { Draft } from './finish.ts';
import type { KubeObject } from './object.ts';
import type { Blueprint, Family, Part } from './part.ts';
import { type Readiness, ready } from './result.ts';

/** One composed resource the spec wants: a single part, or a member of a family. */
export interface Member<C> {
  readonly name: string;
  readonly part: string;
  readonly declaration: Part<C> | Family<C, never>;
  readonly lacks: ((context: C) => string | undefined) | undefined;
  readonly build: (context: C) => Draft;
  readonly ready: ((observed: KubeObject, context: C) => Readiness) | undefined;
  readonly stays: ((context: C) => boolean) | undefined;
  /** What a member of a family is made of. */
  readonly item?: unknown;
}

/** Every composed resource that the spec wants, in the order of the blueprint. */
export function membersOf<C>(blueprint: Blueprint<C>, context: C): readonly Member<C>[] {
  const members: Member<C>[] = [];
  const names = new Set<string>();
  for (const [part, declaration] of Object.entries(blueprint)) {
    if (declaration.when && !declaration.when(context)) continue;
    for (const member of expand(part, declaration, context)) {
      if (names.has(member.name)) throw new Error(`cannot plan: two parts are called ${member.name}`);
      names.add(member.name);
      members.push(member);
    }
  }
  return members;
}

function expand<C>(name: string, declaration: Part<C> | Family<C, never>, context: C): readonly Member<C>[] {
  if (declaration.form === 'part') {
    const { lacks, build, ready: judged, stays } = declaration;
    return [{ name, part: name, declaration, lacks, build, ready: judged, stays }];
  }
  return declaration.items(context).map((item) => ({
    name: `${name}-${declaration.key(item)}`,
    part: name,
    declaration,
    item,
    lacks: declaration.lacks && ((c: C) => declaration.lacks?.(item, c)),
    build: (c: C) => declaration.build(item, c),
    ready: declaration.ready && ((object: KubeObject, c: C) => declaration.ready?.(object, item, c) ?? ready),
    stays: declaration.stays && ((c: C) => declaration.stays?.(item, c) ?? false),
  }));
}
