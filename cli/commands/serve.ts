/** Serves the composition function with its own flags. */
export async function serve(flags: readonly string[]): Promise<void> {
  void flags;
  throw new Error('not yet');
}
