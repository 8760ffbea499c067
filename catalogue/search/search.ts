import MiniSearch from 'minisearch';
import type { SearchDocument } from '../data/types.ts';

/** Finds documents by words that need not be whole, nor spelt quite right. */
export interface Search {
  readonly find: (words: string) => readonly SearchDocument[];
}

/** How many results are shown: more than that is a reason to write another word. */
const most = 40;

/** What somebody who writes one word most likely means. */
const order: Readonly<Record<SearchDocument['type'], number>> = {
  kind: 4,
  resource: 3,
  part: 2,
  example: 1.5,
  field: 1,
  setting: 0.7,
};

/** The deeper a field, the less it is what is meant. */
const depthOf = ({ title }: SearchDocument): number => 1 + 0.15 * title.split('.').length;

/** An index over documents. */
export function searchIn(documents: readonly SearchDocument[]): Search {
  const index = new MiniSearch<SearchDocument>({
    fields: ['title', 'place', 'text'],
    tokenize: wordsOf,
    searchOptions: {
      boost: { title: 3, place: 2 },
      prefix: true,
      combineWith: 'AND',
      boostDocument: (id) => {
        const document = documents[Number(id)];
        return document === undefined ? 1 : order[document.type] / depthOf(document);
      },
      tokenize: wordsOf,
    },
  });
  index.addAll(documents);
  /** What is spelt as it was written comes alone: else a kind of a like name would stand before what is meant. */
  const search = (words: string) => {
    const found = index.search(words);
    return found.length > 0 ? found : index.search(words, { fuzzy: (term) => (term.length > 4 ? 0.2 : false) });
  };
  return {
    find: (words) =>
      search(words)
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
