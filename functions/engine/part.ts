import type { Context } from './context.ts';
import type { Draft } from './finish.ts';
import type { KubeObject } from './object.ts';
import type { Readiness } from './result.ts';

/** A readiness short of "ready" that other parts may need: `hosted-cluster/kubeconfig`. */
export type Milestones<C> = Readonly<Record<string, (observed: KubeObject, context: C) => Readiness>>;

interface PartBase<C> {
  /** One sentence for a person: shown in docs, status and catalogue. */
  readonly why: string;
  /** What messages call it; default: the name of the resource. */
  readonly noun?: string;
  /** Whether this spec wants the part; default: always. */
  readonly when?: (context: C) => boolean;
  /** Parts (`name`) or milestones (`name/milestone`) that must be reached before this is first created. */
  readonly needs?: readonly string[];
  /** Made even where nothing new may be (`Kind.closed`), since it takes away and does not give: isolation must not wait. */
  readonly evenClosed?: boolean;
  /** What is desired of an existing object while the claim is paused, from what was applied; default: that, unchanged. */
  readonly whilePaused?: (applied: Draft) => Draft;
  /** The condition area that is False while this part is not ready. */
  readonly gates?: string;
}

/** One composed resource. */
export interface Part<C> extends PartBase<C> {
  readonly form: 'part';
  /** What else must be there before this is first created, in words; undefined once it is, or where nothing is missing. */
  readonly lacks?: (context: C) => string | undefined;
  readonly build: (context: C) => Draft;
  readonly ready?: (observed: KubeObject, context: C) => Readiness;
  readonly milestones?: Milestones<C>;
  /** Single parts that must be gone before this one goes; each becomes a Usage. */
  readonly outlives?: readonly string[];
  /**
   * Whether it stays when the claim is deleted, and goes with the namespace it is in: what isolates must not go before
   * what it isolates. Where it is asked, whatever the answer, the part is in an Object in every flavour: only so it can
   * stay. What the claim no longer wants goes at once.
   */
  readonly stays?: (context: C) => boolean;
}

/** Several composed resources of one shape, such as a NodePool per pool and site. */
export interface Family<C, Item> extends PartBase<C> {
  readonly form: 'family';
  readonly items: (context: C) => readonly Item[];
  /** Distinguishes members; the composition resource name is `<family>-<key>`. */
  readonly key: (item: Item) => string;
  /** What else must be there before this member is first created; as of a single part. */
  readonly lacks?: (item: Item, context: C) => string | undefined;
  readonly build: (item: Item, context: C) => Draft;
  readonly ready?: (observed: KubeObject, item: Item, context: C) => Readiness;
  /** Whether this member stays when the claim is deleted; as of a single part. */
  readonly stays?: (item: Item, context: C) => boolean;
  /** What is desired of a member that stays for the round before it goes, from what was applied; default: that, unchanged. */
  readonly leave?: (applied: Draft) => Draft;
  /** Only a single part outlives others: a Usage a member would soon be more than there may be. */
  readonly outlives?: never;
}

/** A kind as a list of parts that reads top to bottom as the story of that kind. */
export type Blueprint<C> = Readonly<Record<string, Part<C> | Family<C, never>>>;

/** Declares a single part. */
export function part<C>(declaration: Omit<Part<C>, 'form'>): Part<C> {
  return { form: 'part', ...declaration };
}

/** Declares a family of parts, one an item. */
export function each<C, Item>(
  items: (context: C) => readonly Item[],
  declaration: Omit<Family<C, Item>, 'form' | 'items'>,
): Family<C, never> {
  return { form: 'family', items, ...declaration } as unknown as Family<C, never>; // a blueprint holds families of any item
}

/** Checks once, when a kind is loaded, that every name in `needs` and `outlives` exists and comes earlier or later as it must. */
export function blueprint<C extends Context>(parts: Blueprint<C>): Blueprint<C> {
  const names = Object.keys(parts);
  Object.entries(parts).forEach(([name, { form, needs = [], outlives = [] }], index) => {
    for (const need of needs) {
      const [target = '', milestone] = need.split('/');
      const found = parts[target];
      if (!found || names.indexOf(target) >= index)
        throw new Error(`cannot load blueprint: ${name} needs ${need}, which does not come before it`);
      if (
        milestone !== undefined &&
        (found.form !== 'part' || !found.milestones || !Object.hasOwn(found.milestones, milestone))
      ) {
        throw new Error(`cannot load blueprint: ${name} needs ${need}, but ${target} has no such milestone`);
      }
    }
    for (const target of outlives) {
      if (form === 'family') throw new Error(`cannot load blueprint: ${name} outlives ${target}, but is a family`);
      if (parts[target]?.form !== 'part')
        throw new Error(`cannot load blueprint: ${name} outlives ${target}, which is not a single part`);
    }
  });
  return parts;
}
