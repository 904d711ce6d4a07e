import type { Dto } from '@gza/contract';
import { inGeorgianOrder } from '../../../platform/db/collation.js';
import { listOf } from '../../../platform/db/keyset.js';
import { organisationJson } from '../../partners/index.js';
import { soundKeyOf, soundKeySql } from '../../../platform/text/sound-key.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { organisations } from '../../partners/published.js';

const from = `directory_entry e join ${organisations} p on p.id = e.organisation_id join service s on s.code = e.service_code`;

const entryJson = `
  json_build_object(
    'id', e.id,
    'state', e.state,
    'organisation', ${organisationJson('p')},
    'organisationActive', p.active,
    'serviceCode', e.service_code,
    'regionCode', e.region_code,
    'place', e.place,
    'eligibility', e.eligibility,
    'needs', e.needs,
    'categories', e.categories,
    'sex', e.sex,
    'ageFrom', e.age_from,
    'ageTo', e.age_to,
    'opening', e.opening,
    'capacity', e.capacity,
    'verifiedOn', e.verified_on,
    'expiresOn', e.expires_on,
    'createdAt', app.instant(e.created_at),
    'version', e.version
  )`;

export const entryView = viewStatement({
  name: 'directory-entry',
  params: ['uuid'],
  text: `
    select
      ${entryJson}::text as body,
      e.version
    from
      ${from}
    where
      e.id = $1`,
});

const searched = `concat_ws(' ', p.name_ka, p.name_en, s.name_ka, s.name_en, e.place, e.eligibility)`;

/**
 * SQL: whether a text has what was typed, or words that begin so in another script. `$` is what `typed` returns.
 */
const says = (text: string): string => `
  (
    strpos(lower(${text}), lower(($::text[]) [1])) > 0
    or (
      ($::text[]) [2] <> ''
      and strpos(' ' || ${soundKeySql(text)}, ' ' || ($::text[]) [2]) > 0
    )
  )`;

const typed = (text: string | undefined): readonly string[] | undefined =>
  text?.trim() ? [text.trim(), soundKeyOf(text)] : undefined;

export const entryList = listOf((query: Dto<'DirectoryListQuery'>) => ({
  name: 'directory-entries',
  item: entryJson,
  from,
  filters: [
    ['e.state = $', query.state],
    ['e.service_code = $', query.serviceCode],
    ['(e.region_code is null or e.region_code = $)', query.regionCode],
    ['e.organisation_id = $', query.organisationId],
    ['$ = any (e.needs)', query.need],
    [`(e.categories = '{}' or $ = any (e.categories))`, query.category],
    [`(e.sex is null or e.sex = $)`, query.sex],
    ['$ between coalesce(e.age_from, 0) and coalesce(e.age_to, 200)', query.age],
    [says(searched), typed(query.q)],
  ],
  sort: { by: inGeorgianOrder('p.name_ka'), type: 'text' },
  id: 'e.id',
  page: query,
}));
