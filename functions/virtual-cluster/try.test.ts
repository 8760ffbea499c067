import { writeFileSync } from 'node:fs';
import { test } from '@jest/globals';
import { stringify } from 'yaml';
import { accepted, grown } from './parts/virtual-cluster.fixture.ts';

test('try', () => {
  const a = accepted();
  console.log(a.plan.map((e) => `${e.name} ${e.state} ${e.waitingOn}`).join('\n'));
  const { answer } = grown();
  console.log(
    JSON.stringify(answer.status, null, 1),
    answer.conditions,
    answer.plan.map((e) => `${e.name} ${e.state} ${e.waitingOn} ${e.readiness.state}`).join('\n'),
  );
  writeFileSync('/tmp/vc.yaml', stringify(Object.fromEntries([...answer.resources].map(([n, r]) => [n, r.object]))));
});
