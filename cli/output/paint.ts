import { styleText } from 'node:util';

/** Colours where a person reads: only on a terminal; NO_COLOR and FORCE_COLOR are obeyed (node:util `styleText`). */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly busy: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly name: (text: string) => string;
}

/** Colours for what is written to `stream`. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  const style = (format: Parameters<typeof styleText>[0]) => (text: string) => styleText(format, text, { stream });
  return {
    bold: style('bold'),
    dim: style('dim'),
    good: style('green'),
    busy: style('yellow'),
    bad: style('red'),
    name: style('cyan'),
  };
}
