import type { Dto } from '@gza/contract';
import type { Statement } from '../../../platform/db/database.js';
import { listStatement } from '../../../platform/db/keyset.js';

/** An organisation, as records of other modules show it. */
export const organisationJson = (alias: string) =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', json_build_object('ka', ${alias}.name_ka, 'en', ${alias}.name_en)) end`;

const wholeJson = `json_build_object('id', p.id, 'name', json_build_object('ka', p.name_ka, 'en', p.name_en),
  'legalForm', p.legal_form, 'contactPoints', p.contact_points, 'regions', p.regions, 'active', p.active,
  'createdAt', app.instant(p.created_at), 'version', p.version)`;

export const organisationView = (id: string): Statement => ({
  name: 'organisation',
  text: `select ${wholeJson}::text as body, p.version from organisation p where p.id = $1`,
  values: [id],
});

export const organisationList = (query: Dto<'OrganisationListQuery'>): Statement =>
  listStatement({
    name: 'organisations',
    item: wholeJson,
    from: 'organisation p',
    filters: [
      ['p.active = $', query.active],
      [`($ = any (p.regions) or p.regions = '{}')`, query.regionCode],
    ],
    sort: { by: 'p.name_ka', type: 'text' },
    id: 'p.id',
    page: query,
  });
