/** The views a reader meets, by the names of their pictures. */
export const views: Readonly<Record<string, string>> = {
  home: '#/',
  kind: '#/kinds/cluster',
  provider: '#/provider',
  'provider-kind': '#/provider/dns/RecordSet',
  resources: '#/resources',
  resource: '#/resources/hypershift.openshift.io/HostedCluster',
  platform: '#/platform',
  workbench: '#/try/cluster',
};
