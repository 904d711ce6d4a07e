import type { reportingEndpoints, Role } from '@gza/contract';
import { localDateOf } from '../../platform/calendar/local-date.js';
import { answer, list, onFigures, table, type Handlers } from '../../platform/http/handlers.js';
import { answerReport } from './answer-report.js';
import { definitionsFor } from './definition.mapper.js';
import { rowsStatement, rowsStream } from './persistence/rows.views.js';
import { questionOf } from './question.js';
import { curveTable, figuresTable } from './report.table.js';

export const reportingHandlers: Handlers<typeof reportingEndpoints> = {
  listReports: answer(async (tx) => definitionsFor(tx.actor.role as Role)),
  getReport: onFigures(
    table(
      (tx, { params, query }) => answerReport(tx, params.code, query),
      (figures, { query }) =>
        query.table === 'curve' ? curveTable(figures) : figuresTable(figures),
    ),
  ),
  listReportRows: onFigures(
    list(
      ({ params, query }, { role }, now) =>
        rowsStatement(
          questionOf(params.code, query, role as Role, localDateOf(now)),
          role as Role,
          query,
        ),
      ({ params, query }, { role }, now) =>
        rowsStream(
          questionOf(params.code, query, role as Role, localDateOf(now)),
          role as Role,
          now,
        ),
    ),
  ),
};
