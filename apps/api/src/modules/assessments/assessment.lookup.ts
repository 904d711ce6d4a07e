import type { Tx } from '../../platform/db/unit-of-work.js';
import { statement } from '../../platform/db/statement.js';
import { narrow } from '../../platform/db/statement-types.js';

/** Approved needs of a case, from which planning starts. */
export interface ApprovedNeeds {
  readonly assessmentId: string;
  /** Level in force. The official risk level is the officer's and is stored with the person. */
  readonly level: string | null;
  /** Factors found to be needs, in the order of the form. */
  readonly needs: readonly ApprovedNeed[];
}

export interface ApprovedNeed {
  readonly factor: string;
  readonly rating: number;
  /** Codes of programmes that the form suggests to the author of the plan. */
  readonly suggestedProgrammes: readonly string[];
  readonly suggestedServices: readonly string[];
}

const assessmentApprovedNeedsStatement = statement({
  name: 'assessment-approved-needs',
  params: ['uuid'],
  row: {
    assessmentId: 'uuid',
    level: 'text | null',
    needs: narrow<readonly ApprovedNeed[]>('json'),
  },
  text: `
    select
      a.id as "assessmentId",
      a.level,
      coalesce(
        json_agg(
          json_build_object(
            'factor', f.factor,
            'rating', f.rating,
            'suggestedProgrammes', d.factor -> 'suggestedProgrammes',
            'suggestedServices', d.factor -> 'suggestedServices'
          )
          order by
            f.position
        ) filter (
          where
            f.need
        ),
        '[]'
      ) as needs
    from
      assessment a
      join assessment_factor f on f.assessment_id = a.id
      and f.current
      join instrument_version v on v.instrument_code = a.instrument_code
      and v.number = a.version_number
      cross join lateral jsonb_array_elements(v.definition -> 'riskSummary' -> 'factors') d (factor)
    where
      d.factor ->> 'code' = f.factor
      and a.case_id = $1
      and a.state = 'approved'
    group by
      a.id
    order by
      a.approved_at desc
    limit
      1`,
});

/**
 * Returns the needs of the approved assessment of a case, as far as the actor may see them; undefined without
 * one.
 */
export const findApprovedNeeds = (tx: Tx, caseId: string): Promise<ApprovedNeeds | undefined> =>
  tx.row(assessmentApprovedNeedsStatement(caseId));
