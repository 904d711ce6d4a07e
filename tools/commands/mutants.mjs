import { runInstalled } from '../lib/run.mjs';
import { UserError } from '../lib/user-error.mjs';

const projects = ['unit', 'web'];

/**
 * `npm run mutants`: changes the rules, policies, mappers and presenters one place at a time and sees a
 * test fail. It takes long, and is no part of the check. Arguments: `unit` or `web`, then what Stryker
 * knows, such as `--mutate apps/api/src/modules/plans/plan.rules.ts`.
 *
 * @param {string[]} args
 */
export async function main(args) {
  const [first = '', ...rest] = args;
  const named = projects.includes(first);
  if (!named && first !== '' && !first.startsWith('-'))
    throw new UserError(`"${first}" is no set of mutants. Choose ${projects.join(' or ')}.`);
  const asked = named ? [first] : projects;
  const options = named ? rest : args;
  let failed = 0;
  for (const project of asked) {
    const config = `tools/mutants/${project}.config.mjs`;
    const { code } = await runInstalled('stryker', ['run', config, ...options], { show: true });
    failed ||= code;
  }
  return failed;
}
