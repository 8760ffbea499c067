import { command } from '../../../cli/testing/aerodrome.ts';

/** What `aerodrome render` prints of a text in a file, with more flags and files; throws where it refuses. */
export async function commandRender(
  text: string,
  {
    args = [],
    files = {},
  }: { readonly args?: readonly string[]; readonly files?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  const { status, stdout, stderr } = await command(['render', 'claim.yaml', ...args], {
    files: { ...files, 'claim.yaml': text },
  });
  if (status !== 0) throw new Error(`cannot render: ${stderr}`);
  return stdout;
}
