import type { ApiAnswer, ApiClient, Manifest } from '../harness/api-client.ts';
import { pathOf } from '../harness/apply.ts';
import type { Attempt } from './case.ts';

/** What an API server finds wrong with an attempt, in its words; nothing: it accepts. Nothing that is accepted stays. */
export async function refusals(client: ApiClient, attempt: Attempt, fallback: string): Promise<string[]> {
  const { name = fallback, kind = 'Cluster', old, spec } = attempt;
  const metadata = { name, namespace: 'default' };
  const object: Manifest = { apiVersion: 'aerodrome.dev/v1alpha1', kind, metadata, spec };
  const path = await pathOf(client, object);
  const collection = path.slice(0, path.lastIndexOf('/'));
  if (old === undefined)
    return causes(await client.call({ method: 'POST', path: `${collection}?dryRun=All`, body: object }));

  const made = await client.call({ method: 'POST', path: collection, body: { ...object, spec: old } });
  const before = causes(made);
  if (before.length > 0) throw new Error(`cannot change ${kind} ${name}: it was refused before: ${before.join('; ')}`);
  // An update, not an apply: server-side apply drops an empty spec when it is applied for the second time.
  const changed = { ...(made.body as Manifest), spec };
  const answer = await client.call({ method: 'PUT', path: `${path}?dryRun=All`, body: changed });
  await client.call({ method: 'DELETE', path });
  return causes(answer);
}

function causes({ status, body }: ApiAnswer): string[] {
  if (status < 400) return [];
  const { details, message } = body as { details?: { causes?: readonly { message: string }[] }; message: string };
  return details?.causes?.map((cause) => cause.message) ?? [message];
}
