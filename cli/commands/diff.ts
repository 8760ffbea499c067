import type { Output } from '../process.ts';
export async function diff(_a: string, _b: string, _o: object, _output: Output): Promise<void> {}
