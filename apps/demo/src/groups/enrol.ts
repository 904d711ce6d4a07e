import { referenceId } from '@gza/api/reference';
import type { Journey } from '../journey.js';

export interface Placed {
  readonly id: string;
  readonly version: number;
}

/** Proposes the programme of the plan. */
export async function propose(journey: Journey, programme: string): Promise<Placed> {
  const { worker, beneficiaryId, plan } = journey;
  const programmeId = referenceId('programme', programme);
  const item = plan?.items.find((i) => i.programmeId === programmeId);
  return worker.proposeEnrolment({
    body: { beneficiaryId, programmeId, ...(item && { planItemId: item.id }) },
  });
}

/** Proposes and begins the suitability interview. */
export async function interview(journey: Journey, programme: string): Promise<Placed> {
  const { id, version } = await propose(journey, programme);
  return journey.worker.beginSuitability({ id, version, body: {} });
}

/** The psychologist finds the programme suitable: a place in the group, or delivery alone. */
export async function enrol(
  journey: Journey,
  programme: string,
  groupId?: string,
): Promise<Placed> {
  const { id, version } = await interview(journey, programme);
  const body = groupId ? { groupId } : {};
  return journey.team.psychologist.api.enrol({ id, version, body });
}
