import type { Statement } from '../../../../platform/db/database.js';
import { staffJson } from '../../../workforce/index.js';

const from = 'saved_view v join user_account u on u.id = v.owner_id';

const viewJson = `json_build_object('id', v.id, 'name', v.name, 'filters', v.filters, 'columns', v.columns, 'sort', v.sort,
  'shared', v.bureau_id is not null, 'owner', ${staffJson('u')}, 'version', v.version)`;

export const savedViewView = (id: string): Statement => ({
  name: 'saved-view',
  text: `select ${viewJson}::text as body, v.version from ${from} where v.id = $1`,
  values: [id],
});

/** The policies let through one's own and what the bureau shares. */
export const savedViewList = (): Statement => ({
  name: 'saved-views',
  text: `select json_build_object('items', coalesce(json_agg(${viewJson} order by v.name, v.id), '[]'))::text as body from ${from}`,
  values: [],
});
