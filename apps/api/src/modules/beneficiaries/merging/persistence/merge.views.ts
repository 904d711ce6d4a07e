import { viewStatement } from '../../../../platform/db/statement.js';
import { staff } from '../../../accounts/published.js';
import { staffJson } from '../../../workforce/index.js';
import { beneficiaryJson, personFrom, personJson } from '../../people/index.js';
import { recordKindValues } from '../record-kinds.js';

const from = `person_merge m
  join beneficiary s on s.id = m.beneficiary_id
  join ${staff} u on u.id = m.merged_by
  left join ${staff} w on w.id = m.undone_by`;

const laterInForce = `exists (select from person_merge l where l.beneficiary_id = m.beneficiary_id and l.undone_at is null
  and (l.merged_at, l.id) > (m.merged_at, m.id))`;

const mergeJson = `
  json_build_object(
    'id', m.id,
    'surviving', ${personJson('s')},
    'merged', json_build_object(
      'id', m.merged_id,
      'givenName', m.merged_record ->> 'given_name',
      'familyName', m.merged_record ->> 'family_name',
      'personalNumber', m.merged_record ->> 'personal_number',
      'externalReference', m.merged_record ->> 'external_reference',
      'birthDate', m.merged_record ->> 'birth_date'
    ),
    'taken', m.taken,
    'reason', m.reason,
    'mergedAt', app.instant(m.merged_at),
    'mergedBy', ${staffJson('u')},
    'undoUntil', m.undo_until,
    'undoable', m.undone_at is null
    and m.undo_until >= app.today()
    and not ${laterInForce},
    'undoneAt', app.instant(m.undone_at),
    'undoneBy', ${staffJson('w')},
    'undoReason', m.undo_reason,
    'version', m.version
  )`;

export const personMergeView = viewStatement({
  name: 'person-merge',
  params: ['uuid'],
  text: `
    select
      ${mergeJson}::text as body,
      m.version,
      array[m.beneficiary_id, m.merged_id] as subjects
    from
      ${from}
    where
      m.id = $1`,
});

/** Merges into a person, and an undone one of the person into another. */
export const personMergeList = viewStatement({
  name: 'person-merges',
  params: ['uuid'],
  text: `
    select
      json_build_object(
        'items', coalesce(
          (
            select
              json_agg(
                ${mergeJson}
                order by
                  m.merged_at desc,
                  m.id desc
              )
            from
              ${from}
            where
              m.beneficiary_id = b.id
              or m.merged_id = b.id
          ),
          '[]'
        )
      )::text as body,
      array[b.id] as subjects
    from
      beneficiary b
    where
      b.id = $1`,
});

/** Where a person went whose record was merged into another one. */
export const personSuccessor = viewStatement({
  name: 'person-successor',
  params: ['uuid'],
  text: `
    select
      beneficiary_id::text as body
    from
      person_merge
    where
      merged_id = $1
      and undone_at is null`,
});

const one = (param: string) =>
  `
    (
      select
        ${beneficiaryJson}
      from
        ${personFrom}
      where
        b.id = ${param}
    )`;

export const mergePreview = viewStatement({
  name: 'merge-preview',
  params: ['uuid', 'uuid'],
  text: `
    select
      json_build_object(
        'surviving', ${one('$1')},
        'merged', ${one('$2')},
        'moves', coalesce(
          (
            select
              json_agg(
                json_build_object('kind', k.kind, 'count', r.moved)
                order by
                  k.place
              )
            from
              app.merge_moves($2) r
              join (
                values
                  ${recordKindValues}
              ) k (row_table, kind, place) on k.row_table = r.row_table
          ),
          '[]'
        ),
        'obstacles', app.merge_obstacles($1, $2)
      )::text as body,
      array[$1, $2] as subjects
    where
      $1 <> $2
      and (
        select
          count(*)
        from
          beneficiary
        where
          id in ($1, $2)
      ) = 2`,
});

/** Records made since the merge. What goes with another new record is decided with that one. */
export const madeSinceMerge = viewStatement({
  name: 'made-since-merge',
  params: ['uuid'],
  text: `
    select
      json_build_object(
        'items', coalesce(
          (
            select
              json_agg(
                json_build_object(
                  'kind', k.kind,
                  'id', r.row_id,
                  'at', app.instant(r.made_at),
                  'goesWith', r.side
                )
                order by
                  r.side nulls first,
                  r.made_at,
                  r.row_id
              )
            from
              app.rows_since_merge(m.id) r
              join (
                values
                  ${recordKindValues}
              ) k (row_table, kind, place) on k.row_table = r.row_table
            where
              r.side is not null
              or r.root = r.row_id
          ),
          '[]'
        )
      )::text as body,
      array[m.beneficiary_id, m.merged_id] as subjects
    from
      person_merge m
    where
      m.id = $1`,
});
