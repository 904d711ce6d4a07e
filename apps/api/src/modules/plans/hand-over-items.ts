import { allowedEvents, planMachine } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../platform/errors.js';
import type { Transfer } from '../beneficiaries/index.js';
import { findStaff } from '../workforce/index.js';
import { PlanRecord } from './persistence/entities.js';
import { giveItemsStatement, releaseItemsStatement } from './persistence/held-plans.js';

export interface ItemsOfPlan {
  readonly planId: string;
  readonly version: number;
  readonly from: string;
  readonly to: string;
}

/** Gives the open items of a plan that one member of staff sees to, to an active colleague of the bureau. */
export async function giveItems(tx: Tx, { planId, version, from, to }: ItemsOfPlan): Promise<void> {
  const plan = await tx.lock(PlanRecord, planId, version);
  const colleague = await findStaff(tx, to);
  if (!colleague?.active || colleague.bureauId !== plan.bureauId)
    throw invalid({ pointer: '/to', code: 'notColleague' });
  const given = await tx.sql(giveItemsStatement(planId, from, to));
  if (given.length === 0)
    throw new ProblemError('transition-not-allowed', {
      state: plan.state,
      event: 'change',
      allowed: allowedEvents(planMachine, plan.state),
    });
  await tx.update(PlanRecord, plan, {});
}

/** Colleagues of the bureau that gives the case away see to its items no longer: the next case manager does. */
export async function releaseItemsWithTransfer(tx: Tx, { caseId }: Transfer): Promise<void> {
  await tx.sql(releaseItemsStatement(caseId));
}
