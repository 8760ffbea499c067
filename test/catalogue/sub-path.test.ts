import { expect, test } from '@jest/globals';
import { useCatalogue } from './harness/catalogue.ts';
import { settled, title } from './harness/reading.ts';
import { views } from './harness/views.ts';

const catalogue = useCatalogue({ base: '/company/tools/catalogue/' });

test('every view works below any path, entered by its address', async () => {
  const titles: Record<string, string | null> = {};
  for (const [name, route] of Object.entries(views)) {
    const page = await catalogue.visit(route);
    await settled(page);
    titles[name] = await title(page).textContent();
  }
  expect(Object.values(titles)).not.toContain('Nothing here');
  expect(titles).toMatchObject({ kind: 'Cluster', 'provider-kind': 'RecordSet', resource: 'HostedCluster' });
});
