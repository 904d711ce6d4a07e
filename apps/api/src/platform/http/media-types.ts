/**
 * Media types under which programs send CSV files, the first one being the right one. A browser on a computer
 * with Excel calls a CSV file `application/vnd.ms-excel`; the last one is a workbook, whose content is refused
 * with words of its own.
 */
export const csvMediaTypes = [
  'text/csv',
  'application/csv',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];
