import type { PlanState } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { statement } from '../../platform/db/statement.js';
import { narrow } from '../../platform/db/statement-types.js';

/** Data about a plan that commands need. */
export interface PlanSummary {
  readonly id: string;
  readonly number: number;
  readonly state: PlanState;
  readonly mandatory: boolean;
  readonly reviewDue: string | null;
}

const summary = 'id, number, state, mandatory, review_due as "reviewDue"';

const activePlanStatement = statement({
  name: 'plan-active',
  params: ['uuid'],
  row: {
    id: 'uuid',
    number: 'int',
    state: narrow<PlanState>('text'),
    mandatory: 'boolean',
    reviewDue: 'date | null',
  },
  text: `
    select
      ${summary}
    from
      plan
    where
      case_id = $1
      and state in ('active', 'underReview')`,
});

/** Returns the version in force for a case, active or under review, if there is one. */
export const findActivePlan = (tx: Tx, caseId: string): Promise<PlanSummary | undefined> =>
  tx.row(activePlanStatement(caseId));

const planInPreparationStatement = statement({
  name: 'plan-in-preparation',
  params: ['uuid'],
  row: {
    id: 'uuid',
    number: 'int',
    state: narrow<PlanState>('text'),
    mandatory: 'boolean',
    reviewDue: 'date | null',
  },
  text: `
    select
      ${summary}
    from
      plan
    where
      case_id = $1
      and state in (
        'draft', 'pendingApproval',
        'returned', 'approved',
        'signed'
      )`,
});

/** Returns the version in preparation for a case, if there is one. */
export const findPlanInPreparation = (tx: Tx, caseId: string): Promise<PlanSummary | undefined> =>
  tx.row(planInPreparationStatement(caseId));
