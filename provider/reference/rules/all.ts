import type { ServiceRules } from '../rules.ts';
import { backup } from './backup.ts';
import { cmdb } from './cmdb.ts';
import { customers } from './customers.ts';
import { dns } from './dns.ts';
import { firewall } from './firewall.ts';
import { identity } from './identity.ts';
import { ipam } from './ipam.ts';
import { monitoring } from './monitoring.ts';

/** What the documents cannot say, by service. */
export const specials: Readonly<Record<string, ServiceRules>> = {
  backup,
  cmdb,
  customers,
  dns,
  firewall,
  identity,
  ipam,
  monitoring,
};
