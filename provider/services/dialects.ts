import type { Dialects } from './config/index.ts';
import { powerDns } from './dns/powerdns.ts';

/** Other products that services may be, by service and the name that a provider config gives. */
export const dialects: Dialects = { dns: { PowerDNS: powerDns } };
