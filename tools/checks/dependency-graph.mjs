import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

/**
 * @typedef {object} Breach
 * @property {string} rule
 * @property {string} from
 * @property {string} to    for a cycle, the way round
 * @property {string} mend
 */

/**
 * Checks a project against the rules of .dependency-cruiser.cjs.
 *
 * @param {string} project   the folder that has `apps` and `packages`
 * @param {string} rules     the configuration file
 * @returns {Promise<{ breaches: Breach[], modules: number, imports: number }>}
 */
export async function checkDependencies(project, rules) {
  const folders = ['apps', 'packages'].filter((name) => existsSync(join(project, name)));
  const options = await extractDepcruiseOptions(rules);
  const { output } = await cruise(folders, { ...options, baseDir: project });
  if (typeof output === 'string') throw new Error(output);
  return summarise(output, options.ruleSet?.forbidden ?? []);
}

/**
 * @param {import('dependency-cruiser').ICruiseResult} result
 * @param {{ name?: string, comment?: string }[]} rules
 */
function summarise({ summary }, rules) {
  const breaches = summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    from,
    to: cycle?.length ? cycle.map(({ name }) => name).join(' → ') : to,
    mend: rules.find(({ name }) => name === rule.name)?.comment ?? '',
  }));
  return {
    breaches,
    modules: summary.totalCruised,
    imports: summary.totalDependenciesCruised ?? 0,
  };
}
