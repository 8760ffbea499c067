export { unknownName } from '../platform/index.ts';
