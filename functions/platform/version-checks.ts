import { type Check, repeated } from './check.ts';
import { mistake } from './mistake.ts';
import { minorOrdinal, resolveRelease } from './releases.ts';

/** Oldest and newest minor that an operator level supports (supportedversion package of HyperShift at that tag). */
const supported = {
  'v0.1.75': ['4.14', '4.22'],
  'v0.1.81': ['4.14', '5.0'],
} as const;

const uniqueReleases: Check = ({ versions }) =>
  repeated(
    versions.releases.map(({ version }) => version),
    (index) => `versions.releases[${index}].version`,
  );

const operatorSupportsReleases: Check = ({ versions, hypershift }) => {
  const [oldest, newest] = supported[hypershift.operatorLevel];
  return versions.releases.flatMap(({ version }, index) => {
    const ordinal = minorOrdinal(version);
    const fits =
      ordinal !== undefined && ordinal >= (minorOrdinal(oldest) ?? 0) && ordinal <= (minorOrdinal(newest) ?? 0);
    if (fits) return [];
    return [
      mistake(
        `versions.releases[${index}].version`,
        version,
        `${oldest} to ${newest}, what HyperShift ${hypershift.operatorLevel} supports`,
      ),
    ];
  });
};

const defaultIsOffered: Check = (platform) => {
  const resolved = resolveRelease(platform);
  return 'release' in resolved
    ? []
    : [mistake('versions.default', platform.versions.default, `a version on offer: ${resolved.mistake.accepted}`)];
};

/** Releases: each once, known to the operator, the default among them. */
export const versionChecks: readonly Check[] = [uniqueReleases, operatorSupportsReleases, defaultIsOffered];
