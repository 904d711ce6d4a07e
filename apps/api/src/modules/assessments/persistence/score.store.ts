import type { Tx } from '../../../platform/db/unit-of-work.js';
import type { AssessmentRecord } from './entities.js';
import { statement } from '../../../platform/db/statement.js';

export interface EarlierScore {
  /** Id of the earlier assessment. */
  readonly id: string;
  readonly assessedOn: string;
  readonly version: number;
  readonly scale: string;
  readonly value: number | null;
}

const assessmentScoresEarlierStatement = statement({
  name: 'assessment-scores-earlier',
  params: ['uuid', 'text', 'uuid', 'date', 'timestamptz'],
  row: { id: 'uuid', assessedOn: 'date', version: 'int', scale: 'text', value: 'float | null' },
  text: `
    with
      earlier as (
        select
          id,
          assessed_on,
          version_number
        from
          assessment
        where
          beneficiary_id = $1
          and instrument_code = $2
          and id <> $3
          and state in ('completed', 'approved', 'superseded')
          and (assessed_on, created_at) < ($4::date, $5::timestamptz)
        order by
          assessed_on desc,
          created_at desc
        limit
          1
      )
    select
      e.id,
      e.assessed_on as "assessedOn",
      e.version_number as version,
      s.scale,
      s.value
    from
      earlier e
      join assessment_score s on s.assessment_id = e.id
      and s.current`,
});

/** Scores of the person's last finished assessment with the same instrument before this one. */
export const findEarlierScores = (
  tx: Tx,
  { id, beneficiaryId, instrumentCode, assessedOn, createdAt }: AssessmentRecord,
): Promise<EarlierScore[]> =>
  tx.sql(
    assessmentScoresEarlierStatement(beneficiaryId, instrumentCode, id, assessedOn, createdAt),
  );
