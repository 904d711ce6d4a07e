import { isProblem } from '@gza/client';
import { api } from '../../platform/api.js';
import type { ReportQuery } from './queries.js';

export type DownloadKind = 'figures' | 'curve' | 'rows';

/** Fetches the CSV as the signed-in user and hands it to the browser to save. */
export async function downloadCsv(
  code: string,
  query: ReportQuery,
  kind: DownloadKind,
): Promise<void> {
  const answer =
    kind === 'rows'
      ? await api.raw('listReportRows', { code, query }, 'text/csv')
      : await api.raw(
          'getReport',
          { code, query: kind === 'curve' ? { ...query, table: 'curve' } : query },
          'text/csv',
        );
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = `${code}-${kind}-${query.to ?? 'today'}.csv`;
  link.click();
  // The browser takes hold of the file before the next turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

export const problemDetail = (error: unknown): string | undefined =>
  isProblem(error) ? error.problem.title : undefined;
