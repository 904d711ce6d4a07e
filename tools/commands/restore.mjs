import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { withDatabase } from '../backup/database.mjs';
import { runProgram } from '../backup/program.mjs';
import { UserError } from '../lib/user-error.mjs';

/**
 * `npm run restore -- FILE`: a backup into an empty database, which is created when Gza keeps its own.
 *
 * @param {string[]} args
 */
export async function main([file]) {
  if (!file) throw new UserError('Name the backup: npm run restore -- FILE.');
  const source = resolve(file);
  if (!existsSync(source))
    throw new UserError(`There is no file ${source}: name the file of a backup.`);
  return withDatabase({ mustExist: false }, (env) => runProgram('restore.js', [source], env));
}
