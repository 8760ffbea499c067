/**
 * What polls of resources at rest cost the API server: a kind that changes nothing, on a real kube-apiserver.
 * Usage: node test/bench/provider/polls.ts [resources] [seconds] [seconds between polls]
 */

import { Stage } from '../../contract/provider/stage.ts';
import { inTurn, isQuiet, between as less, traffic } from '../../contract/provider/traffic.ts';
import { until } from '../../contract/provider/until.ts';

const [resources = 1_000, seconds = 30, poll = 10] = process.argv.slice(2).map(Number);

const stage = await Stage.open();
try {
  const idle = await traffic(stage.plane);
  const manager = stage.start([`--poll=${poll}s`, '--max-reconcile-rate=5000']);
  const begun = performance.now();
  const names = Array.from({ length: resources }, (_, index) => `bench-${index}`);
  await inTurn(names, 20, (name) => stage.createNote(name));
  await until(async () => {
    // Counting them reads them all: not so often that it is what is measured.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return (await stage.readyCount()) === resources;
  }, 600);
  const ready = performance.now() - begun;
  await until(() => isQuiet(stage.plane), 120);

  const before = await traffic(stage.plane);
  // The user's own POST is none of ours.
  const writes = less(idle, before).writes / resources - 1;
  const observed = manager.backend.observations;
  const cpu = process.cpuUsage();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  const polls = manager.backend.observations - observed;
  const cost = less(before, await traffic(stage.plane));
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    [
      `${resources} resources, a poll each ${poll} s, on one machine with kube-apiserver and etcd`,
      `create to Ready, all:      ${(ready / 1_000).toFixed(1)} s`,
      `writes a resource:         ${writes.toFixed(2)} (with its usage and event)`,
      `polls in ${seconds} s:             ${polls}`,
      `writes of these polls:     ${cost.writes}`,
      `reads of these polls:      ${cost.reads}`,
      `CPU a poll:                ${Math.round((user + system) / polls)} us`,
      `RSS:                       ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MiB`,
    ].join('\n'),
  );
} finally {
  await stage.close();
}
