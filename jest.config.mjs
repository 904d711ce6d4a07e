import { join } from 'node:path';

/**
 * One configuration for every suite; `npx jest --selectProjects unit` runs one of them.
 *
 * Jest runs CommonJS, the product is ESM: swc compiles on the fly, and the smoke suite
 * (apps/api/test/smoke) drives the built server as it really runs.
 */

// The data that ship with the product, from whichever workspace the tests are started.
process.env.GZA_ASSETS_DIR ??= join(import.meta.dirname, 'data');

/** Slow suites of what seldom changes are named `*.full.test.*`; `npm run test:full` runs them, too. */
const slow = process.env.GZA_FULL === '1' ? [] : ['\\.full\\.test\\.'];

/** @param {{ jsx?: boolean }} [options] */
const swc = ({ jsx = false } = {}) => ({
  '\\.(ts|tsx|js|mjs)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true, tsx: jsx },
        // TypeORM and class-validator read types and class names at run time.
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          react: { runtime: 'automatic' },
        },
        keepClassNames: true,
      },
      module: { type: 'commonjs' },
    },
  ],
});

const shared = {
  rootDir: import.meta.dirname,
  // TypeScript's `./name.js` is `./name.ts` on disk.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // `js` before `mjs`: libraries ship both, and Jest reads CommonJS.
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  testPathIgnorePatterns: ['/node_modules/', ...slow],
  modulePathIgnorePatterns: ['/dist/', '/\\.data/', '/\\.turbo/'],
  // `source` lets the workspace packages be tested without being built.
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  testEnvironment: 'node',
  transform: swc(),
  // Published as ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(uuid|file-type|strtok3|token-types|uint8array-extras|@borewit|@tokenizer)/)',
  ],
};

export const unit = {
  ...shared,
  displayName: 'unit',
  testMatch: [
    '<rootDir>/packages/**/src/**/*.test.ts',
    '<rootDir>/apps/{api,demo}/src/**/*.test.ts',
    '<rootDir>/apps/api/test/architecture/**/*.test.ts',
  ],
};

export const web = {
  ...shared,
  displayName: 'web',
  testMatch: ['<rootDir>/apps/web/src/**/*.test.{ts,tsx}'],
  testEnvironment: '<rootDir>/apps/web/jest-environment.mjs',
  setupFiles: ['<rootDir>/apps/web/jest-setup.ts'],
  testEnvironmentOptions: { customExportConditions: ['source', 'browser'] },
  transform: swc({ jsx: true }),
  moduleNameMapper: {
    ...shared.moduleNameMapper,
    '\\.(css|woff2?|svg|png)$': '<rootDir>/tools/jest/asset.mjs',
    '^virtual:icon/': '<rootDir>/tools/jest/icon.mjs',
  },
};

export const tools = {
  ...shared,
  displayName: 'tools',
  testMatch: ['<rootDir>/tools/**/*.test.mjs', '<rootDir>/apps/api/bench/**/*.test.mjs'],
};

export const api = {
  ...shared,
  displayName: 'api',
  testMatch: ['<rootDir>/apps/{api,demo}/test/**/*.test.ts'],
  testPathIgnorePatterns: [
    ...shared.testPathIgnorePatterns,
    '<rootDir>/apps/api/test/architecture/',
  ],
  globalSetup: '<rootDir>/tools/jest/database-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest/database-teardown.mjs',
};

export default {
  projects: [unit, web, tools, api],
  // Half of every API test is waiting for the database, so every core gets a worker.
  maxWorkers: '100%',
  // Starting servers and databases on a busy machine takes its time.
  testTimeout: 60_000,
};
