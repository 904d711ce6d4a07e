import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { UserError } from '../lib/user-error.mjs';
import { filled } from './names.mjs';

const TEMPLATES = join(import.meta.dirname, 'templates');

/**
 * Copies the templates of a kind into the project. Their folders and names are those of the product, with
 * marks; the ending `.txt` hides them from compilers and linters.
 *
 * @param {string} project
 * @param {string} kind
 * @param {Record<string, string>} marks
 * @returns {string[]} the files, relative to the project
 */
export function writeTemplates(project, kind, marks) {
  const root = join(TEMPLATES, kind);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const plan = files.map((file) => {
    const target = filled(relative(root, file), marks).replace(/\.txt$/u, '');
    return { target, text: filled(readFileSync(file, 'utf8'), marks) };
  });
  const taken = plan.find(({ target }) => existsSync(join(project, target)));
  if (taken) throw new UserError(`${taken.target} is there already: choose another name.`);
  for (const { target, text } of plan) {
    mkdirSync(dirname(join(project, target)), { recursive: true });
    writeFileSync(join(project, target), text);
  }
  return plan.map(({ target }) => target);
}

/**
 * Adds lines to a list of the project: before or after the one line that the anchor matches.
 *
 * @param {string} project
 * @param {{ file: string, before?: RegExp, after?: RegExp, text: string }} insertion
 * @returns {string} the file
 */
export function insert(project, { file, before, after, text }) {
  const path = join(project, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  const anchor = before ?? after;
  if (!anchor) throw new Error('an insertion needs an anchor');
  const found = lines.flatMap((line, index) => (anchor.test(line) ? [index] : []));
  const at = before ? found[0] : found.at(-1);
  if (at === undefined)
    throw new UserError(
      `${file} has no line like ${anchor}: its list has moved, so tell tools/generator where it is.`,
    );
  lines.splice(before ? at : at + 1, 0, ...text.split('\n'));
  writeFileSync(path, lines.join('\n'));
  return file;
}
