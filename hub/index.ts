/** The local hub: a whole platform on one machine. */
export { type HubFolder, hubFolder } from './folder.ts';
export { ailments } from './health.ts';
export type { Flavour } from './installation.ts';
export { obstacles } from './requirements.ts';
export { type HubState, readState, type Step } from './state.ts';
