import { describe } from '@jest/globals';

/** Whether pods can be run at all; what else a hub lacks here is for its start to say, and a failure. */
const canRunPods = process.platform === 'linux' && process.getuid?.() === 0;

/** `describe` where pods can be run; elsewhere the command says why they cannot, and there is nothing else to see. */
export const describeHere = canRunPods ? describe : describe.skip;
