import { type Context, type KubeObject, type Mistake, stringAt } from '../engine/index.ts';
import { readPlatform } from '../platform/index.ts';
import { labels } from '../tenancy/index.ts';
import { type EndpointName, type EnrolmentContext, endpoints } from './context.ts';
import type { EnrolmentSpec } from './schema.gen.ts';

/** Derives from spec, settings and observation what the parts of an enrolment look at; or says what is wrong. */
export function prepare(base: Context<EnrolmentSpec>, platformName: string): EnrolmentContext | readonly Mistake[] {
  const read = readPlatform(base, platformName);
  if ('mistakes' in read) return read.mistakes;
  const { tenant } = base.spec;
  return {
    ...base,
    platform: read.platform,
    labels: { ...(tenant === undefined ? {} : { [labels.tenant]: tenant }), [labels.managed]: 'true' },
    addresses: Object.fromEntries(
      endpoints.flatMap((name) => {
        const address = addressOf(name, base);
        return address === undefined ? [] : [[name, address]];
      }),
    ),
  };
}

/** What was allocated once stays, however the service flickers: it is in the names that were published. */
function addressOf(name: EndpointName, { spec, observed, applied, composite }: Context<EnrolmentSpec>) {
  const given = spec.endpoints[name]?.address;
  if (given !== undefined) return given;
  const allocated = stringAt(observed(`${name}-address`), 'status', 'atProvider', 'address');
  return allocated ?? stringAt(composite, 'status', 'addresses', name) ?? published(applied(`${name}-record`));
}

const published = (record: KubeObject | undefined): string | undefined =>
  stringAt(record, 'spec', 'forProvider', 'values', 0);
