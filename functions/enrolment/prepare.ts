import { type Context, type KubeObject, type Mistake, stringAt } from '../engine/index.ts';
import { type Platform, readPlatform } from '../platform/index.ts';
import { labels, tenancyOf } from '../tenancy/index.ts';
import { type EndpointName, type EnrolmentContext, endpoints } from './context.ts';
import type { EnrolmentSpec } from './schema.gen.ts';

/** Derives from spec, settings and observation what the parts of an enrolment look at; or says what is wrong. */
export function prepare(base: Context<EnrolmentSpec>, platformName: string): EnrolmentContext | readonly Mistake[] {
  const read = readPlatform(base, platformName);
  if ('mistakes' in read) return read.mistakes;
  const { tenant } = base.spec;
  const { platform } = read;
  return {
    ...base,
    platform,
    // Whoever made it was judged already.
    tenancy: tenancyOf(base, base.composite, platform.tenancy),
    labels: { ...(tenant === undefined ? {} : { [labels.tenant]: tenant }), [labels.managed]: 'true' },
    addresses: Object.fromEntries(
      endpoints.flatMap((name) => {
        const address = addressOf(name, base, platform);
        return address === undefined ? [] : [[name, address]];
      }),
    ),
  };
}

/**
 * What was allocated once stays, however the service flickers: it is in the names that were published. One that is asked
 * for is had at once where nobody hands out any.
 */
function addressOf(name: EndpointName, c: Context<EnrolmentSpec>, { services }: Platform): string | undefined {
  const { address, requested } = c.spec.endpoints[name] ?? {};
  if (address !== undefined) return address;
  const allocated = stringAt(c.observed(`${name}-address`), 'status', 'atProvider', 'address');
  return (
    allocated ??
    stringAt(c.composite, 'status', 'addresses', name) ??
    published(c.applied(`${name}-record`)) ??
    (services.ipam ? undefined : requested)
  );
}

const published = (record: KubeObject | undefined): string | undefined =>
  stringAt(record, 'spec', 'forProvider', 'values', 0);
