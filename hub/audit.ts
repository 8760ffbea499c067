import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HubFolder } from './folder.ts';

/** Everything that is written, and by whom, without contents; what is only read or asked is not told. */
const policy = {
  apiVersion: 'audit.k8s.io/v1',
  kind: 'Policy',
  omitStages: ['RequestReceived'],
  rules: [
    { level: 'None', verbs: ['get', 'list', 'watch'] },
    { level: 'None', resources: [{ group: 'coordination.k8s.io', resources: ['leases'] }] },
    { level: 'None', resources: [{ group: 'authentication.k8s.io' }, { group: 'authorization.k8s.io' }] },
    { level: 'Metadata' },
  ],
};
const MEGABYTES = 200;

/** What makes an API server keep `audit.log`, a line of JSON for every write. */
export async function auditArguments(folder: HubFolder): Promise<readonly string[]> {
  const file = join(folder.credentials, 'audit-policy.json');
  await writeFile(file, JSON.stringify(policy));
  return [
    `--audit-policy-file=${file}`,
    `--audit-log-path=${join(folder.logs, 'audit.log')}`,
    `--audit-log-maxsize=${MEGABYTES}`,
    '--audit-log-maxbackup=1',
  ];
}
