import { isProblem } from '@gza/client';
import { api } from '../../platform/api.js';
import { csvForPeople, saveFile } from '../../platform/save-file.js';
import type { ReportQuery } from './queries.js';
import type { WorkbookSheet } from './workbook.presenter.js';

export type CsvKind = 'figures' | 'curve' | 'rows';

/** Fetches the CSV as the signed-in user and hands it to the browser to save. */
export async function downloadCsv(code: string, query: ReportQuery, kind: CsvKind): Promise<void> {
  const answer =
    kind === 'rows'
      ? await api.raw('listReportRows', { code, query }, 'text/csv')
      : await api.raw(
          'getReport',
          { code, query: kind === 'curve' ? { ...query, table: 'curve' } : query },
          'text/csv',
        );
  saveFile(csvForPeople(await answer.blob()), `${code}-${kind}-${query.to ?? 'today'}.csv`);
}

/** The figures on the screen and their definition as a spreadsheet. */
export async function downloadWorkbook(
  code: string,
  day: string,
  sheets: readonly WorkbookSheet[],
): Promise<void> {
  const { workbookBlob } = await import('./workbook.js');
  saveFile(await workbookBlob(sheets), `${code}-${day}.xlsx`);
}

export const problemDetail = (error: unknown): string | undefined =>
  isProblem(error) ? error.problem.title : undefined;
