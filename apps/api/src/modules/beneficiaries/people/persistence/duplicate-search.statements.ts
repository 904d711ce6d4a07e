import type { Dto } from '@gza/contract';
import { settingValue } from '../../../../platform/settings/setting-value.js';
import { statement } from '../../../../platform/db/statement.js';
import { narrow } from '../../../../platform/db/statement-types.js';
import { nameKeyParts } from '../../../../platform/text/name-key.js';
import { bureauJson } from '../../../workforce/index.js';
import { bureaus } from '../../../workforce/published.js';
import type { SearchLimits } from '../search-limits.rules.js';

/** Searches of a person on this day, the people of other bureaus in them, and the limits. */
export const searchesOfToday = statement({
  name: 'duplicate-searches-of-today',
  params: ['uuid'],
  row: {
    searches: 'int',
    people: 'int',
    limits: narrow<SearchLimits | null>('jsonb | null'),
    seconds: 'int',
  },
  text: `
    select
      (
        select
          count(*)
        from
          duplicate_search d
        where
          d.actor_id = $1
          and d.at >= app.today()::timestamp at time zone app.zone()
      )::int as searches,
      (
        select
          count(distinct p.id)
        from
          duplicate_search d
          cross join lateral unnest(d.people) p (id)
        where
          d.actor_id = $1
          and d.at >= app.today()::timestamp at time zone app.zone()
      )::int as people,
      ${settingValue('duplicateSearches')} as limits,
      ceil(
        extract(
          epoch
          from
            (app.today() + 1)::timestamp at time zone app.zone() - app.now()
        )
      )::int as seconds`,
});

const duplicatesStatement = statement({
  name: 'duplicates',
  params: ['text[]', 'text[]', 'text', 'date'],
  row: {
    hit: narrow<Dto<'DuplicateHit'>>('json'),
    subject: 'uuid',
  },
  text: `
    select
      json_build_object(
        'ground', d.ground,
        'maskedName', d.masked_name,
        'bureau', ${bureauJson('o')},
        'caseNumber', d.case_number,
        'beneficiaryId', d.beneficiary_id,
        'openCase', d.open_case
      ) as hit,
      d.subject
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

/** Searches of a month ago are told nobody any more; the audit keeps them. */
export const forgetSearches = statement({
  name: 'duplicate-searches-forget',
  text: `
    delete from duplicate_search
    where
      at < app.now() - interval '30 days'`,
});
