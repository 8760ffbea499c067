import { problemText } from '../../functions/render/problem.ts';
import { type Bench, claimFile } from './bench.ts';

/** Everything that is wrong, each with a way to its place in the text. */
export function Problems({ bench, onGo }: { readonly bench: Bench; readonly onGo: (position: number) => void }) {
  const problems = bench.problems.value;
  const marks = bench.marks.value;
  const others = problems.filter(({ file }) => file !== undefined && file !== claimFile);
  if (bench.state.value.text.trim() === '')
    return (
      <section class="wb-problems" aria-label="Mistakes" aria-live="polite">
        <p class="wb-empty">
          Nothing is written yet. Open an example above, or{' '}
          <button
            type="button"
            class="wb-link"
            onClick={() => bench.change({ text: bench.kind.examples[0]?.text ?? '' })}
          >
            begin with the smallest {bench.kind.name}
          </button>
          .
        </p>
      </section>
    );
  return (
    <section class="wb-problems" aria-label="Mistakes" aria-live="polite">
      {problems.length > 0 && (
        <ul>
          {marks.map(({ from, line, path, message }) => (
            <li key={`${from} ${message}`}>
              <button type="button" class="wb-link" onClick={() => onGo(from)}>
                line {line}
              </button>{' '}
              {path && <code>{path}</code>} {message}
            </li>
          ))}
          {others.map((problem) => (
            <li key={problemText(problem)}>{problemText(problem)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
