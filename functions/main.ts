import { kinds } from './kinds.ts';
import { serve } from './server/serve.ts';

await serve(kinds, process.argv.slice(2));
