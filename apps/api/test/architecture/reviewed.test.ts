import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  clientRoles,
  endpoints,
  hasPermission,
  mayCall,
  roles,
  rolesWith,
  scopes,
  stateMachines,
  todayKindNames,
  todayKindOf,
  type EndpointSpec,
  type Role,
  type StateMachine,
} from '@gza/contract';
import { openApiDocument } from '../../../../packages/contract/src/schema/openapi.js';
import { reports } from '../../src/modules/reporting/reports/index.js';
import { definitionsFor } from '../../src/modules/reporting/definition.mapper.js';
import { dimensionsFor } from '../../src/modules/reporting/question.js';
import type { Report } from '../../src/modules/reporting/report.js';
import { expectAsReviewed } from '../support/expected.js';

const byName = ([a]: readonly string[], [b]: readonly string[]) => ((a ?? '') < (b ?? '') ? -1 : 1);

/** `yes`, `no`, or the scopes that admit a client. */
function admission(access: EndpointSpec['access'], role: Role): string {
  if (!clientRoles.some((client) => client === role)) return mayCall(access, role) ? 'yes' : 'no';
  if (mayCall(access, role, [])) return 'yes';
  return scopes.filter((scope) => mayCall(access, role, [scope])).join(' ') || 'no';
}

/** The roles that read figures, of those that pass. */
const readersWith = (passes: (role: Role) => boolean): string =>
  roles
    .filter((role) => admission(endpoints.getReport.access, role) !== 'no' && passes(role))
    .join(' ');
const everyReader = readersWith(() => true);
const definitionOf = ({ code }: Report, role: Role) =>
  definitionsFor(role).items.find((definition) => definition.code === code);
const dimensionsOf = (report: Report, role: Role): string[] =>
  dimensionsFor(report, role).map(([name]) => name);

/** Parts of the contract that no change may alter unnoticed: each is listed in a reviewed file. */
describe('the contract is as it was reviewed:', () => {
  it('who may call which operation, what is audited and what needs a version', () => {
    const head = ['operation', 'audit', 'version', ...roles];
    const rows = (Object.entries(endpoints) as [string, EndpointSpec][]).map(([id, spec]) => [
      id,
      spec.audit,
      spec.ifMatch ? 'needed' : '',
      ...roles.map((role) => admission(spec.access, role)),
    ]);
    expectAsReviewed('role-matrix.csv', [head, ...rows.sort(byName)]);
  });

  it('the steps of every life cycle, who takes them, and where four eyes are needed', () => {
    const head = ['life cycle', 'state', 'event', 'next', 'who', 'four eyes'];
    const rows = (Object.entries(stateMachines) as [string, StateMachine][]).flatMap(
      ([name, machine]) => [
        [name, '', 'begin', machine.initial, '', ''],
        ...machine.transitions.map((edge) => [
          name,
          edge.from,
          edge.event,
          edge.to,
          edge.by ? rolesWith(edge.by).join(' ') : edge.byTime ? 'time' : 'system',
          edge.fourEyes ? 'yes' : '',
        ]),
      ],
    );
    expectAsReviewed('life-cycles.csv', [head, ...rows]);
  });

  it('the lines of Today, and which roles have them', () => {
    const head = ['kind', 'section', 'target', ...roles];
    const rows = todayKindNames.map((kind) => {
      const spec = todayKindOf(kind);
      const seen = (role: Role) => (hasPermission(role, spec.permission) ? 'yes' : 'no');
      return [kind, spec.section, `${spec.target} by ${spec.by}`, ...roles.map(seen)];
    });
    expectAsReviewed('today-lines.csv', [head, ...rows.sort(byName)]);
  });

  it('the reports: version, period, parameters, what each may be broken down by, and by whom', () => {
    const head = ['report', 'indicator', 'version', 'period', 'share', 'parameters', 'by', 'usual'];
    const rights = ['confined', 'rows for'];
    const rows = reports.map((report) => [
      report.code,
      report.indicator,
      String(report.version),
      report.period,
      report.share ? 'yes' : '',
      report.parameters.join(' '),
      Object.keys(report.dimensions).join(' '),
      report.defaultBy.join(' '),
      Object.keys(report.dimensions)
        .map((name) => [name, readersWith((role) => dimensionsOf(report, role).includes(name))])
        .filter(([, readers]) => readers !== everyReader)
        .map(([name, readers]) => `${name}: ${readers}`)
        .join('; '),
      readersWith((role) => definitionOf(report, role)?.rowsOffered === true),
    ]);
    expectAsReviewed('reports.csv', [[...head, ...rights], ...rows]);
  });

  it('the document that integrations are built on', () => {
    const file = path.join(__dirname, '../../../../packages/contract/openapi.json');
    const committed = JSON.parse(readFileSync(file, 'utf8')) as object;
    expect(JSON.parse(JSON.stringify(openApiDocument()))).toEqual(committed);
  });
});
