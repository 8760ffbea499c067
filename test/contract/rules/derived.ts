import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { binaryPath } from '../../../tools/resolve.ts';
import type { CustomResourceDefinition } from '../../../tools/schemas.ts';
import { inFolder, run } from '../harness/run.ts';

/** The CRDs that Crossplane derives from an XRD, as an API server takes them. `file` is the XRD's absolute path. */
export function derivedSchemas(file: string): Promise<CustomResourceDefinition[]> {
  return inFolder(async (folder) => {
    const { status, stderr } = await run(
      await binaryPath('crossplane'),
      ['xrd', 'convert', file, '--output-dir', folder],
      folder,
    );
    if (status !== 0) throw new Error(`cannot convert ${file}: ${stderr}`);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
    return Promise.all(names.sort().map(async (name) => unowned(parse(await readFile(`${folder}/${name}`, 'utf8')))));
  });
}

/** Without its owner: the XRD is in no API server, so that it has no uid to be known by. */
function unowned(schema: CustomResourceDefinition): CustomResourceDefinition {
  const { ownerReferences, ...metadata } = schema.metadata as CustomResourceDefinition['metadata'] & {
    ownerReferences?: unknown;
  };
  return { ...schema, metadata };
}
