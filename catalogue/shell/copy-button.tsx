import { useEffect, useState } from 'preact/hooks';

interface CopyButtonProps {
  /** What is copied; asked for when it is. */
  readonly text: () => string | Promise<string>;
  readonly says: string;
  /** Further words of its name, for those who do not see what it stands beside. */
  readonly what?: string;
  readonly class?: string;
}

/** Milliseconds for which it says what it did. */
const said = 2_000;

/** Copies a text, and says whether that worked. */
export function CopyButton({
  text,
  says,
  what,
  class: className = 'button button-quiet button-small',
}: CopyButtonProps) {
  const [told, setTold] = useState('');
  useEffect(() => {
    if (told === '') return;
    const timer = setTimeout(() => setTold(''), said);
    return () => clearTimeout(timer);
  }, [told]);
  const copy = async () => {
    try {
      // Without TLS a browser has no clipboard at all.
      await navigator.clipboard.writeText(await text());
      setTold('Copied');
    } catch {
      setTold('Not allowed');
    }
  };
  return (
    <>
      <button type="button" class={className} onClick={copy}>
        {told || says}
        {what !== undefined && told === '' && <span class="visually-hidden"> {what}</span>}
      </button>
      <span class="visually-hidden" role="status">
        {told}
      </span>
    </>
  );
}
