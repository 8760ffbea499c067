/** Guest clusters of the local hub: API servers of their own, and what would run inside. */
export type { Guest, Guests } from './guest.ts';
export { type GuestOptions, startGuests } from './guests.ts';
export type { GuestFacts, NodeFact } from './inside/facts.ts';
