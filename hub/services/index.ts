/** The services around a hub: the reference services, and PowerDNS for names. */
export { type ServiceAccess, serviceConfig } from './config.ts';
export { type Inventory, type Prefixes, registerInventory } from './inventory.ts';
export { powerDnsProgram } from './powerdns.ts';
export {
  type HubServices,
  NAMES_API_PORT,
  NAMES_PORT,
  SERVICE_PORTS,
  SERVICES_PORT,
  startServices,
} from './services.ts';
export { type EnvironmentConfig, hubSettings, inventoryOf } from './settings.ts';
