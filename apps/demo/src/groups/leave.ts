import type { LocalDate } from '@gza/api/local-date';
import type { DemoPerson } from '../world.js';
import type { Member } from './roster.js';

const reasons = {
  droppedOut: 'აღარ ესწრება შეხვედრებს; მიზეზად სამუშაოს დაასახელა.',
  excluded: 'ჯგუფის წესების განმეორებითი დარღვევა.',
  nonStarter: 'ჩარიცხვის შემდეგ არც ერთ შეხვედრას არ დასწრებია.',
  transferredOut: 'სხვა მუნიციპალიტეტში გადავიდა, პროგრამას იქ განაგრძობს.',
  adminExit: 'სამუშაო გრაფიკი ჯგუფის დროს დაემთხვა.',
} as const;

/** Ends an enrolment when its time has come. */
export async function conclude(
  member: Member,
  facilitator: DemoPerson,
  supervisor: DemoPerson,
  day: LocalDate,
): Promise<void> {
  const { enrolmentId: id, version, fate, journey } = member;
  const { api } = facilitator.role === 'facilitator' ? journey.team.psychologist : facilitator;
  const body = fate === 'completed' ? undefined : { reason: reasons[fate] };
  // A member who was to leave, but never came, is a non-starter.
  if (body && !member.started) await api.recordNonStarter({ id, version, body });
  else if (fate === 'droppedOut' && body) await api.dropOutEnrolment({ id, version, body });
  else if (fate === 'excluded' && body)
    await supervisor.api.excludeFromProgramme({ id, version, body });
  else if (fate === 'transferredOut' && body) await api.transferOutEnrolment({ id, version, body });
  else if (fate === 'adminExit' && body) await api.adminExitEnrolment({ id, version, body });
  else await api.completeEnrolment({ id, version, body: { postTestOn: day } });
  member.left = true;
  journey.programmeEndedOn = day;
}
