import { planItemMachine, type plansEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { requireFutureDue } from '../due-date.js';
import { PlanItemRecord } from '../persistence/entities.js';
import { areaOfProgramme, checkReferences } from '../plan-item.references.js';
import { areaOf, contentFaults } from '../plan-item.rules.js';
import { requireItemWriter } from '../plan.policy.js';
import { itemsChanged, takeDraft } from '../taken-plan.js';

type Table = typeof plansEndpoints;
type Content = Pick<PlanItemRecord, 'programmeId' | 'need'>;

const areaFor = async (tx: Tx, { programmeId, need }: Content) =>
  areaOf(programmeId ? await areaOfProgramme(tx, programmeId) : null, need);

export async function addPlanItem(tx: Tx, input: Input<Table['addPlanItem']>): Promise<Done> {
  const { body } = input;
  requireItemWriter(tx.actor, body);
  const taken = await takeDraft(tx, input);
  const { plan } = taken;
  const faults = contentFaults(body.kind, body);
  if (faults.length > 0) throw invalid(...faults);
  requireFutureDue(tx, body.dueOn);
  await checkReferences(tx, plan, body);
  const content = { programmeId: body.programmeId ?? null, need: body.need ?? null };
  const id = tx.newId();
  await tx.insert(PlanItemRecord, {
    id,
    planId: plan.id,
    beneficiaryId: plan.beneficiaryId,
    bureauId: plan.bureauId,
    lineageId: id,
    goalId: body.goalId ?? null,
    kind: body.kind,
    ...content,
    serviceCode: body.serviceCode ?? null,
    text: body.text ?? null,
    areaCode: await areaFor(tx, content),
    mandatory: body.mandatory,
    delivery: body.delivery,
    responsibleId: body.responsibleId ?? null,
    dueOn: body.dueOn ?? null,
    state: planItemMachine.initial,
    closedOn: null,
    resultNote: null,
  });
  await itemsChanged(tx, taken);
  return { id };
}

export async function changePlanItem(tx: Tx, input: Input<Table['changePlanItem']>): Promise<Done> {
  const { body, params } = input;
  const taken = await takeDraft(tx, input);
  const item = await tx.get(PlanItemRecord, { id: params.itemId, planId: taken.plan.id });
  const next = { ...item, ...body };
  requireItemWriter(tx.actor, item, next);
  const faults = contentFaults(item.kind, next);
  if (faults.length > 0) throw invalid(...faults);
  requireFutureDue(tx, body.dueOn);
  await checkReferences(tx, taken.plan, body);
  await tx.set(PlanItemRecord, item.id, { ...body, areaCode: await areaFor(tx, next) });
  await itemsChanged(tx, taken);
  return { id: taken.plan.id };
}

export async function removePlanItem(tx: Tx, input: Input<Table['removePlanItem']>): Promise<Done> {
  const taken = await takeDraft(tx, input);
  const item = await tx.get(PlanItemRecord, { id: input.params.itemId, planId: taken.plan.id });
  requireItemWriter(tx.actor, item);
  await tx.remove(PlanItemRecord, { id: item.id });
  await itemsChanged(tx, taken);
  return { id: taken.plan.id };
}
