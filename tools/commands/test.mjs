import { build, runInstalled } from '../lib/run.mjs';
import { step } from '../lib/progress.mjs';
import { UserError } from '../lib/user-error.mjs';

/**
 * `npm test`: every suite that needs no browser, on a real PostgreSQL. The smoke suite drives the
 * built server, hence the build. Arguments go to Jest: `npm test -- referrals`. With
 * `--randomize` the tests of a file run in any order; Jest prints its seed for `--seed=N`.
 *
 * @param {string[]} args
 */
export async function main(args) {
  await step('building', async () => {
    const { code, output } = await build();
    if (code !== 0) {
      console.error(output.trim());
      throw new UserError('The build failed for the reason above, so nothing was tested.');
    }
  });
  const { code } = await runInstalled('jest', [...args], { show: true });
  return code;
}
