import type { Kind } from './definition.ts';

/** First line of a generated file: from what, and by which command. `mark` starts a comment in the file's language. */
export function header(kind: Kind, mark: '//' | '#'): string {
  return `${mark} Generated from package/apis/${kind.folder}/definition.yaml by \`npm run generate\`. Do not edit.\n`;
}
