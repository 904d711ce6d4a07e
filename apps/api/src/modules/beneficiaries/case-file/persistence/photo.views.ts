import { viewStatement } from '../../../../platform/db/statement.js';
import type { RecordPart } from '../../../../platform/parts/record-part.js';
import { staff } from '../../../accounts/published.js';
import { staffJson } from '../../../workforce/index.js';

const photoJson = `
  json_build_object(
    'id', f.id,
    'agreedOn', f.agreed_on,
    'addedBy', ${staffJson('fa')},
    'addedAt', app.instant(f.created_at)
  )`;
const from = `
  person_photo f
  join ${staff} fa on fa.id = f.added_by`;

export const photoView = viewStatement({
  name: 'person-photo',
  params: ['uuid'],
  text: `
    select
      ${photoJson}::text as body,
      array[f.beneficiary_id] as subjects
    from
      ${from}
    where
      f.id = $1`,
});

/** The person who gets a photo; no row without the right to the record. */
export const personOfPhoto = viewStatement({
  name: 'person-of-photo',
  params: ['uuid'],
  text: `
    select
      json_build_object('id', b.id)::text as body,
      array[b.id] as subjects
    from
      beneficiary b
    where
      b.id = $1`,
});

export const photoFile = viewStatement({
  name: 'person-photo-file',
  params: ['uuid'],
  text: `
    select
      json_build_object('fileId', f.file_id, 'name', null)::text as body,
      array[f.beneficiary_id] as subjects
    from
      person_photo f
    where
      f.beneficiary_id = $1`,
});

/** The photo in the record; its content is downloaded apart. */
export const photoRecordPart: RecordPart = {
  key: 'photo',
  row: ({ personId }) => `
    select
      ${photoJson}
    from
      ${from}
    where
      f.beneficiary_id = ${personId}
    limit
      1`,
};
