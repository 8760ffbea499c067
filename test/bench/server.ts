import { decodeResponse, encodeRequest } from '../../functions/server/codec/index.ts';
import type { Child } from './child.ts';
import { compete, ratioOf } from './compete.ts';
import { type Credentials, callOnce } from './credentials.ts';
import { makePayload } from './payload.ts';
import { atLeast, forComparison, type Row } from './row.ts';
import { noOp, sdk, withServers } from './servers.ts';

/** Resources observed, and as many desired by an earlier step. */
const count = 25;

const requests = Array.from({ length: 16 }, (_, seed) => {
  const { composite, observed, desired } = makePayload(count, seed);
  const inputs = (objects: typeof observed) => new Map([...objects].map(([name, object]) => [name, { object }]));
  const object = { ...composite, apiVersion: 'aerodrome.dev/v1alpha1', kind: 'XCluster' };
  return encodeRequest({
    tag: `tag-${seed}`,
    capabilities: [1, 2, 3, 4, 5],
    observed: { composite: { object }, resources: inputs(observed) },
    desired: { resources: inputs(desired) },
  });
});

/** Our server against the SDK's, both over mutual TLS, both passing on what earlier steps desire. */
export function serverRows(): Promise<readonly Row[]> {
  return withServers({ ours: noOp, sdk }, async (servers, credentials) => {
    for (const server of Object.values(servers)) await verify(server, credentials);
    const { ours, sdk } = await compete(servers, requests, credentials);
    const size = Math.round((requests[0]?.length ?? 0) / 1000);
    return [
      atLeast(`no-op calls a second over TLS, ${size} kB`, ratioOf(ours.rates, sdk.rates), "x the SDK's server", 2.5),
      forComparison('CPU of a no-op call over TLS', ratioOf(ours.cpu, sdk.cpu), "x the SDK's server"),
    ];
  });
}

/** Speed counts for nothing if the answer is wrong. */
async function verify(child: Child, credentials: Credentials): Promise<void> {
  const response = decodeResponse(await callOnce(child.port, requests[0] as Buffer, credentials));
  const given = JSON.stringify([...response.desired.resources].map(([name, { object }]) => [name, object]));
  if (given !== JSON.stringify([...makePayload(count, 0).desired])) {
    throw new Error('cannot benchmark: desired state has not been passed on');
  }
}
