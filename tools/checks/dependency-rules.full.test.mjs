import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PROJECT = join(__dirname, '..', '..');
const RULES = join(PROJECT, '.dependency-cruiser.cjs');

/** @type {string} */
let project;
beforeEach(() => (project = realpathSync(mkdtempSync(join(tmpdir(), 'gza-rules-')))));
afterEach(() => rmSync(project, { recursive: true, force: true }));

/**
 * Creates a project of the given files and checks the rules against it. dependency-cruiser is an ES module
 * that Jest cannot load, so it runs in a process of its own, as in `npm run check`.
 *
 * @param {Record<string, string>} files
 * @returns {{ rule: string, from: string, to: string, mend: string }[]}
 */
function breachesIn(files) {
  const everywhere = {
    'packages/contract/package.json': JSON.stringify({
      name: '@gza/contract',
      exports: { '.': { source: './src/index.ts', default: './dist/index.js' } },
    }),
    'packages/contract/src/index.ts': 'export const contract = 1;',
    ...files,
  };
  for (const [path, text] of Object.entries(everywhere)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  linkPackages();
  const script = `
    import { checkDependencies } from ${JSON.stringify(join(PROJECT, 'tools/checks/dependency-graph.mjs'))};
    const { breaches } = await checkDependencies(...${JSON.stringify([project, RULES])});
    console.log(JSON.stringify(breaches));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  );
}

/** Links the installed packages, and the contract of the test as a package of the workspace. */
function linkPackages() {
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, '@gza'), { recursive: true });
  for (const name of readdirSync(join(PROJECT, 'node_modules'))) {
    if (name !== '@gza' && !name.startsWith('.'))
      symlinkSync(join(PROJECT, 'node_modules', name), join(modules, name));
  }
  symlinkSync(join(project, 'packages/contract'), join(modules, '@gza/contract'));
}

const MODULES = 'apps/api/src/modules';

/**
 * One violation for each rule: the offending file first, then the files that it imports.
 *
 * @type {Record<string, Record<string, string>>}
 */
const breaches = {
  'everything-resolves': { [`${MODULES}/plans/plan.ts`]: `import './nowhere.js';` },
  'no-cycles': {
    [`${MODULES}/plans/plan.ts`]: `import type { Goal } from './goal.js'; export type Plan = Goal;`,
    [`${MODULES}/plans/goal.ts`]: `import type { Plan } from './plan.js'; export type Goal = Plan;`,
  },
  'product-knows-no-tests': {
    [`${MODULES}/plans/plan.ts`]: `import { anna } from './plan.fixture.js'; console.log(anna);`,
    [`${MODULES}/plans/plan.fixture.ts`]: `export const anna = 1;`,
  },
  'contract-stands-alone': {
    'packages/contract/src/plans.ts': `import '../../client/src/client.js';`,
    'packages/client/src/client.ts': `export const client = 1;`,
  },
  'client-knows-only-the-contract': {
    'packages/client/src/client.ts': `import '../../../apps/api/src/modules/plans/index.js';`,
    [`${MODULES}/plans/index.ts`]: `export const plans = 1;`,
  },
  'apps-meet-over-http': {
    'apps/web/src/platform/api.ts': `import '../../../api/src/modules/plans/index.js';`,
    [`${MODULES}/plans/index.ts`]: `export const plans = 1;`,
  },
  'the-demo-stands-outside': {
    'apps/demo/src/load.ts': `import { plans } from '../../api/src/modules/plans/index.js'; console.log(plans);`,
    [`${MODULES}/plans/index.ts`]: `export const plans = 1;`,
  },
  'platform-knows-no-module': {
    'apps/api/src/platform/jobs/jobs.ts': `const plans = () => import('../../modules/plans/index.js'); plans();`,
    [`${MODULES}/plans/index.ts`]: `export const plans = 1;`,
  },
  'nobody-imports-the-server': {
    [`${MODULES}/plans/plan.ts`]: `import type { Server } from '../../server.js'; export type Plan = Server;`,
    'apps/api/src/server.ts': `export interface Server { port: number }`,
  },
  'modules-meet-at-the-index': {
    [`${MODULES}/services/referral.ts`]: `import { plan } from '../plans/plan.js'; console.log(plan);`,
    [`${MODULES}/plans/plan.ts`]: `export const plan = 1;`,
  },
  'rooms-meet-at-the-index': {
    [`${MODULES}/beneficiaries/case-file/consent.ts`]: `import { move } from '../cases/move.js'; move();`,
    [`${MODULES}/beneficiaries/cases/move.ts`]: `export const move = () => 1;`,
  },
  'typeorm-stays-in-persistence': {
    [`${MODULES}/plans/commands/approve-plan.ts`]: `import { DataSource } from 'typeorm'; console.log(DataSource);`,
  },
  'fastify-stays-at-the-edge': {
    [`${MODULES}/plans/commands/approve-plan.ts`]: `import type { FastifyRequest } from 'fastify'; export type R = FastifyRequest;`,
  },
  'rules-are-pure': {
    [`${MODULES}/plans/plan.rules.ts`]: `import { plans } from './persistence/plan.views.js'; console.log(plans);`,
    [`${MODULES}/plans/persistence/plan.views.ts`]: `export const plans = 1;`,
  },
  'features-do-not-meet': {
    'apps/web/src/features/plans/page.tsx': `import { Row } from '../services/row.js'; export const Page = () => <Row />;`,
    'apps/web/src/features/services/row.tsx': `export const Row = () => <p />;`,
  },
  'features-know-no-app': {
    'apps/web/src/features/plans/page.tsx': `import { routes } from '../../app/routes.js'; export const Page = () => <p>{routes}</p>;`,
    'apps/web/src/app/routes.tsx': `export const routes = 1;`,
  },
  'shared-knows-no-feature': {
    'apps/web/src/ui/button.tsx': `import { plans } from '../features/plans/queries.js'; export const Button = () => <b>{plans}</b>;`,
    'apps/web/src/features/plans/queries.ts': `export const plans = 1;`,
  },
  'shared-knows-no-domain': {
    'apps/web/src/platform/format.ts': `import { caseLabels } from '../domain/labels.js'; console.log(caseLabels);`,
    'apps/web/src/domain/labels.ts': `export const caseLabels = 1;`,
  },
  'kit-calls-no-operation': {
    'apps/web/src/ui/picker.tsx': `import { read } from '../platform/data/queries.js'; export const Picker = () => <p>{read}</p>;`,
    'apps/web/src/platform/data/queries.ts': `export const read = 1;`,
  },
  'mantine-stays-in-ui': {
    'apps/web/src/features/plans/page.tsx': `import { Button } from '@mantine/core'; export const Page = () => <Button />;`,
  },
  'icons-have-one-door': {
    'apps/web/src/features/plans/page.tsx': `import Plus from 'virtual:icon/plus'; export const Page = () => <Plus />;`,
  },
  'forms-use-only-the-form-state': {
    'apps/web/src/platform/forms/field.tsx': `import '@mantine/core/styles/Button.layer.css'; export const Field = () => <p />;`,
  },
};

describe('the dependency rules', () => {
  it('have a planted breach each', () => {
    const { forbidden } = require(RULES);
    expect(Object.keys(breaches).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it.each(Object.entries(breaches))('%s', (rule, files) => {
    const found = breachesIn(files);
    expect(found.map((breach) => breach.rule)).toEqual([rule]);
    expect(Object.keys(files)).toContain(found[0].from);
    expect(found[0].mend).toMatch(/: .{20,}/);
  });

  it.each([
    ['import type', `import type { Server } from '../../server.js'; export type S = Server;`],
    ['an inline type', `import { type Server } from '../../server.js'; export type S = Server;`],
    ['export from', `export { start } from '../../server.js';`],
    ['export all', `export * from '../../server.js';`],
    ['a dynamic import', `export const s = () => import('../../server.js');`],
    ['an import in a type', `export type S = import('../../server.js').Server;`],
    ['an import for its effect', `import '../../server.js';`],
  ])('see %s', (_form, text) => {
    const found = breachesIn({
      [`${MODULES}/plans/plan.ts`]: text,
      'apps/api/src/server.ts': `export interface Server { port: number } export const start = 1;`,
    });
    expect(found.map((breach) => breach.rule)).toEqual(['nobody-imports-the-server']);
  });

  it('leave alone what the architecture allows', () => {
    const allowed = {
      'packages/client/src/client.ts': `import { contract } from '@gza/contract'; export const client = contract;`,
      'apps/api/src/server.ts': `import fastify from 'fastify'; import './modules/plans/index.js'; fastify();`,
      'apps/api/src/platform/db/database.ts': `import { DataSource } from 'typeorm'; console.log(DataSource);`,
      'apps/api/src/migrations/1790000000000-plans.ts': `import type { MigrationInterface } from 'typeorm'; export type M = MigrationInterface;`,
      [`${MODULES}/plans/index.ts`]: `export * from './plan.lookup.js'; export * from './plan.routes.js';`,
      [`${MODULES}/plans/plan.lookup.ts`]: `export const plan = 1;`,
      [`${MODULES}/plans/plan.routes.ts`]: `import type { FastifyInstance } from 'fastify'; export type App = FastifyInstance;`,
      [`${MODULES}/plans/persistence/plan.entity.ts`]: `import { Entity } from 'typeorm'; @Entity() export class Plan {}`,
      [`${MODULES}/services/referral.ts`]: `import { plan } from '../plans/index.js'; console.log(plan);`,
      [`${MODULES}/services/referral.rules.ts`]: `import { contract } from '@gza/contract'; console.log(contract);`,
      'apps/web/src/ui/button.tsx': `import { Button } from '@mantine/core'; import './button.css'; export { Button };`,
      'apps/web/src/ui/button.css': ``,
      'apps/web/src/ui/icons/icons.ts': `export { default as IconPlus } from 'virtual:icon/plus';`,
      'apps/web/src/platform/forms/form.ts': `import { useForm } from '@mantine/form'; export { useForm };`,
      'apps/web/src/platform/data/queries.ts': `export const read = 1;`,
      'apps/web/src/domain/people.ts': `import { read } from '../platform/data/queries.js'; export const people = read;`,
      'apps/web/src/features/plans/page.tsx': `import { Button } from '../../ui/button.js'; import { people } from '../../domain/people.js'; export const Page = () => <Button>{people}</Button>;`,
      'apps/web/src/app/routes.tsx': `export const routes = () => import('../features/plans/page.js');`,
    };
    expect(breachesIn(allowed)).toEqual([]);
  });
});
