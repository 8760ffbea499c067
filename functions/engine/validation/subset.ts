import { functions, type syntax } from './cel.ts';

type Node = ReturnType<typeof syntax>;

const calls: ReadonlySet<string> = new Set(functions.calls);
const methods: ReadonlySet<string> = new Set(functions.methods);

/** Macros that name a variable first: `list.all(name, ...)`. */
const binders: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

/** What an expression uses that is not part of the documented subset (docs/engine-cel.md): functions and variables, by name. */
export function foreign(node: Node, known: readonly string[] = ['self', 'oldSelf']): string[] {
  const inner = (children: readonly Node[], names = known) => children.flatMap((child) => foreign(child, names));
  switch (node.op) {
    case 'value':
      return typeof node.args === 'object' && node.args !== null ? ['bytes or unsigned literal'] : [];
    case 'id':
      return known.includes(node.args) ? [] : [`variable ${node.args}`];
    case '.':
      return inner([node.args[0]]);
    case 'call': {
      const [name, args] = node.args;
      return [...(calls.has(name) ? [] : [`${name}()`]), ...inner(args)];
    }
    case 'rcall': {
      const [name, receiver, args] = node.args;
      const strange = methods.has(name) ? [] : [`.${name}()`];
      const [variable, ...rest] = args;
      if (!binders.has(name) || variable?.op !== 'id') return [...strange, ...inner([receiver, ...args])];
      return [...strange, ...inner([receiver]), ...inner(rest, [...known, variable.args])];
    }
    case 'list':
      return inner(node.args);
    case '!_':
    case '-_':
      return inner([node.args]);
    case '?:':
      return inner(node.args);
    case 'map':
    case '.?':
    case '[?]':
      return [node.op];
    default:
      return inner(node.args);
  }
}
