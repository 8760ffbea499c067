import { expect, test } from '@jest/globals';
import { atRest, NOTE, Stage, settled } from '../../../provider/manager/stage.fixture.ts';
import { seeded } from '../../../provider/reference/faults.ts';

const COUNT = 10_000;
const INTERVAL = 600_000;

test('ten thousand at rest are looked at one by one over their interval after a start, and what is new at once', async () => {
  const stage = new Stage({ pollInterval: INTERVAL }, {}, seeded(1));
  for (let index = 0; index < COUNT; index++) {
    const annotations = { 'crossplane.io/external-name': `ext-${index}` };
    await stage.note(`n${index}`, { metadata: { ...settled, annotations }, status: atRest });
  }
  stage.server.writes.length = 0;
  stage.managed.begin(NOTE, stage.kept('Note'));
  const perSecond: number[] = [];
  for (let second = 0; second < 20; second++) {
    const before = stage.observed.length;
    await stage.time.advance(1_000);
    perSecond.push(stage.observed.length - before);
  }
  const expected = COUNT / (INTERVAL / 1_000);
  expect(Math.max(...perSecond)).toBeLessThan(3 * expected);
  expect(stage.observed.length).toBeGreaterThan(10 * expected);
  expect(new Set(stage.observed).size).toBe(stage.observed.length);

  const note = await stage.note('new');
  stage.managed.wake({ ...note, ...note.metadata }, 'changed');
  await stage.time.advance(10);
  expect(stage.observed.at(-1)).toBe('new');
}, 120_000);
