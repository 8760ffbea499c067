import { parse } from 'yaml';

const known = new Map<string, string>();

/** What a program printed has no key twice, and nobody looks for the line of a mistake in it: half the time. */
const cheaply = { uniqueKeys: false, prettyErrors: false };

/**
 * The objects in YAML that `crossplane` printed: block style, without anchors that reach from one document to another.
 * Documents that read the same, as most do from moment to moment of one claim, are parsed once.
 */
export function printedDocuments(text: string): readonly unknown[] {
  // Nothing that is inside of a document begins a line with it: text of several lines is indented.
  return text.split(/^---\n/m).flatMap((document) => {
    if (document.trim() === '') return [];
    const json = known.get(document) ?? JSON.stringify(parse(document, cheaply));
    known.set(document, json);
    return [JSON.parse(json) as unknown];
  });
}
