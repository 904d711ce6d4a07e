/** Browser journeys. `npm run test:e2e`; with E2E_URL they run against a running server. */
export default {
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/src/**/*.e2e.ts'],
  testEnvironment: '<rootDir>/src/support/browser-environment.mjs',
  // `source` reads the labels of the contract as TypeScript, as the other suites do.
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } },
        module: { type: 'commonjs' },
      },
    ],
  },
  globalSetup: '<rootDir>/src/support/start-product.mjs',
  globalTeardown: '<rootDir>/src/support/stop-product.mjs',
  testTimeout: 120_000,
  // Browsers are heavy; two at once on a small machine only wait for each other.
  maxWorkers: 1,
};
