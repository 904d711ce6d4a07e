import { unit, web } from '../../jest.config.mjs';

/**
 * The tests beside rules, policies, mappers and presenters, of the API, the portal and the contract
 * alike. None of them needs a page. Stryker adds the folder of the mutated file to `roots`, so Jest
 * reads one folder for a mutant instead of the project, in a quarter of the time.
 */
export default {
  ...web,
  displayName: 'mutants',
  testEnvironment: 'node',
  setupFiles: [],
  moduleNameMapper: {
    // As the portal imports it; the stand-in itself reads the real one.
    '^(?!.*/apps/).*/platform/operations\\.js$': '<rootDir>/tools/mutants/operations.mjs',
    ...web.moduleNameMapper,
  },
  testEnvironmentOptions: unit.testEnvironmentOptions,
  // The copies that Stryker mutates lie in `.data`, which the suites leave out.
  modulePathIgnorePatterns: web.modulePathIgnorePatterns.filter((path) => !path.includes('data')),
  roots: ['<rootDir>/tools/mutants'],
  testMatch: ['<rootDir>/**/*.{rules,policy,mapper,presenter}.test.ts'],
};
