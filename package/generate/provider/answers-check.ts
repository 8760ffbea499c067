import type { KindDescriptor } from '../../../provider/services/descriptor.ts';
import { successOf } from './answers.ts';
import type { Conversion } from './conversion.ts';
import { flatten, type Place, placeOf } from './flat-schema.ts';
import type { Report } from './problem.ts';

/** Reports what a descriptor looks for in answers and the document does not show there. */
export function checkAnswers(
  { identity, operations, ready, deletion, connection }: KindDescriptor,
  answer: Place,
  conversion: Conversion,
  place: string,
  report: Report,
): void {
  const look = (path: string | undefined, where: string, among: readonly Place[] = [answer]): void => {
    if (path === undefined || among.some((one) => hasPath(one, path, conversion))) return;
    report(`${place}.${where}`, `answers have no ${JSON.stringify(path)}`, 'Name a field of the answer');
  };
  if (identity.from === 'api') look(identity.id, 'identity.id');
  look(ready?.field, 'ready.field');
  look(ready?.message, 'ready.message');
  look(deletion?.gone?.field, 'deletion.gone.field');
  look(deletion?.until, 'deletion.until');
  for (const [key, { from, renew }] of Object.entries(connection ?? {})) {
    const others = [operations.create, renew].flatMap((id) => {
      const shown = id === undefined ? undefined : successOf(conversion.document.operations.get(id), conversion);
      return shown === undefined ? [] : [placeOf(shown)];
    });
    look(from, `connection.${key}.from`, [answer, ...others]);
  }
}

function hasPath(place: Place, path: string, conversion: Conversion): boolean {
  const [step = '', ...rest] = path.split('.');
  const { properties, additional, choices } = flatten(place, conversion.document, conversion.report);
  const within = properties.get(step) ?? (typeof additional === 'object' ? additional : undefined);
  if (within !== undefined) return rest.length === 0 || hasPath(within, rest.join('.'), conversion);
  if (additional === true) return true;
  return choices.some(({ branches }) => branches.some((branch) => hasPath(branch, path, conversion)));
}
