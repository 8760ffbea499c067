import type { BundledPackage } from './bundle.ts';
import { type DebianPackage, debianSuite } from './debian.ts';
import type { Release } from './release.ts';

/** What an image is made of. */
export interface Contents {
  readonly name: string;
  readonly license: string;
  readonly release: Release;
  /** Version of Node. */
  readonly node: string;
  readonly npm: readonly BundledPackage[];
  readonly debian: readonly DebianPackage[];
}

/** The bill of materials of an image: SPDX 2.3, as JSON. Equal contents give equal bytes. */
export function sbom({ name, license, release, node, npm, debian }: Contents): string {
  const image = component(name, release.version, license, `pkg:oci/${name}?tag=${release.version}`);
  const parts = [
    {
      ...component('node', node, 'MIT', `pkg:generic/node@${node}`),
      externalRefs: [
        reference('PACKAGE-MANAGER', 'purl', `pkg:generic/node@${node}`),
        reference('SECURITY', 'cpe23Type', `cpe:2.3:a:nodejs:node.js:${node}:*:*:*:*:*:*:*`),
      ],
    },
    ...debian.map(debianComponent),
    ...npm.map(npmComponent),
  ];
  const document = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: `${name}-${release.version}`,
    documentNamespace: `https://aerodrome.dev/sbom/${name}/${release.version}/${release.revision}`,
    creationInfo: { created: release.created, creators: ['Tool: aerodrome-package'] },
    packages: [image, ...parts],
    relationships: [
      relationship('SPDXRef-DOCUMENT', 'DESCRIBES', image.SPDXID),
      ...parts.map((part) => relationship(image.SPDXID, 'CONTAINS', part.SPDXID)),
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const component = (name: string, versionInfo: string, licenseDeclared: string, purl: string) => ({
  name,
  SPDXID: `SPDXRef-${`${name}-${versionInfo}`.replaceAll(/[^A-Za-z0-9.-]+/g, '-')}`,
  versionInfo,
  downloadLocation: 'NOASSERTION',
  filesAnalyzed: false,
  licenseConcluded: 'NOASSERTION',
  licenseDeclared,
  copyrightText: 'NOASSERTION',
  externalRefs: [reference('PACKAGE-MANAGER', 'purl', purl)],
});

const npmComponent = ({ name, version, license, integrity }: BundledPackage) => ({
  // The @ of a scope is the only character of npm names that has to be escaped.
  ...component(name, version, license, `pkg:npm/${name.replace('@', '%40')}@${version}`),
  checksums: [
    { algorithm: 'SHA512', checksumValue: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') },
  ],
});

const debianComponent = ({ name, version, architecture, sha256 }: DebianPackage) => ({
  ...component(
    name,
    version,
    'NOASSERTION',
    `pkg:deb/debian/${name.replaceAll('+', '%2B')}@${version.replaceAll('+', '%2B')}?arch=${architecture}&distro=${debianSuite}`,
  ),
  checksums: [{ algorithm: 'SHA256', checksumValue: sha256 }],
});

const reference = (referenceCategory: string, referenceType: string, referenceLocator: string) => ({
  referenceCategory,
  referenceType,
  referenceLocator,
});

const relationship = (spdxElementId: string, relationshipType: string, relatedSpdxElement: string) => ({
  spdxElementId,
  relationshipType,
  relatedSpdxElement,
});
