import type { Dto } from '@gza/contract';
import type { Statement } from '../../../platform/db/database.js';
import { listStatement } from '../../../platform/db/keyset.js';
import { organisationJson } from '../../partners/index.js';

const from = 'directory_entry e join organisation p on p.id = e.organisation_id';

const entryJson = `json_build_object('id', e.id, 'state', e.state, 'organisation', ${organisationJson('p')}, 'serviceCode', e.service_code,
  'regionCode', e.region_code, 'place', e.place, 'eligibility', e.eligibility, 'capacity', e.capacity, 'verifiedOn', e.verified_on,
  'expiresOn', e.expires_on, 'createdAt', app.instant(e.created_at), 'version', e.version)`;

export const entryView = (id: string): Statement => ({
  name: 'directory-entry',
  text: `select ${entryJson}::text as body, e.version from ${from} where e.id = $1`,
  values: [id],
});

export const entryList = (query: Dto<'DirectoryListQuery'>): Statement =>
  listStatement({
    name: 'directory-entries',
    item: entryJson,
    from,
    filters: [
      ['e.state = $', query.state],
      ['e.service_code = $', query.serviceCode],
      ['(e.region_code is null or e.region_code = $)', query.regionCode],
      ['e.organisation_id = $', query.organisationId],
    ],
    sort: { by: 'p.name_ka', type: 'text' },
    id: 'e.id',
    page: query,
  });
