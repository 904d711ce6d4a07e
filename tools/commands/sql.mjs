import { parseArgs } from 'node:util';
import { PROJECT, build } from '../lib/run.mjs';
import { step } from '../lib/progress.mjs';
import { UserError } from '../lib/user-error.mjs';
import { unformattedFiles } from '../sql/files.mjs';
import { formatSql } from '../sql/format.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {{ name: string, text: string, file: string }} Registered */

/** @returns {Promise<Registered[]>}  every statement of the built server */
async function statementsOfServer() {
  await step('building', async () => {
    const { code, output } = await build(['@gza/api']);
    if (code !== 0) throw new UserError(`The API does not build:\n${output}`);
  });
  const dist = join(PROJECT, 'apps/api/dist');
  await import(pathToFileURL(join(dist, 'server.js')).href);
  const { registeredStatements } = await import(
    pathToFileURL(join(dist, 'platform/db/statement.js')).href
  );
  return registeredStatements();
}

/** @param {boolean} write */
function formatFiles(write) {
  const files = unformattedFiles({ write });
  for (const file of files) console.log(write ? `formatted ${file}` : file);
  if (!write && files.length > 0)
    throw new UserError(
      `The SQL of ${files.length} files is not formatted: run "npm run sql -- --format".`,
    );
}

/**
 * `npm run sql`: lists the statements of the server; `npm run sql -- today record` prints the statements
 * whose names begin with these words, as PostgreSQL gets them, formatted; `--file` selects by source file.
 * `--format` formats the SQL in the sources, `--check` names the files that are not formatted.
 *
 * @param {string[]} args
 */
export async function main(args) {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      file: { type: 'string' },
      format: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  });
  if (values.format || values.check) return formatFiles(values.format);
  const statements = await statementsOfServer();
  const wanted = statements.filter(
    ({ name, file }) =>
      positionals.some((prefix) => name.startsWith(prefix)) ||
      (values.file !== undefined && file.includes(values.file)),
  );
  if (positionals.length === 0 && values.file === undefined) {
    for (const { name, file } of statements)
      console.log(`${(name || 'unnamed').padEnd(44)} ${file}`);
    return;
  }
  if (wanted.length === 0)
    throw new UserError(
      `No statement is named so: "npm run sql" lists the ${statements.length} there are.`,
    );
  for (const { name, file, text } of wanted)
    console.log(`-- ${name || 'unnamed'} (${file})\n${formatSql(text)};\n`);
}
