import { scansJson } from './scan.views.js';
import { staffJson } from '../../../workforce/index.js';
import { viewStatement } from '../../../../platform/db/statement.js';
import { staff } from '../../../accounts/published.js';

const from = `person_document d join ${staff} u on u.id = d.recorded_by`;

const documentJson = `
  json_build_object(
    'id', d.id,
    'beneficiaryId', d.beneficiary_id,
    'caseId', d.case_id,
    'type', d.type,
    'purpose', d.purpose,
    'number', d.number,
    'issuedBy', d.issued_by,
    'issuedOn', d.issued_on,
    'validUntil', d.valid_until,
    'keptAt', d.kept_at,
    'recordedBy', ${staffJson('u')},
    'scans', ${scansJson('document_id', 'd.id')},
    'createdAt', app.instant(d.created_at),
    'version', d.version
  )`;

export const documentView = viewStatement({
  name: 'person-document',
  params: ['uuid'],
  text: `
    select
      ${documentJson}::text as body,
      d.version,
      array[d.beneficiary_id] as subjects
    from
      ${from}
    where
      d.id = $1`,
});

const allOf = `
  select
    json_build_object(
      'items', coalesce(
        json_agg(
          ${documentJson}
          order by
            d.created_at desc,
            d.id desc
        ),
        '[]'
      )
    )::text as body,
    array[$1::uuid] as subjects
  from
    ${from}
  where
    d.beneficiary_id = $1`;

export const documentsOf = viewStatement({
  name: 'person-documents',
  params: ['uuid'],
  text: `
    select
      found.*
    from
      (${allOf}) found
    where
      exists (
        select
        from
          beneficiary
        where
          id = $1
      )`,
});
