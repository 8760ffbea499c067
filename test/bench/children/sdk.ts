import { serve } from '@crossplane-org/function-sdk-typescript';
import { answerUsage } from './usage.ts';

/** The SDK's server with a function that desires nothing of its own. */
answerUsage();
serve((_request, response) => response);
