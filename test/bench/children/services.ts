import { startServices } from '../../../provider/reference/index.ts';
import { answerUsage } from './usage.ts';

const { url } = await startServices({ services: ['dns'] });
process.send?.(url);
answerUsage();
