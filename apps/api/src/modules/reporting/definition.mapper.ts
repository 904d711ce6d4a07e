import type { Dto, Localized, Role } from '@gza/contract';
import { dimensionsFor } from './question.js';
import { detailsOf, mayReadRows, type Report } from './report.js';
import { reports } from './reports/index.js';

const terms = (titled: readonly (readonly [string, { readonly title: Localized }])[]) =>
  titled.map(([code, { title }]) => ({ code, title }));

function definitionOf(report: Report, role: Role): Dto<'ReportDefinition'> {
  return {
    code: report.code,
    indicator: report.indicator,
    definitionVersion: report.version,
    title: report.title,
    unit: report.unit,
    numerator: report.numerator,
    denominator: report.denominator,
    note: report.note,
    period: report.period,
    share: report.share,
    dimensions: terms(dimensionsFor(report, role)),
    defaultBy: [...report.defaultBy],
    details: Object.entries(detailsOf(report)).map(([code, { title, kind }]) => ({
      code,
      title,
      kind,
    })),
    parameters: [...report.parameters],
    rowsOffered: mayReadRows(report, role),
  };
}

/** Returns the definitions of the reports as a role may use them. */
export const definitionsFor = (role: Role): Dto<'ReportDefinitionList'> => ({
  items: reports.map((report) => definitionOf(report, role)),
});
