import { parseArgs } from 'node:util';
import { newModule } from '../generator/module.mjs';
import { marksOf } from '../generator/names.mjs';
import { newReport } from '../generator/report.mjs';
import { newScreen } from '../generator/screen.mjs';
import { PROJECT, runInstalled } from '../lib/run.mjs';
import { UserError } from '../lib/user-error.mjs';

const kinds = { module: newModule, report: newReport, screen: newScreen };
const usage =
  'npm run new -- module|report|screen <name> --ka "…" --en "…" [--record <one-record>]: see docs/how-to.';

const next = {
  module: `Then:
  npm run openapi
  GZA_WRITE_EXPECTED=1 npx jest --selectProjects unit --testPathPatterns architecture/reviewed
  GZA_WRITE_EXPECTED=1 npx jest --selectProjects api --testPathPatterns platform/grants
  npx jest --testPathPatterns <name>
and read docs/how-to/add-a-module.md.`,
  report:
    'Then: npx jest --selectProjects api --testPathPatterns reporting/<name>, and read docs/how-to/add-a-report.md.',
  screen: 'Then: npx jest --selectProjects web --testPathPatterns <name>, and npm run check.',
};

/**
 * `npm run new`: writes the skeleton of a module, a report or a screen, with its tests.
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
      project: { type: 'string' },
    },
  });
  const [kind = '', name = ''] = positionals;
  if (!(kind in kinds)) throw new UserError(usage);
  const project = values.project ?? PROJECT;
  const marks = marksOf({
    name,
    ka: values.ka ?? '',
    en: values.en ?? '',
    // A report has no record; its name may be any.
    ...(kind === 'report'
      ? { record: `${name}-unit` }
      : values.record && { record: values.record }),
  });
  const write = kinds[/** @type {keyof typeof kinds} */ (kind)];
  const files = write(project, marks);
  await runInstalled('prettier', ['--write', '--log-level=warn', ...files], { cwd: project });
  for (const file of files) console.log(file);
  console.log(next[/** @type {keyof typeof next} */ (kind)].replaceAll('<name>', name));
}
