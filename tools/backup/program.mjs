import { join } from 'node:path';
import { build, PROJECT, run } from '../lib/run.mjs';
import { step } from '../lib/progress.mjs';
import { UserError } from '../lib/user-error.mjs';
import { explanationIn } from '../stack/api.mjs';

/**
 * Runs a program of the built API that reports in its own words.
 *
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @throws {UserError}
 */
export async function runProgram(name, args, env) {
  const built = await step('building', () => build(['@gza/api']));
  if (built.code !== 0) throw new UserError(`The build failed:\n${built.output.trim()}`);
  const program = join(PROJECT, 'apps', 'api', 'dist', name);
  const { code, output } = await run(process.execPath, [program, ...args], { env });
  if (code !== 0) throw new UserError(explanationIn(output));
  console.log(output.trim());
}
