import { provesEveryDeletion } from '../hub/proofs/every-deletion.ts';
import { provesOnOwnHub } from '../hub/proofs/on-own-hub.ts';

provesOnOwnHub('claims', 'Deletion, with claims', provesEveryDeletion);
provesOnOwnHub('namespaced', 'Deletion, namespaced', provesEveryDeletion);
