/** Provider configs: how managed resources are connected to the services that they name. */
export { type ConfigKind, parseConfig, type ServiceConfig } from './config.ts';
export { type Connector, type ConnectWorld, createConnector, type Dialects } from './connect.ts';
export { type CredentialsWorld, credentialsReader } from './credentials.ts';
