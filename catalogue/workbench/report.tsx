import { CopyButton } from '../shell/copy-button.tsx';
import { download } from './take/download.ts';

interface ReportProps {
  readonly message: string;
  readonly stack: string;
  /** Everything the failure depends on. */
  readonly input: unknown;
}

/** Says that something of ours failed, with all that is needed to have it mended. */
export function Report({ message, stack, input }: ReportProps) {
  const text = () => JSON.stringify({ message, stack, page: navigator.userAgent, input }, undefined, 2);
  return (
    <section class="notice notice-bad wb-report" role="alert">
      <h2>This is our fault</h2>
      <p>
        Computing the result failed, whatever the claim says. Your text is safe. Please report it with the file below:
        it holds the claim and the platform documents you gave, so look through it first.
      </p>
      <p>
        <code>{message}</code>
      </p>
      <details>
        <summary>Where it happened</summary>
        <pre class="code">{stack}</pre>
      </details>
      <div class="wb-actions">
        <button
          type="button"
          class="button button-small"
          onClick={() => download('aerodrome-report.json', text(), 'application/json')}
        >
          Download the report
        </button>
        <CopyButton text={text} says="Copy the report" />
      </div>
    </section>
  );
}
