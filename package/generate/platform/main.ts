import { writeFileSync } from 'node:fs';
import { platformFiles } from './generate.ts';

const root = new URL('../../..', import.meta.url).pathname;
for (const [path, text] of platformFiles(root)) writeFileSync(`${root}/${path}`, text);
