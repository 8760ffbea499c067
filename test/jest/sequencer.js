import Sequencer from '@jest/test-sequencer';

/** What takes about a minute or longer, the local hub first: all else fits beside it. Providers of others want a calmer machine than one on which a hub starts. */
const long = [
  'test/hub/hub.test.ts',
  'test/contract/provider/schedules.test.ts',
  'test/contract/render.test.ts',
  'test/contract/render-tenancy.test.ts',
  'test/contract/provider/program.test.ts',
  'test/contract/provider/conformance/aerodrome.test.ts',
  'test/contract/provider/conformance/go-providers.test.ts',
  'test/contract/provider/manager.test.ts',
  'test/contract/provider/kinds.test.ts',
  'test/contract/provider/kill-points.test.ts',
  'test/contract/lives.test.ts',
  'test/contract/lives-tenancy.test.ts',
  'test/contract/render-enrolment.test.ts',
  'test/contract/simulation.test.ts',
  'test/catalogue/render.test.ts',
];

/** Jest's order where it has no times yet is by size of file, which says nothing of tests that wait for programs. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ path }) {
  const index = long.findIndex((end) => path.endsWith(end));
  return index < 0 ? long.length : index;
}
