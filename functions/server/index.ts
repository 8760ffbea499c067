/** The function server: what the CLI and the tests of other rooms use of it. */
export { createHandler, type Handler, type Reply } from './handler.ts';
export { createLogger, type Logger } from './log.ts';
export type { ServeOptions } from './options.ts';
export { serve } from './serve.ts';
export { type RunningServer, type ServerParts, startServer } from './server.ts';
