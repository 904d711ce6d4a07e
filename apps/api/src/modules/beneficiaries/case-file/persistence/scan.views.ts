import { statement, viewStatement } from '../../../../platform/db/statement.js';
import { staff } from '../../../accounts/published.js';
import { staffJson } from '../../../workforce/index.js';

const scanJson = `
  json_build_object(
    'id', s.id,
    'name', s.name,
    'mediaType', s.media_type,
    'size', s.size,
    'addedBy', ${staffJson('sa')},
    'addedAt', app.instant(s.created_at)
  )`;
const from = `person_scan s join ${staff} sa on sa.id = s.added_by`;

type Paper = 'document_id' | 'consent_id';

/** JSON of the scans of a paper, in order. */
export const scansJson = (column: Paper, id: string): string => `
  (
    select
      coalesce(
        json_agg(
          ${scanJson}
          order by
            s.page,
            s.id
        ),
        '[]'
      )
    from
      ${from}
    where
      s.${column} = ${id}
  )`;

export const scanView = viewStatement({
  name: 'person-scan',
  params: ['uuid'],
  text: `
    select
      ${scanJson}::text as body,
      array[s.beneficiary_id] as subjects
    from
      ${from}
    where
      s.id = $1`,
});

const fileOf = (name: string, column: Paper) =>
  viewStatement({
    name,
    params: ['uuid', 'uuid'],
    text: `
      select
        json_build_object('fileId', s.file_id, 'name', s.name)::text as body,
        array[s.beneficiary_id] as subjects
      from
        person_scan s
      where
        s.${column} = $1
        and s.id = $2`,
  });

export const fileOfDocument = fileOf('document-scan-file', 'document_id');
export const fileOfConsent = fileOf('consent-scan-file', 'consent_id');

const nextPageOf = (name: string, column: Paper) =>
  statement({
    name,
    params: ['uuid'],
    row: { page: 'int' },
    text: `
      select
        coalesce(max(page), 0) + 1 as page
      from
        person_scan
      where
        ${column} = $1`,
  });

export const nextPageOfDocument = nextPageOf('document-scan-page', 'document_id');
export const nextPageOfConsent = nextPageOf('consent-scan-page', 'consent_id');
