export { claimOr, fromSettings } from '../platform/index.ts';
