/** The operators that cannot run on a local hub, played against its API server. */
export { type OperatorOptions, type Operators, startOperators } from './operators.ts';
