/** Why a scan is not added. */
const refused = [
  'file-type-refused',
  'file-too-large',
  'file-infected',
  'file-not-checked',
  'file-incomplete',
  'scan-added-already',
] as const;

/** What the operations on the scans of every paper have in common; a module adds path, summary and permission. */
export const scanOperations = {
  list: { method: 'GET', audit: 'consultation', query: 'WholeListQuery', answer: 'ScanList' },
  add: {
    method: 'POST',
    audit: 'collection',
    bodyMedia: 'application/octet-stream',
    status: 201,
    answer: 'Scan',
    problems: refused,
  },
  download: {
    method: 'GET',
    audit: 'consultation',
    answerMedia: 'application/octet-stream',
    problems: ['file-unreadable'],
  },
  remove: { method: 'POST', audit: 'erasure', body: 'ReasonBody', status: 204 },
} as const;
