import { readdir, readFile } from 'node:fs/promises';
import type { BundledPackage } from './bundle.ts';

const files = /^((un)?licen[sc]e|copying|notice|authors)/i;

/** The licence texts of what a bundle has from npm, one after the other: most ask to come along. */
export async function licenceTexts(root: string, packages: readonly BundledPackage[]): Promise<string> {
  const texts = packages.map(async ({ name, version, license, folder }) => {
    const found = (await readdir(`${root}/${folder}`)).filter((file) => files.test(file)).sort();
    if (found.length === 0) throw new Error(`cannot find the licence of ${name} ${version} in ${folder}`);
    const contents = await Promise.all(found.map((file) => readFile(`${root}/${folder}/${file}`, 'utf8')));
    return [`${name} ${version} (${license})`, '', ...contents.map((content) => content.trim()), ''].join('\n');
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`);
}
