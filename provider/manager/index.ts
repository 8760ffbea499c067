/** What a program needs to run a provider: its kinds, how to connect, and the flags it was given. */
export type { Log } from './log.ts';
export { type Look, lookAt } from './look.ts';
export { type CommandLine, type ManagerOptions, readCommandLine } from './options.ts';
export type { ConnectTools, Ended, Provider, Surroundings } from './provider.ts';
export { runManager } from './run-manager.ts';
export { runProvider } from './run-provider.ts';
