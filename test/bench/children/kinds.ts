import { kinds } from '../../../functions/kinds.ts';
import { serve } from '../../../functions/server/index.ts';
import { answerUsage } from './usage.ts';

/** Our server as it ships. */
answerUsage();
await serve(kinds, process.argv.slice(2));
