import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyOfProject } from '../defects/copy.mjs';
import { PROJECT, run, runInstalled } from '../lib/run.mjs';

/**
 * Makes a sample module and a sample report in a copy of the committed files, compiles and tests them there,
 * and deletes them with the copy. It takes minutes: `npm run test:full` runs it.
 */
jest.setTimeout(15 * 60_000);

/** @type {string} */
let copy;

/** @param {string} program @param {string[]} args @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options] */
async function succeeds(program, args, { cwd = copy, env = {} } = {}) {
  const { code, output } = await runInstalled(program, args, { cwd, env });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}\n${output}`);
  return output;
}

/** @param {string[]} args */
async function create(...args) {
  const { code, output } = await run(process.execPath, [
    join(PROJECT, 'tools', 'run.cjs'),
    'new',
    ...args,
    '--project',
    copy,
  ]);
  if (code !== 0) throw new Error(output);
  return output;
}

const tables = {
  'grant-bid': 'organisation',
  'supervision-memo': 'staff',
  'panel-paper': 'membership',
  'home-check': 'bureau',
  'visit-kind': 'reference',
};
const moduleOf = (/** @type {string} */ rows) =>
  rows === 'bureau' ? 'beneficiaries/cases' : 'services';

/** What the command printed, by what it made. @type {Map<string, string>} */
const printed = new Map();

beforeAll(async () => {
  copy = await copyOfProject();
  const names = ['--ka', 'სახლში ვიზიტები', '--en', 'Home visits'];
  printed.set('home-visits', await create('module', 'home-visits', ...names));
  await create('report', 'open-cases', '--ka', 'ღია საქმეები', '--en', 'Open cases');
  for (const [name, rows] of Object.entries(tables))
    printed.set(name, await create('table', name, '--module', moduleOf(rows), '--rows', rows));
  for (const workspace of ['packages/contract', 'packages/client'])
    await succeeds('tsc', ['-p', 'tsconfig.build.json'], { cwd: join(copy, workspace) });
});
afterAll(() => rmSync(dirname(copy), { recursive: true, force: true }));

it('writes a module, and names the commands that follow', () => {
  expect(printed.get('home-visits')).toContain('apps/api/src/modules/home-visits/index.ts');
  expect(printed.get('home-visits')).toContain('npm run openapi');
});

it.each(Object.entries(tables))('writes a table: %s, rows of %s', (name, rows) => {
  expect(printed.get(name)).toContain(
    `apps/api/src/modules/${moduleOf(rows)}/persistence/${name}.entity.ts`,
  );
});

it.each(['apps/api', 'apps/web', 'apps/e2e'])(
  'writes a module, a report and tables that compile: %s',
  (workspace) =>
    succeeds('tsc', ['--noEmit', '-p', 'tsconfig.json'], { cwd: join(copy, workspace) }),
);

it('keeps format, lint and the rules of dependencies', async () => {
  const { output } = await run(
    'git',
    ['ls-files', '--modified', '--others', '--exclude-standard', 'apps', 'packages'],
    { cwd: copy },
  );
  const written = output.trim().split('\n');
  expect(written).toContain('apps/api/src/modules/home-visits/index.ts');
  await succeeds('prettier', ['--check', '--log-level=warn', '--ignore-unknown', ...written]);
  await succeeds('oxlint', ['--deny-warnings', 'apps', 'packages']);
});

it('writes a module whose tests pass, with its access, life cycle, timeline and Today line', async () => {
  await run(process.execPath, ['dist/schema/write-openapi.js'], {
    cwd: join(copy, 'packages/contract'),
  });
  await succeeds('tsc', ['-p', 'tsconfig.build.json'], { cwd: join(copy, 'apps/api') });
  for (const page of ['consequences:docs', 'events:docs', 'permissions:docs']) {
    const documented = await run('npm', ['run', '-s', page, '-w', '@gza/api'], { cwd: copy });
    expect(documented).toMatchObject({ code: 0 });
  }
  const permissions = readFileSync(join(copy, 'docs/permissions.md'), 'utf8');
  expect(permissions).toContain(
    '### homeVisit.write\n\nCreate a home visit, complete or cancel it.',
  );
  const env = { GZA_WRITE_EXPECTED: '1' };
  await succeeds(
    'jest',
    [
      '--selectProjects',
      'unit',
      'api',
      '--testPathPatterns',
      'architecture/reviewed|platform/grants|platform/row-access/row-access',
    ],
    { env },
  );
  const matrix = readFileSync(join(copy, 'apps/api/test/expected/role-matrix.csv'), 'utf8');
  expect(matrix).toContain('createHomeVisit');
  const access = readFileSync(join(copy, 'apps/api/test/expected/row-access.csv'), 'utf8');
  for (const [name, rows] of Object.entries(tables))
    expect(access).toMatch(new RegExp(`^${name.replaceAll('-', '_')},${rows},`, 'mu'));
  await succeeds('jest', [
    '--selectProjects',
    'unit',
    'web',
    'api',
    '--testPathPatterns',
    'home-visits|open-cases|schema/descriptions|schema/openapi|-rows.test|overview/contributions|app/navigation|admin/events|sql/statements|platform/schema|platform/row-access/row-access|platform/column-access|sql/published|architecture',
  ]);
  // The operations that were there before are in the matrix of the project's own tests.
  await succeeds('jest', [
    '--selectProjects',
    'api',
    '--testPathPatterns',
    'platform/role-matrix',
    '--testNamePattern',
    'HomeVisit',
  ]);
});

it('refuses a name that is taken', async () => {
  await expect(
    create('module', 'home-visits', '--ka', 'ვიზიტები', '--en', 'Home visits'),
  ).rejects.toThrow(
    /apps\/api\/src\/modules\/home-visits\/.* is there already: choose another name\./u,
  );
});

it('refuses rows of another shape for a module, and a table of no shape or module', async () => {
  await expect(
    create('module', 'bids', '--ka', 'განაცხადები', '--en', 'Bids', '--rows', 'organisation'),
  ).rejects.toThrow(/npm run new -- table bids --module <module> --rows organisation/u);
  await expect(create('table', 'bid', '--module', 'services', '--rows', 'x')).rejects.toThrow(
    /--rows is "x": give one of bureau, organisation, staff, membership, reference/u,
  );
  await expect(create('table', 'bid', '--module', 'x', '--rows', 'staff')).rejects.toThrow(
    /--module is "x", which has no folder persistence/u,
  );
});
