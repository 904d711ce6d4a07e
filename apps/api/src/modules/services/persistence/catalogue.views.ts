import { viewStatement } from '../../../platform/db/statement.js';

export const serviceList = viewStatement({
  name: 'services',
  text: `select json_build_object('items', coalesce(json_agg(json_build_object('code', s.code, 'kind', s.kind,
      'name', json_build_object('ka', s.name_ka, 'en', s.name_en)) order by s.position), '[]'))::text as body from service s`,
});
