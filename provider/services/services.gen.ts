// Generated from the folders of provider/services by `npm run generate`. Do not edit.

import type { ServiceApi } from './client/operation.ts';
import type { ServiceDescriptor } from './descriptor.ts';
import { api as backupApi } from './backup/api.gen.ts';
import { backup } from './backup/descriptor.ts';
import { api as cmdbApi } from './cmdb/api.gen.ts';
import { cmdb } from './cmdb/descriptor.ts';
import { api as customersApi } from './customers/api.gen.ts';
import { customers } from './customers/descriptor.ts';
import { api as dnsApi } from './dns/api.gen.ts';
import { dns } from './dns/descriptor.ts';
import { api as firewallApi } from './firewall/api.gen.ts';
import { firewall } from './firewall/descriptor.ts';
import { api as identityApi } from './identity/api.gen.ts';
import { identity } from './identity/descriptor.ts';
import { api as ipamApi } from './ipam/api.gen.ts';
import { ipam } from './ipam/descriptor.ts';
import { api as monitoringApi } from './monitoring/api.gen.ts';
import { monitoring } from './monitoring/descriptor.ts';

/** Every service with kinds that descriptors make. */
export const services: readonly { readonly descriptor: ServiceDescriptor; readonly api: ServiceApi }[] = [
  { descriptor: backup, api: backupApi },
  { descriptor: cmdb, api: cmdbApi },
  { descriptor: customers, api: customersApi },
  { descriptor: dns, api: dnsApi },
  { descriptor: firewall, api: firewallApi },
  { descriptor: identity, api: identityApi },
  { descriptor: ipam, api: ipamApi },
  { descriptor: monitoring, api: monitoringApi },
];
