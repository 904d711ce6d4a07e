import { staffJson } from '../../../workforce/index.js';
import { viewStatement } from '../../../../platform/db/statement.js';
import { staff } from '../../../accounts/published.js';

const from = `saved_view v join ${staff} u on u.id = v.owner_id`;

const viewJson = `
  json_build_object(
    'id', v.id,
    'name', v.name,
    'filters', v.filters,
    'columns', v.columns,
    'sort', v.sort,
    'shared', v.bureau_id is not null,
    'owner', ${staffJson('u')},
    'version', v.version
  )`;

export const savedViewView = viewStatement({
  name: 'saved-view',
  params: ['uuid'],
  text: `
    select
      ${viewJson}::text as body,
      v.version
    from
      ${from}
    where
      v.id = $1`,
});

/** The policies show the reader's own views and those shared with the bureau. */
export const savedViewList = viewStatement({
  name: 'saved-views',
  text: `
    select
      json_build_object(
        'items', coalesce(
          json_agg(
            ${viewJson}
            order by
              v.name,
              v.id
          ),
          '[]'
        )
      )::text as body
    from
      ${from}`,
});
