import type { Context } from '../engine/context.ts';
import type { Mistake, Requirement } from '../engine/result.ts';
import type { Platform } from './platform.gen.ts';
import { rememberingParser } from './remember.ts';

/** Settings, or what is wrong with them. */
export type ReadPlatform = { readonly platform: Platform } | { readonly mistakes: readonly Mistake[] };

const parse = rememberingParser();

/** The requirement, by the name `platform`, through which every kind gets the settings. */
export function platformRequirement(name: string): Requirement {
  return { apiVersion: 'apiextensions.crossplane.io/v1beta1', kind: 'EnvironmentConfig', match: { name } };
}

/** The platform settings the composition names; without them nothing is guessed. */
export function readPlatform(context: Pick<Context, 'required'>, name: string): ReadPlatform {
  const [document] = context.required('platform');
  if (!document) return { mistakes: [missing(name)] };
  return parse(document, `EnvironmentConfig ${name}`);
}

function missing(name: string): Mistake {
  return {
    path: 'platform',
    given: name,
    accepted: 'the name of an EnvironmentConfig that holds a Platform',
    message: `the platform settings, EnvironmentConfig ${name}, do not exist; with \`crossplane render\`, pass it with \`-e\``,
    by: 'operator',
  };
}
