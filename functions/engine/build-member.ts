import type { Context } from './context.ts';
import { type Draft, type Finished, finish } from './finish.ts';
import type { Halt } from './halt.ts';
import { liveOf } from './live.ts';
import type { Member } from './members.ts';
import type { KubeObject } from './object.ts';
import { going, isWrapped, policiesOf, staying, wrappedManifest } from './wrap.ts';

/** The object to desire of a member; while all is frozen, as it was applied. */
export function buildMember<C extends Context>(
  member: Member<C>,
  context: C,
  live: KubeObject | undefined,
  halt: Halt | undefined,
): Finished {
  const policies = policiesFor(member, context, live, halt?.frozen === true);
  if (!live) return { ...finish(member.name, member.build(context), undefined), policies };
  const applied = () => context.applied(member.name) ?? wrappedManifest(live);
  return { ...finish(member.name, draftOf(member, context, applied, halt), liveOf(live, applied)), policies };
}

/** What exists without a wrapper never gets one: it would be another object under the same name. */
function policiesFor<C extends Context>(
  { stays }: Member<C>,
  context: C,
  live: KubeObject | undefined,
  frozen: boolean,
): readonly string[] | undefined {
  if (live && frozen) return policiesOf(live);
  if (!stays || (live && !isWrapped(live))) return undefined;
  return stays(context) ? staying : going;
}

function draftOf<C>(member: Member<C>, context: C, applied: () => KubeObject, halt: Halt | undefined): Draft {
  if (!halt?.frozen) return member.build(context);
  const { whilePaused } = member.declaration;
  return halt.paused && whilePaused ? whilePaused(applied()) : applied();
}
