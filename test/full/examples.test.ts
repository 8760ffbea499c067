import { provesEveryExample } from '../hub/proofs/every-example.ts';
import { provesOnOwnHub } from '../hub/proofs/on-own-hub.ts';

provesOnOwnHub('claims', 'Examples, with claims', provesEveryExample);
provesOnOwnHub('namespaced', 'Examples, namespaced', provesEveryExample);
