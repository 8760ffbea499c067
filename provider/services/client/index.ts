/** The external client that acts on descriptors: what a program that runs the kinds of a service needs of it. */

export { type Backend, backendBehind, type ClientWorld } from './backend.ts';
export { type ExternalKind, externalKind } from './client.ts';
export { compileApi } from './compile.ts';
export type { Dialect } from './dialect.ts';
export type { Body, Operation, ServiceApi, Shape } from './operation.ts';
export type { Orphan, Orphans } from './orphans.ts';
export { type ServiceKind, serviceKind, serviceKinds } from './service-kind.ts';
