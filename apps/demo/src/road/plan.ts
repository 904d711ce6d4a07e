import type { Dto, PlanNeed, PlanSigner } from '@gza/contract';
import { addDays } from '@gza/api/local-date';
import { referenceId } from '@gza/api/reference';
import { needTexts } from '../data/needs.js';
import type { Journey } from '../journey.js';
import { topNeeds } from '../profile.js';
import { programmeOf } from './programme.js';

type Plan = Dto<'Plan'>;
type Item = Dto<'AddPlanItemBody'>;
const at = ({ id, version }: Plan) => ({ id, version });

const summaries = [
  'გეგმა შედგენილია შეფასების შედეგებზე დაყრდნობით და შეთანხმებულია ბენეფიციართან.',
  'ძირითადი ყურადღება ეთმობა დასაქმებასა და ოჯახთან ურთიერთობას.',
  'გეგმა ითვალისწინებს პროგრამაში მონაწილეობას და პარტნიორი ორგანიზაციის სერვისს.',
] as const;
const views = [
  'მინდა სამუშაო ვიპოვო და ოჯახს დავეხმარო.',
  'თანახმა ვარ ვიარო შეხვედრებზე, თუ დრო წინასწარ ვიცი.',
  'მინდა სწავლა განვაგრძო.',
] as const;

const mandatoryCase = ({ person }: Journey): boolean => person.category === 'probationerMandatory';

/**
 * The programme item of the plan: the programme of the group with a reserved place, or an individual one
 * with the psychologist.
 */
function programmeItem(journey: Journey, goalId: string | null): Item | undefined {
  const found = programmeOf(journey);
  if (!found) return undefined;
  return {
    kind: 'programme',
    programmeId: referenceId('programme', found.programme),
    mandatory:
      mandatoryCase(journey) && (journey.course !== undefined || journey.random.chance(0.75)),
    delivery: found.delivery,
    need: found.need,
    goalId,
    responsibleId: journey.team.psychologist.id,
  };
}

function otherItems(
  { random, team, day }: Journey,
  needs: readonly PlanNeed[],
  goalId: string,
): Item[] {
  const [first, second = first] = needs;
  if (!first || !second) return [];
  const service = random.pick(needTexts[first].services);
  return [
    {
      kind: 'service',
      serviceCode: service,
      plannedUnits: 6,
      mandatory: false,
      delivery: 'individual',
      need: first,
      goalId,
    },
    {
      kind: 'action',
      text: random.pick(needTexts[second].actions),
      mandatory: false,
      delivery: 'individual',
      need: second,
      responsibleId: team.socialWorker.id,
      dueOn: addDays(day, random.int(30, 80)),
    },
  ];
}

/** Writes a draft with goals for the most serious needs, and items that serve them. */
export async function draftPlan(journey: Journey): Promise<Plan> {
  const { random, worker, caseId, person } = journey;
  journey.pass(1, 5);
  const needs = topNeeds(person.profile);
  let plan = await worker.createPlan({
    body: { caseId, summary: random.pick(summaries), personView: random.pick(views) },
  });
  for (const need of needs.slice(0, 2))
    plan = await worker.addPlanGoal({
      ...at(plan),
      body: {
        text: random.pick(needTexts[need].goals),
        need,
        dueOn: addDays(journey.day, random.int(90, 180)),
      },
    });
  const [goal] = plan.goals;
  const programme = programmeItem(journey, plan.goals.at(-1)?.id ?? null);
  const items = [...(programme ? [programme] : []), ...otherItems(journey, needs, goal?.id ?? '')];
  for (const body of items) plan = await worker.addPlanItem({ ...at(plan), body });
  return plan;
}

export async function submitPlan(journey: Journey, draft: Plan): Promise<Plan> {
  journey.pass(0, 2);
  return journey.worker.submitPlan({ ...at(draft), body: {} });
}

export async function approvePlan(journey: Journey, submitted: Plan): Promise<Plan> {
  journey.pass(1, 3);
  return journey.team.supervisor.api.approvePlan({ ...at(submitted), body: {} });
}

const signerOf = (journey: Journey, signer: PlanSigner) =>
  signer === 'officer' ? journey.team.officer.api : journey.worker;

/** Collects signatures: all that the plan needs, or only the first ones. */
export async function signPlan(journey: Journey, approved: Plan, many = 4): Promise<Plan> {
  journey.pass(0, 3);
  let plan = approved;
  for (const signer of approved.signersNeeded.slice(0, many))
    plan = await signerOf(journey, signer).signPlan({
      ...at(plan),
      body: {
        signer,
        method: journey.random.chance(0.8) ? 'paper' : 'onScreen',
        ...(signer === 'legalRepresentative' && {
          signerName: `ნანა ${journey.person.familyName}`,
        }),
      },
    });
  return plan;
}

/** Activates the plan and the case. */
export async function activatePlan(journey: Journey, signed: Plan): Promise<void> {
  journey.pass(0, 1);
  journey.plan = await journey.worker.activatePlan({ ...at(signed), body: {} });
  journey.activeOn = journey.day;
}

/** Plays a plan from the draft to the plan in force. */
export async function makePlan(journey: Journey): Promise<void> {
  const submitted = await submitPlan(journey, await draftPlan(journey));
  const signed = await signPlan(journey, await approvePlan(journey, submitted));
  await activatePlan(journey, signed);
}

/** Plays a case in planning: its plan is anywhere between the first line and the last signature. */
export async function planPartly(journey: Journey): Promise<void> {
  const fate = journey.person.lot.plan;
  const draft = await draftPlan(journey);
  if (fate === 'discarded') {
    await journey.worker.discardPlan({
      ...at(draft),
      body: { reason: 'მდგომარეობა შეიცვალა: გეგმა თავიდან შედგება.' },
    });
    return;
  }
  if (fate === 'draft') return;
  const submitted = await submitPlan(journey, draft);
  if (fate === 'submitted') return;
  if (fate === 'returned') {
    journey.pass(1, 2);
    await journey.team.supervisor.api.returnPlan({
      ...at(submitted),
      body: { reason: 'მიზნებს დაუმატეთ გაზომვადი შედეგი და ვადა.' },
    });
    return;
  }
  const approved = await approvePlan(journey, submitted);
  if (fate === 'approved') return;
  await signPlan(journey, approved, fate === 'signing' ? 1 : 4);
}
