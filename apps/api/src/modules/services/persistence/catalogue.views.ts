import { viewStatement } from '../../../platform/db/statement.js';
import { localizedName } from '../../../platform/db/localized.js';

const serviceJson = `
  json_build_object(
    'code', s.code,
    'kind', s.kind,
    'name', ${localizedName('s')},
    'active', s.active,
    'version', s.version
  )`;

export const serviceView = viewStatement({
  name: 'service',
  params: ['uuid'],
  text: `
    select
      ${serviceJson}::text as body,
      s.version
    from
      service s
    where
      s.id = $1`,
});

export const serviceList = viewStatement({
  name: 'services',
  text: `
    select
      json_build_object(
        'items', coalesce(
          json_agg(
            ${serviceJson}
            order by
              s.position
          ),
          '[]'
        )
      )::text as body
    from
      service s`,
});
