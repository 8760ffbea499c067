import { composedOf, compositeOf } from './composed.ts';
import { askToGo } from './deletion.ts';
import { type Live, nameOf, patch, type Reference, read, type Stage } from './stage.ts';
import { until } from './until.ts';

/** Fields by which a claim says that it is not to be deleted. */
const fields = ['deletionProtection', 'preventDeletion'] as const;

const RESOURCE_NAME = 'crossplane.io/composition-resource-name';
const LIFTED = 300;

/** What is answered to whoever asks for a deletion that is to be refused; throws where it is accepted, or begun. */
export async function refusalOf(stage: Stage, reference: Reference): Promise<string> {
  const refusal = await askToGo(stage, reference).then(
    () => undefined,
    (error: Error) => error.message,
  );
  if (refusal === undefined) throw new Error(`the deletion of ${nameOf(reference)} was accepted`);
  const live = await read(stage, reference);
  if (live?.metadata.deletionTimestamp !== undefined) throw new Error(`${nameOf(reference)} refused, and yet goes`);
  return refusal;
}

/** By which field a claim is protected, be it set in the claim or by its tier. */
export async function protectedBy(stage: Stage, reference: Reference): Promise<string | undefined> {
  const spec = (await read(stage, reference))?.spec;
  const reason = (await protectionOf(stage, reference))?.spec?.['reason'];
  return fields.find((field) => spec?.[field] === true || String(reason).startsWith(`${field} is on`));
}

/** Has a claim that is protected by `field` be so no longer. */
export const unprotect = (stage: Stage, reference: Reference, field: string): Promise<void> =>
  patch(stage, reference, { spec: { [field]: false } });

/** Resolves once a claim can be deleted: a Tenant notices a while after that nothing is claimed in it any more. */
export async function untilUnprotected(stage: Stage, reference: Reference): Promise<void> {
  await until(`${nameOf(reference)} without protection`, LIFTED, async () => !(await isProtected(stage, reference)));
}

/** Whether anything was composed for a claim that keeps it from being deleted. */
export async function isProtected(stage: Stage, reference: Reference): Promise<boolean> {
  return (await protectionOf(stage, reference)) !== undefined;
}

/** The Usage that keeps it; claims that were composed for it have their own. */
async function protectionOf(stage: Stage, reference: Reference): Promise<Live | undefined> {
  const live = (await read(stage, reference)) as Live;
  const { metadata } = await compositeOf(stage, live);
  const composed = (await composedOf(stage, live)).flatMap(({ object }) => object ?? []);
  return composed.find(
    ({ metadata: { annotations, labels } }) =>
      annotations?.[RESOURCE_NAME] === 'deletion-protection' && labels?.['crossplane.io/composite'] === metadata.name,
  );
}
