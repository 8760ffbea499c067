import { type Hold, isTrue, type KubeObject, type Mistake, stringAt } from '../engine/index.ts';
import {
  compareKubernetesVersions,
  kubernetesMinorDistance,
  offeredKubernetesVersions,
  type Platform,
  resolveKubernetesVersion,
} from '../platform/index.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';

/** Versions of Kubernetes and of the chart to render, and what the claim wished of them. */
export interface VersionPlan {
  /** `1.35.2` */
  readonly kubernetes: string;
  /** Whether the claim names a version; else the settings do, and a live one keeps what it has. */
  readonly isWished: boolean;
  readonly wished: string;
  /** What it runs, by what was applied; undefined before it exists. */
  readonly running: string | undefined;
  readonly chart: string;
  readonly isChartWished: boolean;
  /** Versions on offer that it could go to next, oldest first, at most 5. */
  readonly available: readonly string[];
}

/** What is rendered, what is held of the wish, and what of it cannot be. */
export interface UpgradeDecision {
  readonly plan: VersionPlan;
  readonly holds: readonly Hold[];
  readonly mistakes: readonly Mistake[];
}

const shown = 5;

/**
 * Where Kubernetes and the chart go from what was applied: one minor at a time, never back, and the next step only once
 * the last has been made. What cannot be done is held on a live virtual cluster and refused on a new one.
 */
export function planUpgrade(
  spec: VirtualClusterSpec,
  platform: Platform,
  release: KubeObject | undefined,
): UpgradeDecision {
  const running = runningVersion(release);
  const kubernetes = kubernetesStep(spec, platform, running, release);
  const chart = chartStep(spec, platform, release);
  return {
    plan: {
      kubernetes: kubernetes.version,
      isWished: spec.kubernetesVersion !== undefined,
      wished: kubernetes.wished,
      running,
      chart: chart.version,
      isChartWished: spec.chart.version !== undefined,
      available: running === undefined ? [] : availableFrom(platform, running),
    },
    holds: [...kubernetes.holds, ...chart.holds],
    mistakes: kubernetes.mistakes,
  };
}

/** The Kubernetes version a Release was told to run, without the `v` of its image. */
export function runningVersion(release: KubeObject | undefined): string | undefined {
  return stringAt(release, 'spec', 'forProvider', 'values', 'controlPlane', 'distro', 'k8s', 'version')?.replace(
    /^v/,
    '',
  );
}

interface Step {
  readonly version: string;
  readonly wished: string;
  readonly holds: readonly Hold[];
  readonly mistakes: readonly Mistake[];
}

function kubernetesStep(
  spec: VirtualClusterSpec,
  platform: Platform,
  running: string | undefined,
  release: KubeObject | undefined,
): Step {
  const wish = spec.kubernetesVersion;
  if (running !== undefined && (wish === undefined || running === wish || running.startsWith(`${wish}.`))) {
    // A minor means its newest patch when it gets there; newer patches are on offer, not forced.
    return { version: running, wished: running, holds: [], mistakes: [] };
  }
  const resolved = resolveKubernetesVersion(platform, wish);
  const stay = (wished: string, reason?: string, message?: string): Step => ({
    version: running ?? '',
    wished,
    holds: reason === undefined || message === undefined ? [] : [{ reason, message }],
    mistakes: [],
  });
  if ('mistake' in resolved) {
    const { mistake } = resolved;
    if (running !== undefined) return stay(mistake.given, 'VersionNotOffered', `${running} stays: ${mistake.message}`);
    return { ...stay(mistake.given), mistakes: [{ path: 'spec.kubernetesVersion', ...mistake }] };
  }
  const { version } = resolved;
  if (running === undefined) return { version, wished: version, holds: [], mistakes: [] };
  if (compareKubernetesVersions(version, running) < 0) {
    const message = `it runs Kubernetes ${running} and cannot go back to ${version}; set spec.kubernetesVersion to ${running} or newer`;
    return stay(version, 'VersionDowngrade', message);
  }
  const distance = kubernetesMinorDistance(running, version) ?? 0;
  if (distance > 1) return stay(version, 'VersionJump', jump(platform, running, version));
  // The next minor waits until this one is deployed: nothing is held, it is just not its turn.
  if (distance === 1 && !isTrue(release, 'Ready')) return stay(version);
  return { version, wished: version, holds: [], mistakes: [] };
}

function jump(platform: Platform, running: string, wanted: string): string {
  const next = `1.${Number(running.split('.')[1]) + 1}`;
  const offered = offeredKubernetesVersions(platform).some((version) => version.startsWith(`${next}.`));
  const step = offered
    ? `set spec.kubernetesVersion to "${next}" first`
    : `${next} would come first, and the platform does not offer it`;
  return `Kubernetes ${running} cannot go to ${wanted} at once, upgrades go one minor at a time: ${step}`;
}

function availableFrom(platform: Platform, running: string): readonly string[] {
  return offeredKubernetesVersions(platform)
    .filter((version) => compareKubernetesVersions(version, running) > 0)
    .filter((version) => (kubernetesMinorDistance(running, version) ?? 2) <= 1)
    .slice(-shown);
}

interface ChartStep {
  readonly version: string;
  readonly holds: readonly Hold[];
}

function chartStep(spec: VirtualClusterSpec, platform: Platform, release: KubeObject | undefined): ChartStep {
  const running = stringAt(release, 'spec', 'forProvider', 'chart', 'version');
  const { chart } = platform.virtualClusters;
  const wanted = spec.chart.version ?? (running !== undefined && chart.rollout === 'New' ? running : chart.version);
  if (running === undefined || wanted === running) return { version: wanted, holds: [] };
  const [from, to] = [parts(running), parts(wanted)];
  const back = compare(to, from) < 0;
  if (!back && from[0] === to[0] && to[1] - from[1] <= 1) return { version: wanted, holds: [] };
  const by = spec.chart.version === undefined ? 'the platform' : 'spec.chart.version';
  const message = back
    ? `vcluster ${running} cannot go back to ${wanted}, which ${by} asks for: its store may have a newer form`
    : `vcluster ${running} cannot go to ${wanted} at once, which ${by} asks for: upgrades go one minor at a time; set spec.chart.version to a ${from[0]}.${from[1] + 1} first`;
  return { version: running, holds: [{ reason: back ? 'ChartDowngrade' : 'ChartJump', message }] };
}

function parts(version: string): readonly [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map((part) => Number(part) || 0);
  return [major, minor, patch];
}

function compare(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
