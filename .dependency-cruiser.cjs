/**
 * Who may import whom (docs/architecture.md, "Dependencies go one way"). The groups in the paths are
 * captured, so a new module or feature is covered without anyone listing it.
 *
 * Run by `node tools/checks/dependency-rules.mjs`, a part of `npm run check`. Each comment says how
 * to mend the breach.
 */
'use strict';

const TESTS = '\\.(test|fixture)\\.(ts|tsx)$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'everything-resolves',
      comment:
        'The import leads nowhere, and a rule cannot judge it: correct the path, or install the package.',
      severity: 'error',
      from: {},
      // The build makes these modules (apps/web/icons.plugin.ts).
      to: { couldNotResolve: true, pathNot: '^virtual:icon/' },
    },
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one file, or miss a third: move what both need into a file that needs neither.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'product-knows-no-tests',
      comment:
        'Tests, fixtures and test support are not shipped: move what the product needs into src.',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: [TESTS, '^apps/e2e/'] },
      to: { path: `${TESTS}|^apps/[^/]+/test/|^tools/` },
    },
    {
      name: 'contract-stands-alone',
      comment:
        'The contract describes the API to everybody and so depends on nobody here: move the code to who uses it, or the type into the contract.',
      severity: 'error',
      from: { path: '^packages/contract/' },
      to: { path: '^(apps/|packages/(?!contract/))' },
    },
    {
      name: 'client-knows-only-the-contract',
      comment:
        'The client runs at NGOs and in scripts: everything it needs about the API is in @gza/contract.',
      severity: 'error',
      from: { path: '^packages/client/' },
      to: { path: '^(apps/|packages/(?!client/|contract/))' },
    },
    {
      name: 'apps-meet-over-http',
      comment:
        'API, portal and journeys share no code but the packages: put what both need into @gza/contract, or call the API. Journeys in two languages read the words of the portal, and nothing else of it.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/demo/' },
      to: {
        path: '^apps/',
        // The journeys fill the database with the people of the benchmark.
        pathNot: [
          '^apps/$1/',
          '[.](print-)?texts[.]ts$',
          '/i18n/define-texts[.]ts$',
          '^apps/api/bench/',
        ],
      },
    },
    {
      name: 'the-demo-stands-outside',
      comment:
        'The demo runs the server inside itself and knows what the package exports: add to apps/api/src/embedding.ts what it needs.',
      severity: 'error',
      from: { path: '^apps/demo/src/' },
      to: {
        path: '^apps/(?!demo/)',
        pathNot:
          '^apps/api/src/(embedding|platform/(calendar/(local-date|working-days)|reference|text/georgian))[.]ts$',
      },
    },
    {
      name: 'platform-knows-no-module',
      comment:
        'The platform serves every module and names none: let the module hand it what it needs (see platform/module.ts), or move the code into the module.',
      severity: 'error',
      from: { path: '^apps/api/src/platform/' },
      to: { path: '^apps/api/src/(modules|migrations)/' },
    },
    {
      name: 'nobody-imports-the-server',
      comment:
        'server.ts and the commands assemble everything else: pass what you need as an argument.',
      severity: 'error',
      from: { path: '^apps/api/src/(platform|modules|migrations)/' },
      to: { path: '^apps/api/src/(server|main|migrate|embedding)\\.ts$' },
    },
    {
      name: 'modules-meet-at-the-index',
      comment:
        'Another module is reached through its index.ts only: export a lookup (to read), an event (to react) or a public command there. Its published.ts names the tables that SQL may read (docs/how-to/read-another-modules-rows.md).',
      severity: 'error',
      from: { path: '^apps/api/src/modules/([^/]+)/' },
      to: {
        path: '^apps/api/src/modules/[^/]+/',
        pathNot: '^apps/api/src/modules/($1/|[^/]+/(index|published)\\.ts$)',
      },
    },
    {
      name: 'rooms-meet-at-the-index',
      comment:
        'A room of beneficiaries is reached through its index.ts only: export there what the other room may use (docs/adr/0014-five-rooms-in-beneficiaries.md).',
      severity: 'error',
      from: {
        path: '^apps/api/src/modules/beneficiaries/(people|intake|cases|case-file|timeline)/',
      },
      to: {
        path: '^apps/api/src/modules/beneficiaries/(people|intake|cases|case-file|timeline)/',
        pathNot: '^apps/api/src/modules/beneficiaries/($1/|[a-z-]+/index\\.ts$)',
      },
    },
    {
      name: 'typeorm-stays-in-persistence',
      comment:
        'TypeORM lives in persistence/, migrations/ and platform/db: move the query into a repository or view of the module and import that.',
      severity: 'error',
      from: {
        path: '^apps/api/src/',
        pathNot: '/persistence/|^apps/api/src/(migrations|platform/db)/|data-source\\.ts$',
      },
      to: { path: 'node_modules/typeorm/' },
    },
    {
      name: 'fastify-stays-at-the-edge',
      comment:
        'Fastify lives in *.plugin.ts, *.routes.ts, platform/ and server.ts: let the route take what it needs from the request and pass plain values on.',
      severity: 'error',
      from: {
        path: '^apps/api/src/',
        pathNot: '\\.(plugin|routes)\\.ts$|^apps/api/src/(platform/|server\\.ts$)',
      },
      to: { path: 'node_modules/(fastify|fastify-plugin|@fastify/[^/]+)/' },
    },
    {
      name: 'rules-are-pure',
      comment:
        'Rules and policies are functions of their arguments: load in the command and pass the values in.',
      severity: 'error',
      from: { path: '^apps/api/src/.*\\.(rules|policy)\\.ts$' },
      to: {
        path: '/(persistence|commands)/|^apps/api/src/platform/(db|http)/|node_modules/(pg|typeorm|graphile-worker)/',
      },
    },
    {
      name: 'features-do-not-meet',
      comment:
        'Features of the portal do not import each other: move what both need of the domain to domain/, the rest to platform/ or ui/, or join them in app/.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'features-know-no-app',
      comment:
        'app/ puts the features together: pass what the feature needs down, or move it to domain/ or platform/.',
      severity: 'error',
      from: { path: '^apps/web/src/(features|domain)/' },
      to: { path: '^apps/web/src/(app/|main\\.tsx$)' },
    },
    {
      name: 'shared-knows-no-feature',
      comment:
        'ui/, platform/ and domain/ serve every feature and name none: move the code into the feature, or make it an argument.',
      severity: 'error',
      from: { path: '^apps/web/src/(ui|platform|domain)/' },
      to: { path: '^apps/web/src/(features|app)/' },
    },
    {
      name: 'shared-knows-no-domain',
      comment:
        'ui/ and platform/ know nothing of cases, plans or codes: move the code to domain/, or make it an argument.',
      severity: 'error',
      from: { path: '^apps/web/src/(ui|platform)/' },
      to: { path: '^apps/web/src/domain/' },
    },
    {
      name: 'kit-calls-no-operation',
      comment:
        'Components and the platform call no operation of the API: read and change in domain/ or the feature, and pass the answer down.',
      severity: 'error',
      from: {
        path: '^apps/web/src/(ui|platform)/',
        pathNot: '^apps/web/src/platform/(data/|api\\.ts$)',
      },
      to: { path: '^apps/web/src/platform/(api\\.ts$|data/)' },
    },
    {
      name: 'mantine-stays-in-ui',
      comment:
        'Only ui/ imports the component library and its style sheets (@mantine/hooks draws nothing and is open to all): use or add a wrapper there.',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: '^apps/web/src/(ui|platform/forms)/' },
      to: { path: 'node_modules/@mantine/(?!hooks/)' },
    },
    {
      name: 'icons-have-one-door',
      comment:
        'One file names the icons of the portal (docs/adr/0023): add the icon to ui/icons/icons.ts, and import it from there.',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: '^apps/web/src/ui/icons/icons\\.ts$' },
      to: { path: '^virtual:icon/|node_modules/@(tabler|iconify|iconify-json)/' },
    },
    {
      name: 'forms-use-only-the-form-state',
      comment:
        'platform/forms may use @mantine/form, which draws nothing: put whatever is seen into a wrapper in ui/.',
      severity: 'error',
      from: { path: '^apps/web/src/platform/forms/' },
      to: { path: 'node_modules/@mantine/(?!(form|hooks)/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // TypeScript 7 has no compiler API in JavaScript: `typescript` is version 6 here (docs/adr/0016).
    parser: 'tsc',
    tsPreCompilationDeps: true,
    exclude: { path: '(^|/)(dist|coverage|screenshots)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // The workspace packages are read as TypeScript, as in the tests and in Vite.
      conditionNames: ['source', 'import', 'node', 'default', 'style'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
