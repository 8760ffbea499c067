/** Imports point downward only: kinds -> engine, hub, platform; server, cli, catalogue -> kinds; nothing pure knows Node. */
const pure = '^functions/(engine|tenancy|guard-rails|cluster|virtual-cluster|tenant|hub|platform|simulation|render)/';
const test = '\\.test\\.ts$';
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'pure-rooms-know-no-node',
      'the same compose runs in the function, in the CLI and in the browser',
      { path: pure, pathNot: test },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'pure-rooms-know-no-node-package',
      'pure rooms may use ajv, a CEL evaluator, YAML and address arithmetic, and nothing that needs Node',
      { path: pure, pathNot: test },
      {
        path: 'node_modules',
        pathNot:
          'node_modules/(ajv|ajv-formats|fast-uri|fast-deep-equal|@marcbachmann/cel-js|@noble/hashes|ipaddr\\.js|yaml)/',
      },
    ),
    rule(
      'engine-knows-no-kind',
      'the engine is below every kind',
      { path: '^functions/engine/', pathNot: test },
      {
        path: '^(functions/(tenancy|guard-rails|cluster|virtual-cluster|tenant|hub|platform|simulation|render|server)|cli|provider|catalogue|tools|test)/',
      },
    ),
    rule(
      'hub-is-plain-data',
      'constructors know the engine and nothing above it',
      { path: '^functions/hub/', pathNot: test },
      {
        path: '^(functions/(tenancy|guard-rails|cluster|virtual-cluster|tenant|platform|simulation|render|server)|cli|provider|catalogue|tools|test)/',
      },
    ),
    rule(
      'platform-is-plain-data',
      'settings know the engine and nothing above it',
      { path: '^functions/platform/', pathNot: test },
      {
        path: '^(functions/(tenancy|guard-rails|cluster|virtual-cluster|tenant|hub|simulation|render|server)|cli|provider|catalogue|tools|test)/',
      },
    ),
    rule(
      'tenancy-is-below-kinds',
      'whose a claim is and what isolates a namespace is the same for every kind',
      { path: '^functions/(tenancy|guard-rails)/', pathNot: test },
      {
        path: '^(functions/(cluster|virtual-cluster|tenant|simulation|render|server)|cli|provider|catalogue|tools|test)/',
      },
    ),
    rule(
      'kinds-know-no-edge',
      'kinds know engine, hub and platform',
      { path: '^functions/(cluster|virtual-cluster|tenant)/', pathNot: test },
      { path: '^(functions/(simulation|render|server)|cli|provider|catalogue|tools|test)/' },
    ),
    rule(
      'simulation-plays-the-hub',
      'the simulation knows hub objects, not kinds',
      { path: '^functions/simulation/', pathNot: test },
      { path: '^(functions/(cluster|virtual-cluster|tenant|render|server)|cli|provider|catalogue|tools|test)/' },
    ),
    rule(
      'render-is-what-crossplane-does-around-a-function',
      'claims out of text, what is brought to them and what comes of them: the same in the CLI and in the browser',
      { path: '^functions/render/', pathNot: test },
      { path: '^(functions/server|cli|provider|catalogue|tools|test)/' },
    ),
    rule(
      'server-is-below-the-cli',
      'the server knows kinds, not commands',
      { path: '^functions/server/', pathNot: test },
      { path: '^(cli|provider|catalogue|tools|test)/' },
    ),
    rule(
      'provider-stands-alone',
      'provider and function share nothing but the API',
      { path: '^provider/', pathNot: test },
      { path: '^(functions|cli|catalogue)/' },
    ),
    rule(
      'runtime-knows-no-transport',
      'the managed-resource contract is the same whatever carries it',
      { path: '^provider/runtime/', pathNot: test },
      { path: '^provider/(kubernetes|http|services|reference|main)|node_modules/' },
    ),
    rule(
      'clients-know-no-contract',
      'how to talk to Kubernetes or to an HTTP API is below what is said',
      { path: '^provider/(kubernetes|http)/', pathNot: test },
      { path: '^provider/(services|reference|main)' },
    ),
    rule(
      'kubernetes-knows-no-runtime',
      'what follows an API server and writes to it is the same whatever it is for',
      { path: '^provider/kubernetes/', pathNot: '\\.(test|fixture)\\.ts$' },
      { path: '^provider/(runtime|manager|http)/' },
    ),
    rule(
      'manager-knows-no-kind',
      'what runs kinds knows the contract and the API server, and neither a service nor how one is called',
      { path: '^provider/manager/', pathNot: '\\.(test|fixture)\\.ts$' },
      { path: '^provider/(services|reference|http|main)' },
    ),
    rule(
      'nothing-below-knows-the-manager',
      'the manager is what a program starts',
      { path: '^provider/(runtime|kubernetes|http)/', pathNot: test },
      { path: '^provider/manager/' },
    ),
    rule(
      'memory-is-for-tests',
      'an API server in memory never ships',
      { path: '^provider/', pathNot: ['\\.(test|fixture)\\.ts$', '^provider/runtime/memory/'] },
      { path: '^provider/runtime/memory/|\\.fixture\\.ts$' },
    ),
    rule(
      'external-client-knows-no-kubernetes',
      'how to call an API is the same whoever calls it',
      { path: '^provider/http/', pathNot: test },
      { path: '^provider/(?!http/)|node_modules/@kubernetes/' },
    ),
    rule(
      'hub-runs-what-ships',
      'the local hub starts programs and packages; it knows the API, and neither kinds nor commands',
      { path: '^hub/', pathNot: [test, '^hub/operators/'] },
      { path: '^(functions|cli|catalogue|provider/(?!kubernetes/))' },
    ),
    rule(
      'operators-play-the-simulation',
      'operators of the local hub are those of the simulation, and know objects of the hub and no kind',
      { path: '^hub/operators/', pathNot: test },
      { path: '^(functions/(?!engine/|hub/|simulation/)|cli|catalogue|provider/(?!kubernetes/))' },
    ),
    rule(
      'catalogue-runs-in-a-browser',
      'pages know the pure rooms; only what builds the site knows Node, commands and generators',
      { path: '^catalogue/', pathNot: [test, '^catalogue/build'] },
      {
        path: '^(functions/(main|server)|cli|provider|hub|tools|test|catalogue/build)',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'catalogue-knows-no-node',
      'it is a static site',
      { path: '^catalogue/', pathNot: [test, '^catalogue/build'] },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'nothing-imports-tests',
      'tests are leaves',
      { pathNot: '^test/|\\.test\\.ts$' },
      { path: '^test/|\\.test\\.ts$' },
    ),
    rule('no-cycles', 'a cycle is one room that was cut in two', {}, { circular: true }),
    rule('no-unresolved', 'every import exists', {}, { couldNotResolve: true, pathNot: '^virtual:' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.gen\\.' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
