import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { importsOf } from './imports.mjs';

/**
 * @typedef {object} Breach
 * @property {string} rule
 * @property {string} from
 * @property {string} to    for a cycle, the way round
 * @property {string} mend
 */

const SOURCE = new Set(['.ts', '.tsx']);
const SKIPPED = new Set(['node_modules', 'dist', 'coverage', 'screenshots']);

/**
 * Holds the rules of .dependency-cruiser.cjs against a project.
 *
 * dependency-cruiser reads TypeScript with the compiler's JavaScript API, which TypeScript 7 no longer
 * has, and its own swc parser does not read JSX. So the imports are taken out here and dependency-cruiser is
 * shown a mirror of the project in which every file consists of its imports alone.
 *
 * @param {string} project   the folder that has `apps` and `packages`
 * @param {string} rules     the configuration file
 * @param {string} [installed]  the folder of node_modules, when it is not the project's
 * @returns {Promise<{ breaches: Breach[], modules: number, imports: number }>}
 */
export async function checkDependencies(project, rules, installed = project) {
  const mirror = realpathSync(mkdtempSync(join(tmpdir(), 'gza-dependencies-')));
  try {
    const folders = ['apps', 'packages'].filter((name) => existsSync(join(project, name)));
    for (const folder of folders) mirrorFolder(join(project, folder), join(mirror, folder));
    linkPackages(installed, mirror);
    const options = await extractDepcruiseOptions(rules);
    const { output } = await cruise(folders, { ...options, baseDir: mirror });
    if (typeof output === 'string') throw new Error(output);
    return summarise(output, options.ruleSet?.forbidden ?? []);
  } finally {
    rmSync(mirror, { recursive: true, force: true });
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function mirrorFolder(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) mirrorFolder(source, target);
      else if (entry.name === 'node_modules') symlinkSync(source, target);
    } else if (entry.isFile()) {
      writeFileSync(target, mirroredText(source));
    }
  }
}

/**
 * @param {string} file
 * @returns {string}
 */
function mirroredText(file) {
  if (basename(file) === 'package.json') return readFileSync(file, 'utf8');
  const extension = extname(file);
  if (!SOURCE.has(extension)) return extension === '.json' ? '{}' : '';
  const imports = importsOf(readFileSync(file, 'utf8'), { jsx: extension === '.tsx' });
  return imports.map((name) => `import ${JSON.stringify(name)};\n`).join('');
}

/**
 * Installed packages are linked as they are; the workspace's own lead back into the mirror.
 *
 * @param {string} installed
 * @param {string} mirror
 */
function linkPackages(installed, mirror) {
  const modules = join(installed, 'node_modules');
  mkdirSync(join(mirror, 'node_modules', '@gza'), { recursive: true });
  for (const name of readdirSync(modules)) {
    if (name !== '@gza' && !name.startsWith('.'))
      symlinkSync(join(modules, name), join(mirror, 'node_modules', name));
  }
  const packages = join(mirror, 'packages');
  for (const name of existsSync(packages) ? readdirSync(packages) : []) {
    symlinkSync(join(packages, name), join(mirror, 'node_modules', '@gza', name));
  }
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
