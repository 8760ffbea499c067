/** Why the server cannot start, in one line: "cannot <verb> <noun>: <reason>". */
export class StartError extends Error {
  override readonly name = 'StartError';
}
