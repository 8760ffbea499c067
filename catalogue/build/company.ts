import { parse } from 'yaml';
import { formatMistake } from '../../functions/engine/index.ts';
import { parsePlatform } from '../../functions/platform/index.ts';

/** A file a company gives. */
export interface GivenFile {
  readonly file: string;
  readonly text: string;
}

/** The text of a company's settings, as it was written. Throws with every mistake in them. */
export function companyPlatform({ file, text }: GivenFile): string {
  const parsed = parsePlatform(parse(text), file);
  if ('mistakes' in parsed)
    throw new Error(parsed.mistakes.map((mistake) => `${parsed.source}: ${formatMistake(mistake)}`).join('\n'));
  return text;
}
