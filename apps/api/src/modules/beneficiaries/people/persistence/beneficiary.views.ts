import type { Dto } from '@gza/contract';
import { publishSql } from '../../../../platform/db/published.js';
import { viewStatement } from '../../../../platform/db/statement.js';
import { nameKeyParts } from '../../../../platform/text/name-key.js';
import { bureauJson } from '../../../workforce/index.js';
import { bureaus } from '../../../workforce/published.js';
import { caseSummary, from, person } from './person-item.js';

/** JSON of all details of one person. */
const beneficiaryJson = `
  json_build_object(
    'id', b.id,
    'givenName', b.given_name,
    'familyName', b.family_name,
    'personalNumber', b.personal_number,
    'externalReference', b.external_reference,
    'birthDate', b.birth_date,
    'sex', b.sex,
    'citizenship', b.citizenship,
    'phone', b.phone,
    'address', b.address,
    'regionCode', b.region_code,
    'releaseDate', b.release_date,
    'riskLevel', b.risk_level,
    'labels', b.labels,
    'bureau', ${bureauJson('o')},
    'currentCase', ${caseSummary},
    'createdAt', app.instant(b.created_at),
    'version', b.version
  )`;

/** Source of one person's details for a statement of another module: joins, JSON, expressions. */
export const personSource = {
  from: publishSql('beneficiaries', from),
  json: beneficiaryJson,
  ...person,
} as const;

export const beneficiaryView = viewStatement({
  name: 'beneficiary',
  params: ['uuid'],
  text: `
    select
      ${beneficiaryJson}::text as body,
      b.version,
      array[b.id] as subjects
    from
      ${from}
    where
      b.id = $1`,
});

const duplicatesStatement = viewStatement({
  name: 'duplicates',
  params: ['text[]', 'text[]', 'text', 'date'],
  text: `
    select
      json_build_object(
        'items', coalesce(
          json_agg(
            json_build_object(
              'ground', d.ground,
              'maskedName', d.masked_name,
              'bureau', ${bureauJson('o')},
              'caseNumber', d.case_number,
              'beneficiaryId', d.beneficiary_id,
              'openCase', d.open_case
            )
          ),
          '[]'
        )
      )::text as body,
      array_agg(d.beneficiary_id) filter (
        where
          d.beneficiary_id is not null
      ) as subjects
    from
      app.find_duplicates($1, $2, $3, $4::date) d
      join ${bureaus} o on o.id = d.bureau_id`,
});

export const duplicates = (body: Dto<'DuplicateBody'>) =>
  duplicatesStatement(
    nameKeyParts(body.givenName ?? ''),
    nameKeyParts(body.familyName ?? ''),
    body.personalNumber ?? null,
    body.birthDate ?? null,
  );
