import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { withDatabase } from '../backup/database.mjs';
import { runProgram } from '../backup/program.mjs';

/**
 * `npm run backup [-- FILE]`: everything of the database in one file. The server may run meanwhile.
 *
 * @param {string[]} args
 */
export const main = ([file]) =>
  withDatabase({ mustExist: true }, async (env, { dataDir }) => {
    const target = file ? resolve(file) : join(dataDir, 'backups', `${stamp(new Date())}.gza`);
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    return runProgram('backup.js', [target], env);
  });

/** @param {Date} now */
const stamp = (now) => now.toISOString().slice(0, 19).replaceAll(':', '-');
