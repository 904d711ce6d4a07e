import type { FieldTexts } from './field-texts.js';

/** Descriptions of the fields that every module uses. */
export const commonTexts = {
  LocalizedText: { ka: 'The text in Georgian.', en: 'The text in English.' },
  LocalizedName: {
    ka: 'The name in Georgian; blanks are collapsed.',
    en: 'The name in English; blanks are collapsed.',
  },
  PageQuery: {
    limit: 'Entries of a page: 1 to 200, 25 by default.',
    cursor:
      '`nextCursor` of the page before, for the same list and query; absent for the first page.',
  },
  WholeListQuery: {
    limit: 'Entries of a page: 1 to 200. Without it the answer is the whole list.',
    cursor:
      '`nextCursor` of the page before, for the same list and query; absent for the first page.',
  },
  StaffRef: {
    $noun: 'the member of staff',
    id: 'Id of the account of the member of staff.',
    name: 'Given and family name, as the account has it now.',
  },
  NoteBody: { note: 'Remark on this step, for the history of the record.' },
  ReasonBody: {
    reason: 'Why the step is taken. It stays in the history of the record and cannot be changed.',
  },
  PeriodQuery: {
    from: 'First day of the period, included, in the time zone of the agency.',
    to: 'Last day of the period, included, in the time zone of the agency.',
  },
  ProblemFieldError: {
    pointer: 'JSON pointer (RFC 6901) into the body, or the name of a parameter.',
    code: 'What is wrong with the field, for programs: `required`, `oneOf`, `dateRange` …',
    detail: 'What is wrong and how to mend it, in the language of `Accept-Language`.',
  },
  Problem: {
    type: 'Address of a page that explains the problem; its last part is the code for programs.',
    title: 'Kind of problem, the same for every occurrence, in the language of `Accept-Language`.',
    status: 'Status of the answer, repeated.',
    detail: 'What happened this time, and what to do about it.',
    traceId: 'Id of the request in the logs and in the audit; quote it when you report a fault.',
    errors: 'Fields or parameters that were refused, one entry for each field and code.',
    error: 'Error of RFC 6749, section 5.2; only from the token endpoint.',
    error_description: 'Explanation of `error` for people; only from the token endpoint.',
    params: 'Values that the texts were filled with, for programs, such as the allowed steps.',
  },
  Acknowledged: { ok: 'True: the request was carried out.' },
} as const satisfies FieldTexts;
