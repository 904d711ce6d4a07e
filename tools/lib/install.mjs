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
 * @property {boolean} [dev]
 * @property {boolean} [devOptional]
 */

/**
 * What a command needs: `start` is what builds and runs the project, its dependencies in the sense of npm;
 * `everything` has the tools that test and check it besides, two thirds of the packages.
 *
 * @typedef {'start' | 'everything'} Extent
 */

/**
 * Runs `npm ci` when the packages on disk are not those of package-lock.json.
 *
 * @param {string} project
 * @param {Extent} extent
 * @throws {UserError}
 */
export async function ensureInstalled(project, extent) {
  // A test that starts a command must not have its own packages replaced under its feet.
  if (process.env.JEST_WORKER_ID || isInstalled(project, extent)) return;
  // Said either way, because npm also looks at NODE_ENV.
  const dev = extent === 'start' ? '--omit=dev' : '--include=dev';
  const { code, output } = await step('installing packages (a minute or two the first time)', () =>
    npm(['ci', dev, '--no-audit', '--no-fund', '--loglevel=error'], project),
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
 * @param {Extent} extent
 * @returns {boolean}
 */
export function isInstalled(project, extent) {
  const noted = join(project, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const wanted = packagesIn(join(project, 'package-lock.json'));
  const installed = packagesIn(noted);
  return Object.entries(wanted).every(([path, { version, optional, dev, devOptional }]) => {
    if (!path.includes('node_modules/') || (dev && extent === 'start')) return true;
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
