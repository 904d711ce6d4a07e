import { fileMediaTypes } from '@gza/contract';

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

/** Media types under which a file is sent. Its content tells what it is. */
export const fileBodies: string[] = ['application/octet-stream', ...fileMediaTypes];

/** Media types under which a body of an endpoint may be sent. */
export const acceptedFor = (media: string): readonly string[] => {
  if (media === 'text/csv') return csvMediaTypes;
  return media === 'application/octet-stream' ? fileBodies : [media];
};
