import { serve } from '../../../functions/server/index.ts';
import { nothing, toyThat } from '../../../functions/server/testing/toy-kind.ts';
import { answerUsage } from './usage.ts';

answerUsage();
// Our server with a kind that desires nothing of its own: what earlier steps desire goes through.
await serve([toyThat(() => nothing)], process.argv.slice(2));
