import type { Dto, sessionsEndpoints } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid } from '../../platform/errors.js';
import type { Input } from '../../platform/http/handlers.js';
import { getEnrolment, getGroup } from '../programmes/index.js';
import type { Claim } from './clash.rules.js';
import { findClashes, type Plan } from './clashes.js';
import { ledByOthers } from './commands/change-group.js';
import { groupClaims } from './persistence/clash.statements.js';
import { SessionRecord } from './persistence/entities.js';

type Body = Dto<'FindClashesBody'>;

/** What an existing session needs: its people and leaders, or those of its group. Its own leader comes first. */
export async function claimOf(tx: Tx, session: SessionRecord): Promise<Claim> {
  const { startsAt, minutes, groupId, place, beneficiaryId, staffId } = session;
  const members = groupId ? await tx.row(groupClaims(groupId)) : undefined;
  return {
    startsAt,
    minutes,
    place,
    groupId,
    personIds: members?.personIds ?? (beneficiaryId ? [beneficiaryId] : []),
    leaderIds: staffId ? [staffId] : (members?.leaderIds ?? []),
  };
}

async function planOfSession(tx: Tx, sessionId: string, body: Body): Promise<Plan> {
  const session = await tx.get(SessionRecord, { id: sessionId });
  const claim = await claimOf(tx, session);
  const { startsAt, staffId, place, minutes } = body;
  return {
    bureauId: session.bureauId,
    replacing: [session.id],
    claims: [
      {
        ...claim,
        ...(startsAt && { startsAt: new Date(startsAt) }),
        ...(minutes && { minutes }),
        ...(staffId && { leaderIds: [staffId] }),
        ...(place && { place }),
      },
    ],
  };
}

async function planOfEnrolment(tx: Tx, enrolmentId: string, body: Body): Promise<Plan> {
  const enrolment = await getEnrolment(tx, enrolmentId);
  if (!body.startsAt) throw invalid({ pointer: '/startsAt', code: 'required' });
  const staffId = body.staffId ?? tx.actor.id;
  return {
    bureauId: enrolment.bureauId,
    claims: [
      {
        startsAt: new Date(body.startsAt),
        minutes: body.minutes ?? enrolment.sessionMinutes,
        groupId: null,
        personIds: [enrolment.beneficiaryId],
        leaderIds: staffId ? [staffId] : [],
        place: body.place ?? null,
      },
    ],
  };
}

async function planOf(tx: Tx, body: Body): Promise<Plan> {
  if (body.sessionId) return planOfSession(tx, body.sessionId, body);
  if (body.enrolmentId) return planOfEnrolment(tx, body.enrolmentId, body);
  if (!body.groupId) throw invalid({ pointer: '/enrolmentId', code: 'required' });
  return ledByOthers(tx, await getGroup(tx, body.groupId), body.facilitatorIds ?? []);
}

/** The people whose sessions clashes name, for the audit. */
export const subjectsOf = (clashes: readonly Dto<'SessionClash'>[]): string[] => [
  ...new Set(clashes.flatMap(({ session }) => session.beneficiary?.id ?? [])),
];

/** Returns what a planned session, time or leader clashes with; nothing is stored. */
export async function findSessionClashes(
  tx: Tx,
  { body }: Input<(typeof sessionsEndpoints)['findSessionClashes']>,
): Promise<Dto<'SessionClashes'>> {
  const items = (await findClashes(tx, await planOf(tx, body))).map(({ clash }) => clash);
  tx.audit({ subjects: subjectsOf(items) });
  return { items };
}
