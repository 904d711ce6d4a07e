import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PROJECT = join(__dirname, '..', '..');

/** @type {string} */
let project;
beforeEach(() => (project = mkdtempSync(join(tmpdir(), 'gza-lint-'))));
afterEach(() => rmSync(project, { recursive: true, force: true }));

/**
 * @param {string} path
 * @param {string} text
 * @returns {string}  what the linter says about such a file
 */
function lint(path, text) {
  copyFileSync(join(PROJECT, '.oxlintrc.json'), join(project, '.oxlintrc.json'));
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
  const oxlint = join(PROJECT, 'node_modules', '.bin', 'oxlint');
  return spawnSync(oxlint, ['--deny-warnings', '--format=unix'], { cwd: project, encoding: 'utf8' })
    .stdout;
}

describe('the portal formats dates, numbers and Georgian in one place', () => {
  it.each([
    ['Intl', `export const day = new Intl.DateTimeFormat('ka');`],
    ['Intl', `export const day = new window.Intl.DateTimeFormat('ka');`],
    ['toLocaleString', `export const n = (1234.5).toLocaleString('ka');`],
    ['toLocaleDateString', `export const d = new Date().toLocaleDateString();`],
    ['toUpperCase', `export const name = 'გზა'.toUpperCase();`],
  ])('%s is refused in: %s', (name, text) => {
    const output = lint('apps/web/src/features/plans/plan.tsx', text);
    expect(output).toMatch(
      new RegExp(`'(window\\.)?${name}'.*no-restricted-|Unexpected use of '${name}'`),
    );
  });

  it('format.ts may use what it replaces, and the server has a full Intl', () => {
    const text = `export const day = new Intl.DateTimeFormat('ka').format();`;
    expect(lint('apps/web/src/platform/format.ts', text)).not.toContain('no-restricted');
    expect(lint('apps/api/src/platform/calendar/local-date.ts', text)).not.toContain(
      'no-restricted',
    );
  });
});
