import { join } from 'node:path';
import { PROJECT, runInstalled } from '../lib/run.mjs';

/**
 * `npm run test:e2e`: the journeys in Chromium, against the built server with the demo data.
 *
 * @param {string[]} args  for Jest
 */
export async function main(args) {
  const config = join(PROJECT, 'apps', 'e2e', 'jest.config.mjs');
  const { code } = await runInstalled('jest', ['--config', config, ...args], { show: true });
  return code;
}
