import { runAerodrome } from './aerodrome.ts';

await runAerodrome(process.argv.slice(2));
