import type { Context } from './context.ts';
import type { Member } from './members.ts';
import type { KubeObject } from './object.ts';
import type { Blueprint } from './part.ts';
import { byConditions, defaultReadiness } from './readiness.ts';
import { type Readiness, ready, waiting } from './result.ts';
import { unwrap } from './wrap.ts';

/** The parts of a composite that is being planned, and what they may look at. */
export interface Parts<C> {
  readonly blueprint: Blueprint<C>;
  readonly members: ReadonlyMap<string, Member<C>>;
  readonly context: C;
}

/** Readiness of an observed resource: its member's word, else what its kind says. */
export function judge<C extends Context>(
  resource: string,
  raw: KubeObject | undefined,
  member: Member<C> | undefined,
  context: C | undefined,
): Readiness {
  const who = member?.declaration.noun ?? resource;
  if (!raw) return waiting('Creating', `${who} is being created`);
  const object = unwrap(raw);
  if (object !== raw) {
    const carrier = byConditions(raw, who);
    if (carrier.state === 'failed') return carrier;
    if (!object) return waiting('Creating', `${who} is being created`);
  }
  if (member?.ready && context && object) return member.ready(object, context);
  return object ? defaultReadiness(object, who) : ready;
}

/** Whether a part or milestone is reached; a part that is not wanted is. */
export function isReached<C extends Context>({ blueprint, members, context }: Parts<C>, need: string): boolean {
  const [name = '', milestone] = need.split('/');
  const declaration = blueprint[name];
  if (!declaration) return false;
  if (declaration.when && !declaration.when(context)) return true;
  if (milestone === undefined) {
    for (const member of members.values()) {
      if (member.part === name && context.readiness(member.name).state !== 'ready') return false;
    }
    return true;
  }
  const object = context.observed(name);
  const reached = declaration.form === 'part' ? declaration.milestones?.[milestone] : undefined;
  return object !== undefined && reached !== undefined && reached(object, context).state === 'ready';
}
