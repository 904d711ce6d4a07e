import { statement } from '../../../../platform/db/statement.js';
import { narrow } from '../../../../platform/db/statement-types.js';
import { settingNumber } from '../../../../platform/settings/setting-value.js';
import type { MergeObstacle, MergeSide } from '@gza/contract';
import type { StoredPerson } from '../merged-details.rules.js';

export const undoMergeDaysStatement = statement({
  name: 'undo-merge-days',
  row: { days: 'int | null' },
  text: `
    select
      ${settingNumber('undoMergeDays')} as days`,
});

export const storedPeopleStatement = statement({
  name: 'stored-people',
  params: ['uuid[]'],
  row: { id: 'uuid', record: narrow<StoredPerson>('jsonb') },
  text: `
    select
      b.id,
      to_jsonb(b) as record
    from
      beneficiary b
    where
      b.id = any ($1)`,
});

export const mergeObstaclesStatement = statement({
  name: 'merge-obstacles',
  params: ['uuid', 'uuid'],
  row: { obstacles: narrow<MergeObstacle[] | null>('text[] | null') },
  text: 'select app.merge_obstacles($1, $2) as obstacles',
});

export const mergePeopleStatement = statement({
  name: 'merge-people',
  params: ['uuid'],
  row: { merge_people: 'void' },
  text: 'select app.merge_people($1)',
});

export const unmergePeopleStatement = statement({
  name: 'unmerge-people',
  params: ['uuid', 'uuid[]'],
  row: { unmerge_people: 'void' },
  text: 'select app.unmerge_people($1, $2)',
});

export const rowsSinceMergeStatement = statement({
  name: 'rows-since-merge',
  params: ['uuid'],
  row: {
    rowTable: 'text | null',
    rowId: 'uuid | null',
    side: narrow<MergeSide | null>('text | null'),
    root: 'uuid | null',
  },
  text: `
    select
      row_table as "rowTable",
      row_id as "rowId",
      side,
      root
    from
      app.rows_since_merge($1)`,
});

export const laterMergeStatement = statement({
  name: 'later-merge',
  params: ['uuid', 'timestamptz', 'uuid'],
  row: { id: 'uuid' },
  text: `
    select
      id
    from
      person_merge
    where
      beneficiary_id = $1
      and undone_at is null
      and (merged_at, id) > ($2, $3)
    limit
      1`,
});

/** Notices of release in force of two records, the latest first. */
export const noticesInForceStatement = statement({
  name: 'merge-notices-in-force',
  params: ['uuid[]'],
  row: { id: 'uuid', personId: 'uuid' },
  text: `
    select
      id,
      beneficiary_id as "personId"
    from
      release_notice
    where
      beneficiary_id = any ($1)
      and replaced_by is null
      and expected_on >= app.today()
    order by
      created_at desc,
      id desc`,
});

/** One notice stays in force; the others are kept, and in no list. */
export const replaceOtherNoticesStatement = statement({
  name: 'merge-notices-replace',
  params: ['uuid', 'uuid', 'timestamptz'],
  text: `
    update release_notice
    set
      replaced_by = $2,
      version = version + 1,
      updated_at = $3
    where
      beneficiary_id = $1
      and id <> $2
      and replaced_by is null
      and expected_on >= app.today()`,
});

/** A notice comes back when the one that replaced it belongs to another person again. */
export const restoreNoticesStatement = statement({
  name: 'merge-notices-restore',
  params: ['uuid[]', 'timestamptz'],
  text: `
    update release_notice t
    set
      replaced_by = null,
      version = t.version + 1,
      updated_at = $2
    from
      release_notice k
    where
      t.beneficiary_id = any ($1)
      and k.id = t.replaced_by
      and k.beneficiary_id <> t.beneficiary_id`,
});
