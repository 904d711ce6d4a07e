import { publishSql } from '../../../../platform/db/published.js';
import { viewStatement } from '../../../../platform/db/statement.js';
import { bureauJson } from '../../../workforce/index.js';
import { caseSummary, from, person } from './person-item.js';

/** JSON of all details of one person. */
export const beneficiaryJson = `
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
    'readingLanguage', b.reading_language,
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
