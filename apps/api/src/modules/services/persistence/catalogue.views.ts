import type { Statement } from '../../../platform/db/database.js';

export const serviceList: Statement = {
  name: 'services',
  text: `select json_build_object('items', coalesce(json_agg(json_build_object('code', s.code, 'kind', s.kind,
      'name', json_build_object('ka', s.name_ka, 'en', s.name_en)) order by s.position), '[]'))::text as body from service s`,
  values: [],
};
