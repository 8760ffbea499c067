import type { KindDescriptor } from '../../../provider/services/descriptor.ts';
import type { Conversion } from './conversion.ts';
import { contentSchema, type DocumentOperation, type Located } from './document.ts';
import { flatten, type Place, placeOf, pointerOf } from './flat-schema.ts';
import { below, isObject } from './json.ts';
import type { Report } from './problem.ts';

/** Where the answer that shows one resource stands: that of `get`, an item of the list, or what the create answers. */
export function answerOf(
  { operations: { get, list, create } }: KindDescriptor,
  conversion: Conversion,
  place: string,
  report: Report,
): Place | undefined {
  const { document } = conversion;
  const operation = (id: string | undefined) => (id === undefined ? undefined : document.operations.get(id));
  const single = successOf(operation(get), conversion);
  if (single !== undefined) return placeOf(single);
  const page = successOf(operation(list?.operation), conversion);
  if (page !== undefined) return itemsOf(placeOf(page), list?.items ?? '', conversion);
  const created = successOf(operation(create), conversion);
  if (created === undefined) {
    const remedy = 'Give `get` or `list` an operation whose 200 response has a JSON schema';
    report(place, 'no operation says what the API answers', remedy);
  }
  return created && placeOf(created);
}

/** The schema of an operation's successful answer; undefined where it has none. */
export function successOf(operation: DocumentOperation | undefined, { document }: Conversion): Located | undefined {
  const responses = operation?.node['responses'];
  if (operation === undefined || !isObject(responses)) return undefined;
  for (const status of ['200', '201', '2XX', '202']) {
    const node = responses[status];
    if (!isObject(node)) continue;
    const response = document.resolve({ node, pointer: below(operation.pointer, 'responses', status) });
    const content = response && contentSchema(response);
    if (content !== undefined) return content;
  }
  return undefined;
}

function itemsOf(page: Place, path: string, { document, report }: Conversion): Place | undefined {
  let found: Place | undefined = page;
  for (const step of path.split('.').filter((one) => one !== '')) {
    found = found && flatten(found, document, report).properties.get(step);
  }
  const items = found && flatten(found, document, report).items;
  if (items === undefined) {
    const remedy = 'Say in the descriptor where in a page the items are: `list: { operation, items }`';
    report(pointerOf(page), `it has no list at ${JSON.stringify(path)}`, remedy);
  }
  return items;
}
