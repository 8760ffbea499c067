/** Jest 30 in ESM mode. `make test` runs the unit projects; `make e2e` runs test/contract, test/hub and test/catalogue. */
export default {
  testEnvironment: '<rootDir>/test/jest/environment.js',
  testSequencer: '<rootDir>/test/jest/sequencer.js',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/jest/strip-types.js' },
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  // Tests that play whole lives take seconds each, and many times that on a machine with other things to do.
  testTimeout: 60_000,
};
