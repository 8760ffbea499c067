/** What a stretch of YAML is, for colours alone: a reader of an example, not a parser. */
export interface Token {
  readonly text: string;
  readonly as?: 'comment' | 'key' | 'text' | 'value' | 'mark';
}

const line = /^(\s*(?:- )*)(?:("[^"]*"|'[^']*'|[^\s#"'[{&*!|>%@`-][^#]*?|-[^\s#][^#]*?)(:)(?=\s|$))?(.*)$/;

/** The tokens of a text, line by line; put together they are the text. */
export function tokensOf(text: string): readonly (readonly Token[])[] {
  let block: number | undefined;
  return text.split('\n').map((row) => {
    const indent = row.length - row.trimStart().length;
    // The lines of a block of text are text, whatever they look like.
    if (block !== undefined && (row.trim() === '' || indent > block)) return [{ text: row, as: 'text' }];
    block = undefined;
    if (row.trimStart().startsWith('#')) return [{ text: row, as: 'comment' }];
    if (row === '---') return [{ text: row, as: 'mark' }];
    const [, lead = '', key, colon = '', rest = ''] = line.exec(row) ?? [];
    if (/[|>][+-]?\d?\s*$/.test(rest)) block = indent;
    return [
      { text: lead, as: 'mark' } as const,
      ...(key === undefined ? [] : [{ text: key, as: 'key' } as const, { text: colon, as: 'mark' } as const]),
      ...valueTokens(rest),
    ].filter((token) => token.text !== '');
  });
}

function valueTokens(rest: string): readonly Token[] {
  const comment = /(^|\s)#.*$/.exec(rest);
  const value = comment === null ? rest : rest.slice(0, comment.index);
  const as = /^\s*(["']|[|>])/.test(value) ? 'text' : 'value';
  return [{ text: value, as }, ...(comment === null ? [] : [{ text: comment[0], as: 'comment' } as const])];
}
