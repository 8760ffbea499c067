import { InvalidArgumentError, Option } from 'commander';

/** An option that takes one of a few words. */
export function choice(flags: string, meaning: string, choices: readonly string[], standard: string): Option {
  return new Option(flags, meaning).choices(choices).default(standard);
}

/** Reads an option that may be given several times. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Reads whole numbers from `least` up to `most`. */
export function wholeTo(most: number, least = 0): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Allowed are whole numbers from ${least} to ${most}.`);
  };
}

/** Reads a number from 0 to 1. */
export function share(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('Allowed are numbers from 0 to 1.');
}

/** Command lines as `--help` shows them. */
export function examples(...lines: readonly string[]): string {
  const commands = lines.map((line) => (line.startsWith('kubectl') ? `  ${line}` : `  aerodrome ${line}`));
  return `\nExamples:\n${commands.join('\n')}`;
}
