import { planItemMachine, type plansEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { PlanItemRecord } from '../persistence/entities.js';
import { areaOfProgramme, checkReferences } from '../plan-item.references.js';
import { areaOf, contentErrors } from '../plan-item.rules.js';
import { requireBasis } from '../require-basis.js';
import { requireItemWriter } from '../plan.policy.js';
import { itemsChanged, lockDraft } from '../locked-plan.js';
import { requireUnusedItem } from '../plan-parts-in-use.js';

type Table = typeof plansEndpoints;
type Content = Pick<PlanItemRecord, 'programmeId' | 'need'>;

const areaFor = async (tx: Tx, { programmeId, need }: Content) =>
  areaOf(programmeId ? await areaOfProgramme(tx, programmeId) : null, need);

export async function addPlanItem(tx: Tx, input: Input<Table['addPlanItem']>): Promise<Done> {
  const { body } = input;
  requireItemWriter(tx.actor, body);
  const locked = await lockDraft(tx, input);
  const { plan } = locked;
  const errors = contentErrors(body.kind, body);
  if (errors.length > 0) throw invalid(...errors);
  await requireBasis(tx, plan, body.mandatory);
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
    plannedUnits: body.plannedUnits ?? null,
    text: body.text ?? null,
    areaCode: await areaFor(tx, content),
    mandatory: body.mandatory,
    delivery: body.delivery,
    responsibleId: body.responsibleId ?? null,
    dueOn: body.dueOn ?? null,
    state: planItemMachine.initial,
    closedOn: null,
    resultNote: null,
    movedByKind: null,
    movedById: null,
    decidedBy: null,
    decidedAt: null,
  });
  await itemsChanged(tx, locked);
  return { id };
}

/** What is taken from an item that asks for another programme or service: it is another item from then on. */
const asNew = (id: string) => ({
  lineageId: id,
  state: planItemMachine.initial,
  movedByKind: null,
  movedById: null,
  decidedBy: null,
  decidedAt: null,
});

export async function changePlanItem(tx: Tx, input: Input<Table['changePlanItem']>): Promise<Done> {
  const { body, params } = input;
  const locked = await lockDraft(tx, input);
  const item = await tx.get(PlanItemRecord, { id: params.itemId, planId: locked.plan.id });
  const next = { ...item, ...body };
  requireItemWriter(tx.actor, item, next);
  const errors = contentErrors(item.kind, next);
  if (errors.length > 0) throw invalid(...errors);
  await requireBasis(tx, locked.plan, body.mandatory);
  await checkReferences(tx, locked.plan, body, item.serviceCode);
  const other = next.programmeId !== item.programmeId || next.serviceCode !== item.serviceCode;
  if (other) await requireUnusedItem(tx, item.id);
  await tx.set(PlanItemRecord, item.id, {
    ...body,
    areaCode: await areaFor(tx, next),
    ...(other && asNew(item.id)),
  });
  await itemsChanged(tx, locked);
  return { id: locked.plan.id };
}

export async function removePlanItem(tx: Tx, input: Input<Table['removePlanItem']>): Promise<Done> {
  const locked = await lockDraft(tx, input);
  const item = await tx.get(PlanItemRecord, { id: input.params.itemId, planId: locked.plan.id });
  requireItemWriter(tx.actor, item);
  await requireUnusedItem(tx, item.id);
  await tx.remove(PlanItemRecord, { id: item.id });
  await itemsChanged(tx, locked);
  return { id: locked.plan.id };
}
