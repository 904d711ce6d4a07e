import { viewStatement } from '../../../platform/db/statement.js';
import { localizedName } from '../../../platform/db/localized.js';

export const serviceList = viewStatement({
  name: 'services',
  text: `
    select
      json_build_object(
        'items', coalesce(
          json_agg(
            json_build_object('code', s.code, 'kind', s.kind, 'name', ${localizedName('s')})
            order by
              s.position
          ),
          '[]'
        )
      )::text as body
    from
      service s`,
});
