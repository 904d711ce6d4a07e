import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid, ProblemError, type FieldError } from '../../platform/errors.js';
import { getProgramme } from '../programmes/index.js';
import { getService } from '../services/index.js';
import { findStaff } from '../workforce/index.js';
import { PlanGoalRecord } from './persistence/entities.js';

export interface ItemReferences {
  readonly programmeId?: string | null;
  readonly serviceCode?: string | null;
  readonly goalId?: string | null;
  readonly responsibleId?: string | null;
}

const missing = (pointer: string): FieldError => ({ pointer, code: 'notFound' });

/**
 * Rejects fields that name no programme, service, goal of the plan, or active colleague of the bureau. An item
 * may keep the inactive service that it names already (`kept`).
 */
export async function checkReferences(
  tx: Tx,
  plan: { readonly id: string; readonly bureauId: string },
  named: ItemReferences,
  kept: string | null = null,
): Promise<void> {
  if (named.serviceCode) await getService(tx, named.serviceCode, '/serviceCode', kept);
  if (named.goalId) {
    const goals = await tx.find(PlanGoalRecord, { id: named.goalId, planId: plan.id });
    if (goals.length === 0) throw invalid(missing('/goalId'));
  }
  if (named.responsibleId) {
    const colleague = await findStaff(tx, named.responsibleId);
    if (!colleague?.active || colleague.bureauId !== plan.bureauId)
      throw invalid(missing('/responsibleId'));
  }
}

/**
 * Returns the area of the programme of an item; reports the field as invalid when no version of the programme
 * was ever approved.
 */
export async function areaOfProgramme(tx: Tx, programmeId: string): Promise<string> {
  try {
    const { areaCode, approved } = await getProgramme(tx, programmeId);
    if (!approved) throw invalid(missing('/programmeId'));
    return areaCode;
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'not-found')
      throw invalid(missing('/programmeId'));
    throw error;
  }
}
