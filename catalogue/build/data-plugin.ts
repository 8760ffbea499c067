import type { Plugin } from 'vite';
import type { CatalogueIndex } from '../data/types.ts';

/** What a build shows. */
export interface CatalogueData {
  readonly index: CatalogueIndex;
  /** Data of one page each, by name. */
  readonly chunks: ReadonlyMap<string, unknown>;
}

/** What a company's build says of itself; paths are of files on this machine. */
export interface CompanyFiles {
  readonly title: string;
  readonly logo?: string;
  /** Text of the Platform document. */
  readonly platform?: string;
}

const main = 'virtual:catalogue';

/** Serves what is made from the sources of the repository as modules; a page's data comes when the page is entered. */
export function dataPlugin({ index, chunks }: CatalogueData, company: CompanyFiles): Plugin {
  return {
    name: 'catalogue-data',
    resolveId: (id) => (id === main || id.startsWith(`${main}/`) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${main}`) return mainModule(index, [...chunks.keys()], company);
      if (!id.startsWith(`\0${main}/`)) return undefined;
      const name = id.slice(main.length + 2);
      if (!chunks.has(name)) throw new Error(`cannot load ${name}: there is no such data`);
      return `export const data = ${literal(chunks.get(name))};\n`;
    },
  };
}

function mainModule(index: CatalogueIndex, names: readonly string[], company: CompanyFiles): string {
  const loaders = names.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`${main}/${name}`)})`);
  const { logo, ...words } = company;
  // Vite takes the file along, under a name of its own.
  const image = logo === undefined ? '' : `import logo from ${JSON.stringify(`${logo}?url`)};\n`;
  return `${image}export const index = ${literal(index)};
export const company = { ...${literal(words)}${logo === undefined ? '' : ', logo'} };
export const chunks = {
${loaders.join(',\n')}
};
`;
}

/** Text that browsers parse faster than an object of JavaScript, and minifiers leave alone. */
const literal = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
