import {
  endpointsByModule,
  hasPermission,
  permissionsByModule,
  roles,
  stateMachines,
  todayKindNames,
  todayKindOf,
  type EndpointSpec,
  type Permission,
  type StateMachine,
} from '@gza/contract';
import { permissionSummaries } from '@gza/contract/permission-summaries';
import type { SourceFile } from './source-files.js';
import { alignedTable as table } from './aligned-table.js';

const code = (text: string): string => `\`${text}\``;
const listed = (names: readonly string[]): string => names.map(code).join(', ');

function operationsOf(permission: Permission): string[] {
  const specs = Object.values(endpointsByModule).flatMap(
    (endpoints) => Object.entries(endpoints) as [string, EndpointSpec][],
  );
  return specs
    .filter(([, { access }]) => 'permission' in access && access.permission === permission)
    .map(([operation]) => operation);
}

/** The steps by life cycle, each event once. */
function stepsOf(permission: Permission): string[] {
  return (Object.entries(stateMachines) as [string, StateMachine][]).flatMap(([name, machine]) => {
    const edges = machine.transitions.filter(({ by }) => by === permission);
    const events = new Set(edges.map(({ event }) => event));
    return [...events].map((event) => `${name} ${event}`);
  });
}

const linesOf = (permission: Permission): string[] =>
  todayKindNames.filter((kind) => todayKindOf(kind).permission === permission);

const askersOf = (permission: Permission, sources: readonly SourceFile[]): string[] =>
  sources.filter(({ text }) => text.includes(`'${permission}'`)).map(({ file }) => file);

function section(permission: Permission, sources: readonly SourceFile[]): string {
  const uses: [string, string[]][] = [
    ['Operations', operationsOf(permission)],
    ['Steps', stepsOf(permission)],
    ['Lines of Today', linesOf(permission)],
    ['Asked by', askersOf(permission, sources)],
  ];
  const lines = uses
    .filter(([, names]) => names.length > 0)
    .map(([title, names]) => `- ${title}: ${listed(names)}`);
  // What is left is asked by the portal alone.
  const shown = lines.length > 0 ? lines : ['- Asked by: the portal'];
  return [`### ${permission}`, '', permissionSummaries[permission], '', ...shown, ''].join('\n');
}

const introduction = `# Permissions

This page is generated from \`permissions.ts\` of each module in \`packages/contract\`: \`npm run permissions:docs\`. A test fails when it is stale.

A permission is a right with a name. Roles have permissions; endpoints, life cycles, lines of Today, policies and the portal name a permission ([0020](adr/0020-named-permissions.md)). Row-level security decides the records within reach. How to add a permission: [how-to/add-a-module.md](how-to/add-a-module.md#permissions), [how-to/add-a-role.md](how-to/add-a-role.md).
`;

function moduleText(
  module: string,
  permissions: readonly Permission[],
  sources: readonly SourceFile[],
): string {
  const matrix = permissions.map((permission) => [
    permission,
    ...roles.map((role) => (hasPermission(role, permission) ? 'yes' : '')),
  ]);
  return [
    `## ${module}`,
    '',
    ...table([['permission', ...roles], ...matrix]),
    '',
    ...permissions.map((permission) => section(permission, sources)),
  ].join('\n');
}

/** The text of `docs/permissions.md`. */
export const permissionsDocument = (sources: readonly SourceFile[]): string =>
  [
    introduction,
    ...Object.entries(permissionsByModule).map(([module, permissions]) =>
      moduleText(module, Object.keys(permissions) as Permission[], sources),
    ),
  ].join('\n');
