import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { fail } from './progress.mjs';
import { PROJECT } from './run.mjs';
import { UserError } from './user-error.mjs';

/** Commands that run the product. The others test or check it. */
const running = new Set(['start', 'dev', 'backup', 'restore']);

/**
 * Installs missing packages, then runs `tools/commands/<name>.mjs`. A UserError becomes one line; any other
 * error is a defect and shows its stack.
 *
 * @param {string} name
 * @param {string[]} args
 */
export async function runCommand(name, args) {
  try {
    const file = join(PROJECT, 'tools', 'commands', `${name}.mjs`);
    if (!name || !existsSync(file))
      throw new UserError(`There is no command "${name}": see "npm run".`);
    await ensureInstalled(PROJECT, running.has(name) ? 'start' : 'everything');
    // Imported late: commands need packages that may have been missing until now.
    const { main } = await import(pathToFileURL(file).href);
    const code = await main(args);
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof UserError) fail(error.message);
    else console.error(error);
  }
}
