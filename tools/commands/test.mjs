import { build, runInstalled } from '../lib/run.mjs';
import { step } from '../lib/progress.mjs';
import { UserError } from '../lib/user-error.mjs';

/**
 * `npm test`: every suite that needs no browser, on a real PostgreSQL. The smoke suite drives the
 * built server, hence the build. Arguments go to Jest: `npm test -- referrals`. The tests of a file
 * run in any order; Jest prints its seed, and `npm test -- --seed=N` repeats that order.
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
  const { code } = await runInstalled('jest', ['--randomize', ...args], { show: true });
  return code;
}
