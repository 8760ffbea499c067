import { useEffect, useState } from 'preact/hooks';

interface CopyButtonProps {
  /** What is copied; asked for when it is. */
  readonly text: () => string | Promise<string>;
  readonly says: string;
  readonly class?: string;
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, says, class: className = 'button button-quiet button-small' }: CopyButtonProps) {
  const [told, setTold] = useState('');
  useEffect(() => {
    if (told === '') return;
    const timer = setTimeout(() => setTold(''), 2500);
    return () => clearTimeout(timer);
  }, [told]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await text());
      setTold('Copied');
    } catch {
      setTold('The browser does not allow it');
    }
  };
  return (
    <>
      <button type="button" class={className} onClick={copy}>
        {told || says}
      </button>
      <span class="visually-hidden" role="status">
        {told}
      </span>
    </>
  );
}
