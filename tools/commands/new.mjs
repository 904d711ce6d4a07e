import { parseArgs } from 'node:util';
import { newModule } from '../generator/module.mjs';
import { marksOf } from '../generator/names.mjs';
import { newReport } from '../generator/report.mjs';
import { newScreen } from '../generator/screen.mjs';
import { shapes } from '../generator/shapes.mjs';
import { newTable } from '../generator/table.mjs';
import { PROJECT, runInstalled } from '../lib/run.mjs';
import { UserError } from '../lib/user-error.mjs';

const kinds = { module: newModule, report: newReport, screen: newScreen };
const usage = `npm run new -- module|report|screen <name> --ka "…" --en "…" [--record <one-record>]
npm run new -- table <name> --module <module> --rows ${Object.keys(shapes).join('|')}
see docs/how-to.`;

const next = {
  module: `Then:
  npm run openapi
  GZA_WRITE_EXPECTED=1 npx jest --selectProjects unit --testPathPatterns architecture/reviewed
  GZA_WRITE_EXPECTED=1 npx jest --selectProjects api --testPathPatterns platform/grants platform/row-access
  npx jest --testPathPatterns <name>
and read docs/how-to/add-a-module.md.`,
  report:
    'Then: npx jest --selectProjects api --testPathPatterns reporting/<name>, and read docs/how-to/add-a-report.md.',
  table: `Then:
  GZA_WRITE_EXPECTED=1 npx jest --selectProjects api --testPathPatterns platform/grants platform/row-access
  npx jest --selectProjects api --testPathPatterns <name>-rows platform/schema platform/column-access
and read docs/how-to/row-access-and-grants.md.`,
  screen: 'Then: npx jest --selectProjects web --testPathPatterns <name>, and npm run check.',
};

/**
 * A module, a report or a screen, which have a title in both languages.
 *
 * @param {string} project
 * @param {string} kind
 * @param {string} name
 * @param {{ ka?: string, en?: string, record?: string, rows?: string }} values
 */
function newFromTitle(project, kind, name, { ka = '', en = '', record, rows = 'bureau' }) {
  if (!(kind in kinds)) throw new UserError(usage);
  if (rows !== 'bureau')
    throw new UserError(
      `A new ${kind} is about beneficiaries, so its rows are those of a bureau. For rows of another shape add a table to a module: npm run new -- table ${name} --module <module> --rows ${rows}.`,
    );
  const marks = marksOf({
    name,
    ka,
    en,
    // A report has no record; any name will do.
    ...(kind === 'report' ? { record: `${name}-unit` } : record && { record }),
  });
  return kinds[/** @type {keyof typeof kinds} */ (kind)](project, marks);
}

/**
 * `npm run new`: writes the skeleton of a module, a table, a report or a screen, with its tests.
 *
 * @param {string[]} args
 */
export async function main(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ka: { type: 'string' },
      en: { type: 'string' },
      record: { type: 'string' },
      module: { type: 'string' },
      rows: { type: 'string' },
      project: { type: 'string' },
    },
  });
  const [kind = '', name = ''] = positionals;
  const project = values.project ?? PROJECT;
  const files =
    kind === 'table'
      ? newTable(project, { name, module: values.module ?? '', rows: values.rows ?? '' })
      : newFromTitle(project, kind, name, values);
  await runInstalled('prettier', ['--write', '--log-level=warn', ...files], { cwd: project });
  for (const file of files) console.log(file);
  console.log(next[/** @type {keyof typeof next} */ (kind)].replaceAll('<name>', name));
}
