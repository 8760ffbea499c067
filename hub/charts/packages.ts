import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChart } from '../../tools/charts.ts';
import { binaryPath } from '../../tools/resolve.ts';
import { run } from '../run.ts';
import { writeStandIn } from './stand-in.ts';
import type { WantedChart } from './wanted.ts';

/** Fills `folder` with packages of charts and their index: upstream's own from its modules, else one that stands in. */
export async function packageCharts(wanted: readonly WantedChart[], folder: string): Promise<void> {
  const helm = await binaryPath('helm');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, version } of wanted) {
    const upstream = await findChart(name, version);
    const scratch = upstream ? undefined : await mkdtemp(join(tmpdir(), 'aerodrome-chart-'));
    try {
      const own = join(scratch ?? '', name);
      if (!upstream) await writeStandIn({ name, version }, own);
      // Releases write their version into Chart.yaml; in a module it may still be a placeholder, and that of the program too.
      const versions = upstream?.isPlaceholder ? ['--version', version, '--app-version', version] : [];
      await run(helm, 'package', upstream?.folder ?? own, ...versions, '--destination', folder);
    } finally {
      if (scratch !== undefined) await rm(scratch, { recursive: true, force: true });
    }
  }
  await run(helm, 'repo', 'index', folder);
}
