import writeWorkbook from 'write-excel-file/universal';
import type { WorkbookSheet } from './workbook.presenter.js';

/** The bytes of an .xlsx file. The library is loaded on the first request for a file. */
export function workbookBlob(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  return writeWorkbook(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      data: rows.map((row) =>
        row.map(({ value, format, strong }) =>
          value === null
            ? null
            : {
                value,
                ...(format ? { format } : {}),
                ...(strong ? { fontWeight: 'bold' as const } : {}),
                wrap: true,
              },
        ),
      ),
    })),
  ).toBlob();
}
