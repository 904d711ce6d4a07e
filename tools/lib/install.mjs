import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './progress.mjs';
import { run } from './run.mjs';
import { UserError } from './user-error.mjs';

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {boolean} [link]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 */

/**
 * Runs `npm ci` when the packages on disk are not those of package-lock.json.
 *
 * @param {string} project
 * @throws {UserError}
 */
export async function ensureInstalled(project) {
  // A test that starts a command must not have its own packages replaced under its feet.
  if (process.env.JEST_WORKER_ID || isInstalled(project)) return;
  const { code, output } = await step('installing packages (a minute or two the first time)', () =>
    // Development packages too, whatever NODE_ENV says: they build and start the project.
    npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], project),
  );
  if (code !== 0) {
    const reason =
      /npm error (?!code|A complete log|Log files)(.+)/.exec(output)?.[1] ?? `exit code ${code}`;
    throw new UserError(
      `npm ci failed (${reason}): check the network and the free disk space, then run the command again.`,
    );
  }
}

/**
 * Compares contents, not dates: npm notes in node_modules/.package-lock.json what it installed, and writes
 * that file last, so that an interrupted installation counts as none.
 *
 * @param {string} project
 * @returns {boolean}
 */
export function isInstalled(project) {
  const noted = join(project, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const wanted = packagesIn(join(project, 'package-lock.json'));
  const installed = packagesIn(noted);
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (!path.includes('node_modules/')) return true;
    // Optional ones are mostly binaries of other platforms.
    if (!installed[path]) return Boolean(optional || devOptional);
    return installed[path].version === version;
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, LockEntry>}
 */
const packagesIn = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages;

/**
 * Runs the npm that started this process, else the one on the path.
 *
 * @param {string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  const self = process.env.npm_execpath;
  return self?.endsWith('.js')
    ? run(process.execPath, [self, ...args], { cwd })
    : run('npm', args, { cwd });
}
