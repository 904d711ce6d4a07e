import type { Dto } from '@gza/contract';
import { inGeorgianOrder } from '../../../platform/db/collation.js';
import { listOf } from '../../../platform/db/keyset.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { searchPatterns } from '../search-key.js';
import { localizedName } from '../../../platform/db/localized.js';

/** JSON of an organisation for records of other modules. */
export const organisationJson = (alias: string) =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${localizedName(alias)}) end`;

const wholeJson = `
  json_build_object(
    'id', p.id,
    'name', ${localizedName('p')},
    'legalForm', p.legal_form,
    'contactPoints', p.contact_points,
    'regions', p.regions,
    'active', p.active,
    'createdAt', app.instant(p.created_at),
    'version', p.version
  )`;

export const organisationView = viewStatement({
  name: 'organisation',
  params: ['uuid'],
  text: `
    select
      ${wholeJson}::text as body,
      p.version
    from
      organisation p
    where
      p.id = $1`,
});

export const organisationList = listOf((query: Dto<'OrganisationListQuery'>) => ({
  name: 'organisations',
  item: wholeJson,
  from: 'organisation p',
  filters: [
    ['p.active = $', query.active],
    [`($ = any (p.regions) or p.regions = '{}')`, query.regionCode],
    ['p.search_key like all ($::text[])', searchPatterns(query.q)],
  ],
  sort: { by: inGeorgianOrder('p.name_ka'), type: 'text' },
  id: 'p.id',
  page: query,
}));
