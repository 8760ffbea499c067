/** What stands in the way of generating a kind from a document, and how its author gets on. */
export interface Problem {
  /** Path from the root of the repository. */
  readonly file: string;
  /** JSON pointer in an OpenAPI document, or a path such as `kinds.RecordSet.identity` in a descriptor. */
  readonly place: string;
  /** What cannot be held, and why. */
  readonly reason: string;
  /** What to write instead. */
  readonly remedy: string;
}

/** Takes note of a problem; whoever reports it goes on, so that one run names them all. */
export type Report = (place: string, reason: string, remedy: string) => void;

/** Every problem of a service. */
export class GenerationError extends Error {
  readonly problems: readonly Problem[];

  constructor(service: string, problems: readonly Problem[]) {
    super(`cannot generate ${service}:\n${problems.map((problem) => `  ${told(problem)}`).join('\n')}`);
    this.name = 'GenerationError';
    this.problems = problems;
  }
}

const told = ({ file, place, reason, remedy }: Problem): string =>
  `${[file, place].filter((part) => part !== '').join(' ')}: ${reason}. ${remedy}.`;

/** A report for one file that collects into `problems`; the same thing is said once. */
export function reporter(file: string, problems: Problem[]): Report {
  return (place, reason, remedy) => {
    if (problems.some((known) => known.file === file && known.place === place && known.reason === reason)) return;
    problems.push({ file, place, reason, remedy });
  };
}
