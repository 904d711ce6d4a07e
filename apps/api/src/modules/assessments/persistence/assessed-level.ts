import type { RecordPart } from '../../../platform/parts/record-part.js';

/** The level in force: that of the last approved assessment with a level. */
export const assessedLevelPart: RecordPart = {
  key: 'assessedLevel',
  row: ({ personId }) => `
    select
      a.level
    from
      assessment a
    where
      a.beneficiary_id = ${personId}
      and a.state = 'approved'
      and a.level is not null
    order by
      a.assessed_on desc,
      a.id desc
    limit
      1`,
};
