import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Composed, compose, type Kind, type KubeObject, mostStages, stringAt } from './index.ts';
import { composite, defaultSettings, settingsObject, type Toy, type ToySpec, toy } from './toy.fixture.ts';

/** A kind that follows a chain of ConfigMaps, each of which names the next one. */
function following(links: number): Kind<ToySpec, Toy> {
  return {
    ...toy,
    requirements: (_identity, platform, required) => {
      const asked = new Map([
        ['platform', { apiVersion: 'v1', kind: 'EnvironmentConfig', match: { name: platform } }],
      ] as const as never) as Map<string, ReturnType<typeof link>>;
      let next: string | undefined = 'link-1';
      for (let depth = 1; depth < links && required.has('platform') && next !== undefined; depth++) {
        asked.set(`link-${depth}`, link(next));
        next = stringAt(required.get(`link-${depth}`)?.[0], 'data', 'next');
      }
      return asked;
    },
  };
}

function link(name: string) {
  return { apiVersion: 'v1', kind: 'ConfigMap', match: { name } };
}

/** A hub with a chain that is longer than anybody follows, of which some links may be missing. */
function hubWithout(missing: number | undefined): readonly KubeObject[] {
  const links = Array.from({ length: 9 }, (_, index) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `link-${index + 1}` },
    data: { next: `link-${index + 2}` },
  }));
  return [settingsObject(defaultSettings), ...links.filter((_, index) => index !== missing)];
}

interface Played {
  readonly answers: readonly Composed[];
  readonly settled: boolean;
}

/** Calls the function as core does: again and again until it requires what it did before, at most five times more. */
function callUntilStable(kind: Kind<ToySpec, Toy>, objects: readonly KubeObject[]): Played {
  const answers: Composed[] = [];
  let required: ReadonlyMap<string, readonly KubeObject[]> = new Map();
  let before = '';
  for (let call = 0; call <= 5; call++) {
    const composed = compose(kind, {
      composite: composite('namespaced'),
      observed: new Map(),
      required,
      platform: 'toy',
    });
    answers.push(composed);
    const asked = JSON.stringify([...composed.requirements]);
    if (asked === before) return { answers, settled: true };
    before = asked;
    required = new Map(
      [...composed.requirements].map(([name, { kind: wanted, match }]) => [
        name,
        objects.filter(({ kind: is, metadata }) => is === wanted && 'name' in match && metadata.name === match.name),
      ]),
    );
  }
  return { answers, settled: false };
}

describe('requirements in stages', () => {
  test('every answer repeats what was asked for before, and the last is the kind’s own', () => {
    const stages = fc.integer({ min: 1, max: mostStages });
    const missing = fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined });
    fc.assert(
      fc.property(stages, missing, (links, without) => {
        const { answers, settled } = callUntilStable(following(links), hubWithout(without));
        expect(settled).toBe(true);
        expect(answers.slice(0, -1).map(({ outcome }) => outcome)).toEqual(answers.slice(1).map(() => 'incomplete'));
        expect(answers.at(-1)?.outcome).toBe('accepted');
        answers.slice(1).forEach((answer, index) => {
          const names = [...answer.requirements.keys()];
          expect(names).toEqual(expect.arrayContaining([...(answers[index]?.requirements.keys() ?? [])]));
        });
      }),
    );
  });

  test('what does not exist is brought as nothing, and ends the questions', () => {
    const { answers } = callUntilStable(following(mostStages), hubWithout(0));
    expect([...(answers.at(-1)?.requirements.keys() ?? [])]).toEqual(['platform', 'link-1']);
  });

  test('one stage more than Crossplane plays never ends', () => {
    expect(callUntilStable(following(mostStages), hubWithout(undefined)).settled).toBe(true);
    expect(callUntilStable(following(mostStages + 1), hubWithout(undefined)).settled).toBe(false);
  });
});
