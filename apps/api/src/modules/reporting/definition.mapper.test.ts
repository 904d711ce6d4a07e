import { hasPermission, type Role } from '@gza/contract';
import { dimensionsFor } from './question.js';
import { definitionsFor } from './definition.mapper.js';
import { detailsOf, type Report } from './report.js';
import { reports } from './reports/index.js';

const rowsAreFor = ({ rows }: Report, role: Role): boolean =>
  rows !== undefined && hasPermission(role, rows.permission);

describe('the reports as a role may use them', () => {
  it('are all there, in the order of the list', () => {
    expect(definitionsFor('head').items.map(({ code }) => code)).toEqual(
      reports.map(({ code }) => code),
    );
  });

  it.each(reports.map((report) => [report.code, report] as const))(
    'say of %s what it means and what it takes',
    (code, report) => {
      const item = definitionsFor('analyst').items.find((definition) => definition.code === code);
      expect(item).toEqual({
        code,
        indicator: report.indicator,
        definitionVersion: report.version,
        title: report.title,
        unit: report.unit,
        numerator: report.numerator,
        denominator: report.denominator,
        note: report.note,
        period: report.period,
        share: report.share,
        dimensions: dimensionsFor(report, 'analyst').map(([name, { title }]) => ({
          code: name,
          title,
        })),
        defaultBy: report.defaultBy,
        details: Object.entries(detailsOf(report)).map(([name, { title, kind }]) => ({
          code: name,
          title,
          kind,
        })),
        parameters: report.parameters,
        rowsOffered: rowsAreFor(report, 'analyst'),
      });
    },
  );

  it('offer their rows to the roles of the report only', () => {
    const offered = (role: 'analyst' | 'reportingClient' | 'supervisor') =>
      definitionsFor(role)
        .items.filter(({ rowsOffered }) => rowsOffered)
        .map(({ code }) => code);
    const withRows = (role: 'analyst' | 'reportingClient' | 'supervisor') =>
      reports.filter((report) => rowsAreFor(report, role)).map(({ code }) => code);
    expect(withRows('analyst').length).toBeGreaterThan(0);
    expect(withRows('supervisor')).toEqual(expect.arrayContaining(['attendance']));
    expect(withRows('analyst')).not.toContain('attendance');
    for (const role of ['analyst', 'reportingClient', 'supervisor'] as const)
      expect(offered(role)).toEqual(withRows(role));
  });
});
