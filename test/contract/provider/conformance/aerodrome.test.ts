import { describeProvider } from './describe-provider.ts';
import { addresses, recordSets } from './subjects/aerodrome.ts';

describeProvider(recordSets);
describeProvider(addresses);
