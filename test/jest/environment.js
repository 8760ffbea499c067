import { constants, createContext } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/** Classes of the language that Node and a test must agree on: Buffers and encoders give instances of Node's own. */
const shared = new Set(['ArrayBuffer', 'Uint8Array']);

/**
 * Jest's environment for Node in a context whose globals are its own. Jest's has them behind a Proxy, and code asks for a
 * global such as `Object` or `Map` all the time: tests that compute take twice as long there.
 */
export default class OwnGlobals extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const usual = this.global;
    const global = createContext(constants.DONT_CONTEXTIFY);
    for (const name of Reflect.ownKeys(usual)) {
      if (!Object.hasOwn(global, name) || shared.has(name))
        Object.defineProperty(global, name, define(usual, global, name));
    }
    global.global = global;
    global.Error.stackTraceLimit = usual.Error.stackTraceLimit;
    this.context = global;
    this.global = global;
  }
}

/** What Node loads when it is first asked for stays that way. */
function define(usual, global, name) {
  const descriptor = Object.getOwnPropertyDescriptor(usual, name);
  if (descriptor.get === undefined || !descriptor.configurable) return descriptor;
  const { enumerable } = descriptor;
  const set = (value) => Object.defineProperty(global, name, { configurable: true, enumerable, value, writable: true });
  const get = () => {
    const value = globalThis[name];
    set(value);
    return value;
  };
  return { configurable: true, enumerable, get, set };
}
