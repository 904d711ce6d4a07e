import { compareWithFloors, scoresOf } from './scores.mjs';
import { isAskedFor, mutatedFiles } from './options.mjs';

const mutant = (fileName, status) => ({ fileName, status });

describe('the score of the mutation test', () => {
  it('is the share of mutants that a test saw, by the kind of file and of all', () => {
    expect(
      scoresOf([
        mutant('/a/plan.rules.ts', 'Killed'),
        mutant('/a/plan.rules.ts', 'Timeout'),
        mutant('/a/plan.rules.ts', 'Survived'),
        mutant('/a/plan.rules.ts', 'NoCoverage'),
        mutant('/a/plan.policy.ts', 'Killed'),
        mutant('/a/plan.presenter.ts', 'Survived'),
      ]),
    ).toEqual([
      { group: 'rules', detected: 2, valid: 4, score: 50 },
      { group: 'policies', detected: 1, valid: 1, score: 100 },
      { group: 'presenters', detected: 0, valid: 1, score: 0 },
      { group: 'mappers', detected: 0, valid: 0, score: 100 },
      { group: 'all', detected: 3, valid: 6, score: 50 },
    ]);
  });

  it('counts neither excluded mutants nor those that do not run', () => {
    const [rules] = scoresOf([
      mutant('/a/plan.rules.ts', 'Killed'),
      mutant('/a/plan.rules.ts', 'Ignored'),
      mutant('/a/plan.rules.ts', 'RuntimeError'),
      mutant('/a/plan.rules.ts', 'CompileError'),
    ]);
    expect(rules).toEqual({ group: 'rules', detected: 1, valid: 1, score: 100 });
  });

  it.each([
    [79.9, ['rules: 79.9 % is below the floor of 80 %. Test what the survivors above change.'], []],
    [80, [], []],
    [80.99, [], []],
    [82.5, [], ['rules: the floor may rise from 80 to 82 (tools/mutants/floors.json).']],
  ])('%s against a floor of 80', (score, below, above) => {
    expect(
      compareWithFloors([{ group: 'rules', detected: 0, valid: 0, score }], { rules: 80 }),
    ).toEqual({ below, above });
  });

  it('asks nothing of a group without a floor', () => {
    expect(compareWithFloors([{ group: 'all', detected: 0, valid: 9, score: 0 }], {})).toEqual({
      below: [],
      above: [],
    });
  });
});

describe('the files under the mutation test', () => {
  it('are those of the API, the portal and the contract', () => {
    expect(mutatedFiles([])).toEqual([
      'apps/api/src/**/*.{rules,policy,mapper,presenter}.ts',
      'apps/web/src/**/*.{rules,policy,mapper,presenter}.ts',
      'packages/contract/src/**/*.{rules,policy,mapper,presenter}.ts',
    ]);
  });

  it('are those of the folders and files that are named', () => {
    expect(
      mutatedFiles(['apps/web/src/features/plans/', 'apps/api/src/modules/plans/plan.policy.ts']),
    ).toEqual([
      'apps/web/src/features/plans/**/*.{rules,policy,mapper,presenter}.ts',
      'apps/api/src/modules/plans/plan.policy.ts',
    ]);
  });

  it.each([
    ['apps/web/src/features/plans/plan.presenter.ts', [], true],
    ['apps/web/src/features/plans/plan.presenter.ts', ['apps/web/src/features/plans/'], true],
    ['apps/web/src/features/plans/plan.presenter.ts', ['apps/web/src/features/plan'], false],
    [
      'apps/api/src/modules/plans/plan.policy.ts',
      ['apps/api/src/modules/plans/plan.policy.ts'],
      true,
    ],
    ['apps/api/src/modules/plans/plan.rules.ts', ['apps/web', 'apps/api'], true],
  ])('%s of %j: %s', (file, prefixes, asked) => {
    expect(isAskedFor(file, prefixes)).toBe(asked);
  });
});
