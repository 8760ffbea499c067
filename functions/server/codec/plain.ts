/**
 * Deepest nesting of objects and lists that is read or written; the outermost object is level 1. Go stops at 10,000
 * messages, which is 3,333 levels; the JavaScript stack holds several times a thousand.
 */
export const deepest = 1000;

/** Whether an object is data: no Date, Map, Buffer or instance of a class, whose fields are not what it stands for. */
export function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  // The last test knows Object.prototype of other realms (vm contexts, structuredClone) as well.
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}
