import { namedDocuments, settingsIn } from '../../functions/render/index.ts';

/** A file a company gives. */
export interface GivenFile {
  readonly file: string;
  readonly text: string;
}

/** The text of a company's settings, as it was written. Throws with everything that is wrong with them, and where. */
export function companyPlatform({ file, text }: GivenFile): string {
  settingsIn(file, namedDocuments(file, text));
  return text;
}
