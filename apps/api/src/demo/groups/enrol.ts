import { referenceId } from '../../platform/reference.js';
import { addDays, type LocalDate } from '../../platform/calendar/local-date.js';
import type { Journey } from '../journey.js';

export interface Placed {
  readonly id: string;
  readonly version: number;
}

/** Proposes the programme of the plan and begins the suitability interview. */
export async function propose(journey: Journey, programme: string): Promise<Placed> {
  const { worker, beneficiaryId, plan } = journey;
  const programmeId = referenceId('programme', programme);
  const item = plan?.items.find((i) => i.programmeId === programmeId);
  const proposed = await worker.proposeEnrolment({
    body: { beneficiaryId, programmeId, ...(item && { planItemId: item.id }) },
  });
  return worker.beginSuitability({ id: proposed.id, version: proposed.version, body: {} });
}

/** The psychologist finds the programme suitable: a place in the group, or delivery alone. */
export async function enrol(
  journey: Journey,
  programme: string,
  groupId?: string,
): Promise<Placed> {
  const { id, version } = await propose(journey, programme);
  const body = groupId ? { groupId } : {};
  return journey.team.psychologist.api.enrol({ id, version, body });
}

/** The day on which somebody is enrolled in what begins on a day. */
export const enrolmentDay = (starts: LocalDate, daysBefore: number): LocalDate =>
  addDays(starts, -daysBefore);
