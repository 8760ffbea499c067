import MiniSearch from 'minisearch';
import type { SearchDocument } from '../data/types.ts';

/** Finds documents by words that need not be whole, nor spelt quite right. */
export interface Search {
  readonly find: (words: string) => readonly SearchDocument[];
}

/** How many results are shown: more than that is a reason to write another word. */
const most = 40;

const order: Readonly<Record<SearchDocument['type'], number>> = {
  kind: 3,
  resource: 2,
  example: 1.4,
  field: 1,
  setting: 0.9,
};

/** An index over documents. */
export function searchIn(documents: readonly SearchDocument[]): Search {
  const index = new MiniSearch<SearchDocument>({
    fields: ['title', 'place', 'text'],
    tokenize: wordsOf,
    searchOptions: {
      boost: { title: 4, place: 1.5 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      boostDocument: (id) => order[documents[Number(id)]?.type ?? 'field'],
      tokenize: wordsOf,
    },
  });
  index.addAll(documents);
  return {
    find: (words) =>
      index
        .search(words)
        .slice(0, most)
        .flatMap(({ id }) => documents[Number(id)] ?? []),
  };
}

/** Words of a text: whole, and the parts of paths, of groups and of names in camel case. */
export function wordsOf(text: string): string[] {
  return text
    .split(/[\s,;:()"'`]+/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const pieces = word
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
        .split(/[^\p{L}\p{N}]+/u)
        .filter((piece) => piece !== '' && piece !== word);
      const plain = word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      return [...new Set([...(plain === '' ? [] : [plain]), ...pieces])];
    });
}
