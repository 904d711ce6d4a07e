import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  endpoints,
  hasPermission,
  mergePermissions,
  permissionNames,
  permissions,
  roles,
  rolesWith,
  stateMachines,
  todayKindNames,
  todayKindOf,
  type EndpointSpec,
  type StateMachine,
} from '@gza/contract';
import { permissionSummaries } from '@gza/contract/permission-summaries';
import { permissionsDocument } from '../../src/permissions-document.js';
import { sourcesOf } from '../../src/source-files.js';

const root = path.join(__dirname, '../../../..');

/** The sources under a folder, without tests and fixtures. */
const sourcesIn = (folder: string): { file: string; text: string }[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/u.test(file) && !/\.(?:test|fixture)\.tsx?$/u.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

const contract = sourcesIn('packages/contract/src');
const product = [...sourcesIn('apps/api/src'), ...sourcesIn('apps/web/src')];

describe('the table of permissions', () => {
  it.each(permissionNames)('%s says in one sentence what it allows', (name) => {
    expect(permissionSummaries[name]).toMatch(/^[A-Z].*[^.]\.$/u);
  });

  it('has no sentence about a permission that does not exist', () => {
    expect(Object.keys(permissionSummaries)).toEqual(permissionNames);
  });

  it.each(permissionNames)('%s is named by subject and action, and given to roles once', (name) => {
    expect(name).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/u);
    const given = rolesWith(name);
    expect(given.length).toBeGreaterThan(0);
    expect(given).toEqual([...new Set(given)]);
    expect(given.filter((role) => !roles.includes(role))).toEqual([]);
  });

  it('refuses a name that two modules use, and names it', () => {
    const reads = { 'plan.read': ['head'] } as const;
    expect(() => mergePermissions({ plans: reads, services: reads })).toThrow(
      'services: the permission plan.read is declared twice',
    );
  });

  it('answers for a role by its table', () => {
    expect(rolesWith('plan.approve')).toEqual(['supervisor', 'head']);
    expect(roles.filter((role) => hasPermission(role, 'plan.approve'))).toEqual([
      'supervisor',
      'head',
    ]);
  });
});

describe('the uses of permissions', () => {
  const byEndpoint = (Object.entries(endpoints) as [string, EndpointSpec][]).filter(
    ([, { access }]) => !('public' in access),
  );

  it.each(byEndpoint)('%s names a permission that exists', (_operation, { access }) => {
    expect('permission' in access && access.permission in permissions).toBe(true);
  });

  it('names permissions that exist at every edge and every line of Today', () => {
    const named = [
      ...(Object.values(stateMachines) as StateMachine[])
        .flatMap(({ transitions }) => transitions)
        .flatMap(({ by }) => by ?? []),
      ...todayKindNames.map((kind) => todayKindOf(kind).permission),
    ];
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter((name) => !(name in permissions))).toEqual([]);
  });

  it('leaves no permission unused: mend by naming it where it is asked for, or by removing it', () => {
    const askers = [
      ...contract.filter(({ file }) => !file.endsWith('/permissions.ts')),
      ...product,
    ].map(({ text }) => text);
    const unused = permissionNames.filter((name) => !askers.some((t) => t.includes(`'${name}'`)));
    expect(unused).toEqual([]);
  });
});

/** Files that ask for a role by its name, each with the reason: rows, records and accounts, not rights. */
const askForRoles: Readonly<Record<string, string>> = {
  'apps/api/src/modules/accounts/place.rules.ts': 'an account of a role belongs to a place',
  'apps/api/src/modules/assessments/persistence/today.ts': 'rows: whose tests wait',
  'apps/api/src/modules/overview/persistence/today.views.ts': 'rows: the own cases or all',
  'apps/api/src/modules/plans/persistence/today.ts': 'rows: whose signature is missing',
  'apps/api/src/modules/services/persistence/referral.views.ts': 'columns: what a partner is shown',
  'apps/api/src/modules/sessions/persistence/today.ts': 'rows: mandatory ones, or of own cases',
  'apps/api/src/platform/actor.ts': 'the role of PostgreSQL that an actor works as',
  'apps/web/src/features/admin/users.presenter.ts': 'an account of a role belongs to a place',
  'apps/web/src/features/assessments/components/results.tsx': 'words for whom columns are hidden',
  'apps/web/src/features/attendance/components/record-attendance.tsx':
    'words for whom voluntary programmes are hidden',
};
const oneRole = `'(?:${roles.join('|')})'`;
const comparison = new RegExp(
  `\\brole\\s*[!=]==?\\s*${oneRole}|\\bcase ${oneRole}:|\\bmanagement\\.(?:some|includes)\\(|management as readonly`,
  'u',
);

describe('rights are asked for by their names:', () => {
  it('no endpoint, life cycle or line of Today lists roles; mend by a permission of the module', () => {
    const listing = contract
      .filter(({ file }) => /(?:endpoints|states|today)\.ts$/u.test(file))
      .filter(({ file }) => !file.startsWith('packages/contract/src/today.ts'))
      .filter(({ text }) => /kernel\/roles?(?:-groups)?\.js/u.test(text) || text.match(oneRole));
    expect(listing.map(({ file }) => file)).toEqual([]);
  });

  it('only permissions.ts gives roles by groups', () => {
    const users = contract
      .filter(({ text }) => text.includes('kernel/role-groups.js'))
      .filter(({ file }) => !file.endsWith('/permissions.ts'));
    expect(users.map(({ file }) => file)).toEqual([]);
  });

  it('no other file compares roles; mend by hasPermission, or say in this test which rows it is about', () => {
    const comparing = product
      .filter(({ file }) => !file.startsWith('apps/api/src/migrations/'))
      .filter(({ text }) => comparison.test(text))
      .map(({ file }) => file);
    expect(comparing).toEqual(Object.keys(askForRoles).sort());
  });
});

describe('docs/permissions.md', () => {
  const docs = path.join(root, 'docs');
  const text = readFileSync(path.join(docs, 'permissions.md'), 'utf8');

  it('is what the tables say: npm run permissions:docs', () => {
    expect(text).toBe(permissionsDocument(sourcesOf(path.join(root, 'apps/api/src'))));
  });

  it('links to pages that exist', () => {
    const links = [...text.matchAll(/\]\(([\w/.-]+\.md)/gu)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(existsSync(path.join(docs, link))).toBe(true);
  });
});
