import type { ServiceRules } from '../rules.ts';
import { cmdb } from './cmdb.ts';
import { dns } from './dns.ts';
import { identity } from './identity.ts';
import { monitoring } from './monitoring.ts';

/** What the documents cannot say, by service. */
export const specials: Readonly<Record<string, ServiceRules>> = { cmdb, dns, identity, monitoring };
