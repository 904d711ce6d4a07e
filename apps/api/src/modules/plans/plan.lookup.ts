import type { PlanItemKind, PlanItemState, PlanState } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { notFound } from '../../platform/errors.js';
import { statement } from '../../platform/db/statement.js';
import { narrow } from '../../platform/db/statement-types.js';

/** What other modules need to know of an item that they carry out. */
export interface PlanItemSummary {
  readonly id: string;
  readonly lineageId: string;
  readonly planId: string;
  readonly planState: PlanState;
  readonly caseId: string;
  readonly beneficiaryId: string;
  readonly kind: PlanItemKind;
  readonly programmeId: string | null;
  readonly serviceCode: string | null;
  readonly mandatory: boolean;
  readonly state: PlanItemState;
}

const planItemSummaryStatement = statement({
  name: 'plan-item-summary',
  params: ['uuid'],
  row: {
    id: 'uuid',
    lineageId: 'uuid',
    planId: 'uuid',
    planState: narrow<PlanState>('text'),
    caseId: 'uuid',
    beneficiaryId: 'uuid',
    kind: narrow<PlanItemKind>('text'),
    programmeId: 'uuid | null',
    serviceCode: 'text | null',
    mandatory: 'boolean',
    state: narrow<PlanItemState>('text'),
  },
  text: `
    select
      i.id,
      i.lineage_id as "lineageId",
      i.plan_id as "planId",
      p.state as "planState",
      p.case_id as "caseId",
      i.beneficiary_id as "beneficiaryId",
      i.kind,
      i.programme_id as "programmeId",
      i.service_code as "serviceCode",
      i.mandatory,
      i.state
    from
      plan_item i
      join plan p on p.id = i.plan_id
    where
      i.id = $1`,
});

/** An item that the actor may see, or `not-found`. */
export async function getPlanItem(tx: Tx, id: string): Promise<PlanItemSummary> {
  const row = await tx.row(planItemSummaryStatement(id));
  if (!row) throw notFound();
  return row;
}

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

/** The version that stands for a case, active or under review, if there is one. */
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

/** The version that is being prepared for a case, if there is one. */
export const findPlanInPreparation = (tx: Tx, caseId: string): Promise<PlanSummary | undefined> =>
  tx.row(planInPreparationStatement(caseId));
