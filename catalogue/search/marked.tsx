interface MarkedProps {
  readonly text: string;
  /** What was searched for. */
  readonly words: string;
}

/** Text with what was searched for marked in it. */
export function Marked({ text, words }: MarkedProps) {
  const wanted = words.split(/\s+/).filter((word) => word.length > 1);
  if (wanted.length === 0) return <>{text}</>;
  const pattern = new RegExp(`(${wanted.map(escaped).join('|')})`, 'giu');
  return <>{text.split(pattern).map((piece, number) => (number % 2 === 1 ? <mark>{piece}</mark> : piece))}</>;
}

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
