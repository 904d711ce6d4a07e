import { TestEnvironment as JsdomEnvironment } from 'jest-environment-jsdom';
import { TestEnvironment as NodeEnvironment } from 'jest-environment-node';

/**
 * The environment of the portal's tests: a document for components (`.test.tsx`) and for the files that ask
 * for one, none for the others, whose suites start in a third of the time without it.
 *
 * @typedef {import('@jest/environment').JestEnvironmentConfig} Config
 * @typedef {import('@jest/environment').EnvironmentContext} Context
 */
export default class WebEnvironment {
  /** @param {Config} config @param {Context} context */
  constructor(config, context) {
    const Environment = context.testPath.endsWith('.tsx') ? JsdomEnvironment : NodeEnvironment;
    return new Environment(config, context);
  }
}
