/** Provider configs: how managed resources are connected to the services that they name. */
export type { Dialects } from './clients.ts';
export { type ConfigKind, parseConfig, type ServiceConfig } from './config.ts';
export { type ConfigOrphans, type Connector, type ConnectWorld, createConnector } from './connect.ts';
export { type CredentialsWorld, credentialsReader } from './credentials.ts';
